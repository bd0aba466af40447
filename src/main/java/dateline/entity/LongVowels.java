package dateline.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/** The two ways to write a Japanese family name with a long o in Latin letters: {@code Ota} and {@code Ohta}. */
final class LongVowels {
    private static final Pattern FIRST = Pattern.compile("^O(?=[bdgknstz][aeiou])");
    private static final Pattern LAST = Pattern.compile("(?<=[aeiou][tdgn])o$");

    private LongVowels() {}

    /** {@return the other way to write a family name; empty when there is none} */
    static Optional<String> written(String family) {
        String other = FIRST.matcher(LAST.matcher(family).replaceFirst("oh")).replaceFirst("Oh");
        return other.equals(family) ? Optional.empty() : Optional.of(other);
    }
}
