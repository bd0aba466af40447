package dateline.ui.companion;

import dateline.search.EntityName;
import dateline.search.SharedSentence;
import java.util.List;

/**
 * An entity and one of its companions.
 *
 * @param one the entity
 * @param other the companion
 * @param sentences all sentences that name both, in order of date
 */
public record Pair(EntityName one, EntityName other, List<SharedSentence> sentences) {
    public Pair {
        sentences = List.copyOf(sentences);
    }
}
