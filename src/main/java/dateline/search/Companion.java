package dateline.search;

import java.util.List;

/**
 * An entity that appears with another.
 *
 * @param entity who it is
 * @param articles how many articles name both
 * @param sentences how many sentences name both
 * @param strength the {@linkplain Association log-likelihood} of their sharing so many articles; negative where chance would
 *     have them share more
 * @param examples sentences that name both, in order of date; the first ones of them
 */
public record Companion(
        EntityName entity, int articles, int sentences, double strength, List<SharedSentence> examples) {
    public Companion {
        examples = List.copyOf(examples);
    }
}
