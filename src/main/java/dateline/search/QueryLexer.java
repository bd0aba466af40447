package dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
            "on");

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
        } else {
            word();
        }
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
                    default -> new Token(Kind.WORD, word);
                });
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
