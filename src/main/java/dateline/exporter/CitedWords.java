package dateline.exporter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A reference to an article as a style has it.
 *
 * @param runs its words in order; neighbours differ in how they stand
 */
public record CitedWords(List<Run> runs) {
    public CitedWords {
        runs = List.copyOf(runs);
    }

    /**
     * {@return words that stand upright}
     *
     * @param words on one line
     */
    public static CitedWords plain(String words) {
        return new CitedWords(List.of(new Run(words, false)));
    }

    /**
     * {@return its words alone}
     */
    public String words() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    /**
     * Words that stand alike.
     *
     * @param words on one line
     * @param italic whether they stand in italics
     */
    public record Run(String words, boolean italic) {}
}
