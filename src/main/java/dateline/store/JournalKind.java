package dateline.store;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a journal is a journal of.
 *
 * @param property the property of a line that holds what it puts or removes, which is also the word for one of them
 * @param many the word for several, which the files are named after
 */
record JournalKind(String property, String many) {
    private static final String ENDING = ".jsonl";

    /** {@return the name of the journal's file, which lines are added to} */
    String file() {
        return many + ENDING;
    }

    /** {@return the name of the file that says what all earlier segments add up to} */
    String snapshot() {
        return many + "-snapshot" + ENDING;
    }

    /** {@return the name of an earlier segment of the journal, such as {@code notes-0001.jsonl}} */
    String segment(int number) {
        return String.format(Locale.ROOT, "%s-%04d%s", many, number, ENDING);
    }

    /** {@return the number of the segment that has a name; empty when none has it} */
    OptionalInt segmentNumber(String name) {
        Matcher matcher = Pattern.compile(Pattern.quote(many) + "-(\\d{4,9})" + Pattern.quote(ENDING))
                .matcher(name);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** {@return the name of the file that is locked while the journal is open for writing} */
    String lock() {
        return many + ".lock";
    }
}
