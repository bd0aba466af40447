package dateline.search;

import dateline.archive.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a query that is being typed: the words up to the caret, as far back as they may be one name.
 *
 * @param typed the whole query
 * @param words the words, where they stand in it
 * @param frame the field and the quotation mark that they stand behind, and all that would be replaced with them
 */
record Fragment(String typed, List<NameWord> words, Frame frame) {
    private static final String QUOTES = "\"“”„‟«»＂";
    private static final Pattern FIELD_BEFORE = Pattern.compile("(\\p{L}+):\\s*$");
    private static final Pattern FIELD_WITH_VALUE = Pattern.compile("(\\p{L}+):\\s*(\\S*)$");
    private static final int MOST_WORDS = 6;

    /**
     * What words stand in.
     *
     * @param field the field whose value they are
     * @param span what is replaced with all of them
     * @param divisible whether some of the words may be replaced without the others
     */
    record Frame(Optional<String> field, TextSpan span, boolean divisible) {}

    /** {@return what is typed at a caret} */
    static Fragment at(String typed, int caret) {
        String before = typed.substring(0, caret);
        int quote = openQuote(before);
        return quote >= 0 ? inQuotes(typed, caret, quote) : inTheOpen(typed, caret);
    }

    /** Where the quotation begins that is not closed; negative when all are. */
    private static int openQuote(String before) {
        int open = -1;
        for (int at = 0; at < before.length(); at++) {
            if (QUOTES.indexOf(before.charAt(at)) >= 0) {
                open = open < 0 ? at : -1;
            }
        }
        return open;
    }

    private static Fragment inQuotes(String typed, int caret, int quote) {
        int end = caret;
        while (end < typed.length() && QUOTES.indexOf(typed.charAt(end)) < 0) {
            end++;
        }
        end = end < typed.length() ? end + 1 : caret;
        Matcher field = FIELD_BEFORE.matcher(typed.substring(0, quote));
        boolean named = field.find();
        var span = new TextSpan(named ? field.start() : quote, end);
        Optional<String> name = named ? Optional.of(lower(field.group(1))) : Optional.empty();
        return new Fragment(typed, words(typed, quote + 1, caret), new Frame(name, span, false));
    }

    private static Fragment inTheOpen(String typed, int caret) {
        int end = caret;
        boolean inWord = caret > 0 && !endsWord(typed.charAt(caret - 1));
        while (inWord && end < typed.length() && !endsWord(typed.charAt(end))) {
            end++;
        }
        int begin = caret;
        while (begin > 0 && (isBlank(typed.charAt(begin - 1)) || !endsWord(typed.charAt(begin - 1)))) {
            begin--;
        }
        Matcher field = FIELD_WITH_VALUE.matcher(typed).region(begin, caret);
        if (field.find()) {
            var frame = new Frame(Optional.of(lower(field.group(1))), new TextSpan(field.start(), end), false);
            return new Fragment(typed, words(typed, field.start(2), caret), frame);
        }
        int from = begin + looseWords(typed.substring(begin, caret));
        return new Fragment(
                typed, words(typed, from, caret), new Frame(Optional.empty(), new TextSpan(from, end), true));
    }

    /** Where the last words begin that no sign of the query language stands between. */
    private static int looseWords(String segment) {
        int from = segment.length();
        int words = 0;
        for (int at = segment.length(); at > 0 && words < MOST_WORDS; at = from) {
            while (at > 0 && isBlank(segment.charAt(at - 1))) {
                at--;
            }
            int begin = at;
            while (begin > 0 && !isBlank(segment.charAt(begin - 1))) {
                begin--;
            }
            String piece = segment.substring(begin, at);
            if (piece.isEmpty() || piece.matches("OR|AND|NOT") || piece.indexOf(':') >= 0) {
                return from;
            }
            if ("-−=".indexOf(piece.charAt(0)) >= 0) {
                return begin + 1;
            }
            from = begin;
            words++;
        }
        return from;
    }

    private static List<NameWord> words(String typed, int from, int caret) {
        List<NameWord> words = new ArrayList<>();
        NameWord.typed(typed.substring(from, caret)).forEach(word -> words.add(word.shifted(from)));
        return words;
    }

    private static boolean endsWord(char c) {
        return isBlank(c) || QUOTES.indexOf(c) >= 0 || "()（）".indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * A query with a part replaced.
     *
     * @param query the whole query
     * @param caret behind what was put in
     */
    record Completion(String query, int caret) {
        /** {@return a query taken whole} */
        static Completion whole(String query) {
            return new Completion(query, query.length());
        }
    }

    /** {@return whether something that matches so many of the words typed last can take their place} */
    boolean canReplace(int last) {
        return last > 0 && (frame.divisible || last == words.size());
    }

    /** {@return the query with other words in the place of those typed last} */
    Completion replacing(int last, String others) {
        int begin = last == words.size()
                ? frame.span.start()
                : words.get(words.size() - last).span().start();
        String before = typed.substring(0, begin) + others;
        return new Completion(before + typed.substring(frame.span.end()), before.length());
    }
}
