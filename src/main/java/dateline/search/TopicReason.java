package dateline.search;

import java.util.List;

/**
 * A topic that holds an article, and why.
 *
 * @param id the topic's id
 * @param label the topic's name
 * @param because the parts of the topic's query that the article meets, each once; empty when nothing but its source or
 *     its day put it there
 */
public record TopicReason(String id, String label, List<Because> because) {
    public TopicReason {
        because = List.copyOf(because);
    }

    /** One reason why an article is in a topic. */
    public sealed interface Because {}

    /**
     * It names an entity that the topic is about.
     *
     * @param id the entity's id
     * @param label the entity's name
     * @param count how many times it is named; more than 0
     */
    public record NamesEntity(String id, String label, int count) implements Because {}

    /**
     * It holds words that the topic asks for.
     *
     * @param words as the topic's query has them
     * @param count how many times they stand there, in any form and script that counts; more than 0
     */
    public record HoldsWords(String words, int count) implements Because {}

    /** The archive itself gives it this subject. */
    public record MarkedByArchive() implements Because {}

    /**
     * It is in another topic, all of which this one holds.
     *
     * @param id the other topic's id
     * @param label the other topic's name
     */
    public record ThroughNarrower(String id, String label) implements Because {}
}
