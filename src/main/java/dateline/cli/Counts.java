package dateline.cli;

import java.util.Locale;

/** Numbers with the word for what was counted. */
final class Counts {
    private Counts() {}

    /**
     * {@return such as {@code 1 article} or {@code 1,204 articles}}
     *
     * @param number how many
     * @param one the word for one
     * @param many the word for any other number
     */
    static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
