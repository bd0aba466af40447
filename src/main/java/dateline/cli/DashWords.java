package dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words of a query that begin with a dash, kept from the option parser: it takes {@code -attack} for {@code -a} with a value,
 * where a person means that the word must not be there.
 */
final class DashWords {
    private static final char MARK = '\u0001';

    /** The commands that take a query. */
    private static final Set<String> SEARCHES = Set.of("search", "concordance");

    private DashWords() {}

    /** {@return a command line in which such words of a search are marked} */
    static List<String> hide(List<String> line) {
        int search = firstSearch(line);
        if (search < 0) {
            return line;
        }
        List<String> hidden = new ArrayList<>(line.subList(0, search + 1));
        boolean options = true;
        for (String word : line.subList(search + 1, line.size())) {
            options &= !word.equals("--");
            hidden.add(options && isWord(word) ? MARK + word : word);
        }
        return hidden;
    }

    private static int firstSearch(List<String> line) {
        for (int at = 0; at < line.size(); at++) {
            if (SEARCHES.contains(line.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWord(String word) {
        return word.length() > 2 && word.charAt(0) == '-' && word.charAt(1) != '-' && word.charAt(2) != '=';
    }

    /** {@return a word as it was typed} */
    static String shown(String word) {
        return !word.isEmpty() && word.charAt(0) == MARK ? word.substring(1) : word;
    }
}
