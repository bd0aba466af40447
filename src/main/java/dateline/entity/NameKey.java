package dateline.entity;

import dateline.text.WordScanner;
import java.util.Locale;
import java.util.StringJoiner;

/** What all the ways to write one name have in common, so that two spellings can be compared. */
public final class NameKey {
    /** A ledger has thousands of names, each of which is asked for at every start. */
    private static final ThreadLocal<WordScanner> SCANNERS = ThreadLocal.withInitial(WordScanner::new);

    private NameKey() {}

    /**
     * {@return the words of a name in small letters, a space between two: accents, widths, dashes, quotation marks and
     * possessive endings are gone, and {@code U.S.} is what {@code United States} is}
     *
     * @param name as it stands in a text or a ledger
     */
    public static String of(String name) {
        WordScanner scanner = SCANNERS.get();
        scanner.reset(name);
        var words = new StringJoiner(" ");
        while (scanner.next()) {
            words.add(scanner.form().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
