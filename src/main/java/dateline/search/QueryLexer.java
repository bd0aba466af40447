package dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what a person typed into the signs of the query language. Anything can be cut. */
final class QueryLexer {
    /** One sign. */
    record Token(Kind kind, String text) {}

    /** What a sign is. */
    enum Kind {
        /** A word. */
        WORD,
        /** The words between quotation marks. */
        PHRASE,
        /** The name of a field, without its colon; its value is the next token. */
        FIELD,
        /** Not what comes next. */
        NOT,
        /** One or the other. */
        OR,
        /** One and the other; what is meant anyway. */
        AND,
        /** Near what comes next; the text is {@code SENTENCE}, {@code PARAGRAPH}, or how many words may lie between. */
        NEAR,
        /** A pattern between slashes. */
        REGEX,
        /** Begins a group. */
        OPEN,
        /** Ends a group. */
        CLOSE
    }

    private static final String QUOTES = "\"“”„‟«»＂";
    private static final Set<String> FIELDS = Set.of(
            "person",
            "base",
            "agreement",
            "organisation",
            "organization",
            "place",
            "event",
            "topic",
            "source",
            "headline",
            "year",
            "before",
            "after",
            "on",
            "language",
            "has");

    private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,4}))?");
    private static final String WORDS_BETWEEN = "10";

    private final String typed;
    private final List<String> repairs;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryLexer(String typed, List<String> repairs) {
        this.typed = typed;
        this.repairs = repairs;
    }

    /**
     * {@return the signs of a query}
     *
     * @param typed anything
     * @param repairs takes a sentence for all that is mended
     */
    static List<Token> tokens(String typed, List<String> repairs) {
        var lexer = new QueryLexer(typed, repairs);
        while (lexer.at < typed.length()) {
            lexer.step();
        }
        return lexer.tokens;
    }

    private void step() {
        char c = typed.charAt(at);
        if (isBlank(c)) {
            at++;
        } else if (c == '(' || c == '（') {
            at++;
            tokens.add(new Token(Kind.OPEN, "("));
        } else if (c == ')' || c == '）') {
            at++;
            tokens.add(new Token(Kind.CLOSE, ")"));
        } else if (isQuote(c)) {
            phrase();
        } else if (c == '-' || c == '\u2212') {
            at++;
            if (at < typed.length() && !isBlank(typed.charAt(at))) {
                tokens.add(new Token(Kind.NOT, "-"));
            }
        } else if (c == '/' && regexEnd() > 0) {
            int end = regexEnd();
            tokens.add(new Token(Kind.REGEX, typed.substring(at + 1, end)));
            at = end + 1;
        } else {
            word();
        }
    }

    /** Where the slash stands that ends a pattern begun here; negative when there is none. */
    private int regexEnd() {
        int end = at + 1;
        while (end < typed.length() && typed.charAt(end) != '/' && !isBlank(typed.charAt(end))) {
            end++;
        }
        boolean closed = end < typed.length() && typed.charAt(end) == '/' && end > at + 1;
        boolean alone = closed && (end + 1 == typed.length() || endsWord(typed.charAt(end + 1)));
        return alone ? end : -1;
    }

    private void phrase() {
        int begin = at + 1;
        int end = begin;
        while (end < typed.length() && !isQuote(typed.charAt(end))) {
            end++;
        }
        String words = typed.substring(begin, end).strip().replaceAll("\\s+", " ");
        if (end == typed.length()) {
            repairs.add("A quotation mark has no partner: everything behind it is read as one phrase.");
        }
        at = Math.min(end + 1, typed.length());
        if (words.isEmpty()) {
            repairs.add("There is nothing between two quotation marks: they are passed over.");
        } else {
            tokens.add(new Token(Kind.PHRASE, words));
        }
    }

    private void word() {
        int begin = at;
        while (at < typed.length() && !endsWord(typed.charAt(at))) {
            if (typed.charAt(at) == ':' && isField(typed.substring(begin, at))) {
                tokens.add(new Token(Kind.FIELD, typed.substring(begin, at).toLowerCase(Locale.ROOT)));
                at++;
                return;
            }
            at++;
        }
        String word = typed.substring(begin, at);
        tokens.add(
                switch (word) {
                    case "OR" -> new Token(Kind.OR, word);
                    case "AND" -> new Token(Kind.AND, word);
                    case "NOT" -> new Token(Kind.NOT, word);
                    case "SENTENCE", "PARAGRAPH" -> new Token(Kind.NEAR, word);
                    default -> nearOrWord(word);
                });
    }

    private static Token nearOrWord(String word) {
        Matcher near = NEAR.matcher(word);
        return near.matches()
                ? new Token(Kind.NEAR, Optional.ofNullable(near.group(1)).orElse(WORDS_BETWEEN))
                : new Token(Kind.WORD, word);
    }

    private static boolean isField(String name) {
        return FIELDS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean endsWord(char c) {
        return isBlank(c) || isQuote(c) || "()（）".indexOf(c) >= 0;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
