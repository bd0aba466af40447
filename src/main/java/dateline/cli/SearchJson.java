package dateline.cli;

import dateline.search.FacetCount;
import dateline.search.FacetKind;
import dateline.search.Hit;
import dateline.search.Part;
import dateline.search.SearchResult;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer to a search as JSON. */
final class SearchJson {
    private SearchJson() {}

    /**
     * {@return the answer as an object}
     *
     * @param answer the answer
     */
    static ObjectNode of(Answer answer) {
        ObjectNode object = Json.object();
        fill(object, answer);
        return object;
    }

    /**
     * {@return the answer as an object that begins with the id of its query}
     *
     * @param queryId the id
     * @param answer the answer
     */
    static ObjectNode of(String queryId, Answer answer) {
        ObjectNode object = Json.object().put("queryId", queryId);
        fill(object, answer);
        return object;
    }

    /**
     * {@return an answer that found nothing because the query could not be asked}
     *
     * @param queryId the id of the query
     * @param query the query, as far as it could be read
     * @param reason why it could not be asked
     */
    static ObjectNode refused(String queryId, String query, String reason) {
        ObjectNode object = Json.object().put("queryId", queryId);
        object.put("query", query).put("understoodAs", "").put("total", 0).put("millis", 0.0);
        object.putArray("hits");
        object.putObject("facets");
        object.putArray("suggestions");
        return object.put("error", reason);
    }

    private static void fill(ObjectNode object, Answer answer) {
        SearchResult result = answer.result();
        object.put("query", result.request().query());
        object.put("understoodAs", result.understood().text());
        object.put("total", result.total());
        object.put("millis", answer.millis());
        ArrayNode hits = object.putArray("hits");
        result.hits().forEach(hit -> hits.add(hit(hit)));
        ObjectNode facets = object.putObject("facets");
        for (FacetKind kind : FacetKind.values()) {
            ArrayNode counts = facets.putArray(kind.word());
            result.facet(kind).forEach(count -> counts.add(facet(count)));
        }
        ArrayNode suggestions = object.putArray("suggestions");
        result.suggestions().forEach(suggestions::add);
        ArrayNode parts = object.putArray("parts");
        result.understood().parts().forEach(part -> parts.add(part(part)));
    }

    private static ObjectNode part(Part part) {
        ObjectNode object = Json.object().put("written", part.written());
        object.put("how", part.how().name().toLowerCase(Locale.ROOT));
        ArrayNode expandedTo = object.putArray("expandedTo");
        part.expansion().to().forEach(expandedTo::add);
        Json.put(object, "exactly", part.expansion().exactly());
        Json.put(object, "anew", part.expansion().anew());
        object.put("need", part.need().name().toLowerCase(Locale.ROOT));
        object.put("hits", part.hits());
        part.obstacle().ifPresent(obstacle -> {
            object.put("without", obstacle.without());
            ArrayNode spellings = object.putArray("spellings");
            obstacle.spellings().forEach(spellings::add);
        });
        return object;
    }

    private static ObjectNode hit(Hit hit) {
        ObjectNode object = Json.object();
        object.put("id", hit.id().value());
        object.put("headline", hit.headline());
        Json.put(object, "published", hit.published().map(LocalDate::toString));
        Json.put(object, "source", hit.source());
        object.put("snippet", hit.snippet().text());
        object.put("score", hit.score());
        return object;
    }

    private static ObjectNode facet(FacetCount count) {
        return Json.object().put("id", count.id()).put("label", count.label()).put("count", count.count());
    }
}
