package dateline.dossier;

import dateline.archive.ArticleId;
import java.util.List;

/** Which articles of an archive go into a dossier. */
public sealed interface Selection {
    /** All of them, and every other file of the archive. */
    record Whole() implements Selection {}

    /**
     * Those that a search finds.
     *
     * @param query as a person typed it
     */
    record Found(String query) implements Selection {}

    /**
     * Those of a topic and of the topics under it.
     *
     * @param topic its id or its name
     */
    record OfTopic(String topic) implements Selection {}

    /**
     * Some that are named.
     *
     * @param articles their ids; at least one
     */
    record These(List<ArticleId> articles) implements Selection {
        public These {
            articles = List.copyOf(articles);
        }
    }

    /**
     * {@return which articles, in words for the dossier's own description}
     */
    default String words() {
        return switch (this) {
            case Whole whole -> "all";
            case Found found -> "found by " + found.query();
            case OfTopic of -> "of the topic " + of.topic();
            case These these ->
                these.articles().size() + (these.articles().size() == 1 ? " article" : " articles") + " named by id";
        };
    }
}
