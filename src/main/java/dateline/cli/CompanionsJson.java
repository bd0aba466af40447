package dateline.cli;

import dateline.search.Companion;
import dateline.search.Companions;
import dateline.search.EntityName;
import dateline.search.SharedSentence;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who appears with whom as JSON. */
final class CompanionsJson {
    private CompanionsJson() {}

    /**
     * {@return the companions of an entity as an object}
     *
     * @param companions the companions
     */
    static ObjectNode of(Companions companions) {
        ObjectNode object = Json.object();
        object.set("entity", entity(companions.entity()));
        object.put("articles", companions.articles());
        object.put("total", companions.total());
        ArrayNode all = object.putArray("companions");
        companions.companions().forEach(each -> all.add(companion(each)));
        return object;
    }

    /**
     * {@return the sentences that two entities share as an object}
     *
     * @param one an entity
     * @param other the other
     * @param total how many sentences there are
     * @param shown those that are wanted
     */
    static ObjectNode of(EntityName one, EntityName other, int total, List<SharedSentence> shown) {
        ObjectNode object = Json.object();
        object.set("entity", entity(one));
        object.set("with", entity(other));
        object.put("total", total);
        fill(object.putArray("sentences"), shown);
        return object;
    }

    private static ObjectNode entity(EntityName entity) {
        return Json.object()
                .put("id", entity.id().value())
                .put("type", entity.type())
                .put("label", entity.label());
    }

    private static ObjectNode companion(Companion companion) {
        ObjectNode object = entity(companion.entity());
        object.put("articles", companion.articles());
        object.put("sentences", companion.sentences());
        object.put("strength", companion.strength());
        fill(object.putArray("examples"), companion.examples());
        return object;
    }

    private static void fill(ArrayNode array, List<SharedSentence> sentences) {
        sentences.forEach(each -> array.add(sentence(each)));
    }

    private static ObjectNode sentence(SharedSentence sentence) {
        ObjectNode object = Json.object();
        object.put("id", sentence.article().value());
        object.put("headline", sentence.headline());
        Json.put(object, "published", sentence.published().map(LocalDate::toString));
        object.put("block", sentence.block());
        object.put("start", sentence.span().start());
        object.put("end", sentence.span().end());
        return object.put("text", sentence.text());
    }
}
