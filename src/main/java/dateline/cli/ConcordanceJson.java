package dateline.cli;

import dateline.search.Collocate;
import dateline.search.Concordance;
import dateline.search.ConcordanceLine;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A concordance as JSON. */
final class ConcordanceJson {
    private ConcordanceJson() {}

    /**
     * {@return the concordance as an object}
     *
     * @param query as a person typed it
     * @param concordance of the query
     * @param shown those of its lines that are wanted
     * @param nearby the words near it that are wanted
     */
    static ObjectNode of(String query, Concordance concordance, List<ConcordanceLine> shown, List<Collocate> nearby) {
        ObjectNode object = Json.object();
        object.put("query", query);
        object.put("understoodAs", concordance.understood().text());
        object.put("total", concordance.total());
        object.put("articles", concordance.articles());
        ArrayNode lines = object.putArray("lines");
        shown.forEach(line -> lines.add(line(line)));
        ArrayNode collocates = object.putArray("collocates");
        nearby.forEach(each -> collocates.add(Json.object()
                .put("word", each.word())
                .put("near", each.near())
                .put("before", each.before())
                .put("behind", each.behind())
                .put("total", each.total())
                .put("strength", each.strength())));
        return object;
    }

    private static ObjectNode line(ConcordanceLine line) {
        ObjectNode object = Json.object();
        object.put("id", line.article().value());
        object.put("headline", line.headline());
        Json.put(object, "published", line.published().map(LocalDate::toString));
        object.put("start", line.span().start());
        object.put("end", line.span().end());
        return object.put("left", line.left()).put("hit", line.hit()).put("right", line.right());
    }
}
