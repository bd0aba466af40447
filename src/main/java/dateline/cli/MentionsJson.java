package dateline.cli;

import dateline.entity.Mention;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** The names found in a text as JSON. */
final class MentionsJson {
    private MentionsJson() {}

    /**
     * {@return the mentions as an array, in their order}
     *
     * @param mentions the mentions
     * @param text the text that they were found in
     */
    static ArrayNode of(List<Mention> mentions, String text) {
        ArrayNode array = Json.array();
        for (Mention mention : mentions) {
            array.addObject()
                    .put("start", mention.span().start())
                    .put("end", mention.span().end())
                    .put("text", mention.span().of(text))
                    .put("entity", mention.entity().value())
                    .put("type", mention.type().word())
                    .put("label", mention.label())
                    .put("method", mention.method().word());
        }
        return array;
    }
}
