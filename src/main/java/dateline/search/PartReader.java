package dateline.search;

import dateline.search.QueryLexer.Kind;
import dateline.search.QueryLexer.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the single parts of a query: a word, a phrase, a pattern, a field with its value. */
final class PartReader {
    /** How many patterns are looked up at the most; each is put to every word of the index. */
    private static final int MOST_PATTERNS = 20;

    private static final int TWO_EDITS_FROM = 6;
    private static final int MOST_EDITS = 2;
    private static final Pattern FUZZY = Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*)~(\\d{0,3})");
    private static final Pattern HAS_LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern WILDCARD = Pattern.compile("\\*|\\?[\\p{L}\\p{N}]");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}(?:-[a-z0-9]{1,8})*");

    private final List<String> repairs;
    private int patterns;

    /**
     * Makes a reader.
     *
     * @param repairs takes a sentence for all that is mended
     */
    PartReader(List<String> repairs) {
        this.repairs = repairs;
    }

    /** {@return what a sign other than a field means; empty when it means nothing} */
    Optional<Clause> part(Token token) {
        return switch (token.kind()) {
            case REGEX -> regex(token, Clause.Part.TEXT);
            case PHRASE -> words(token, Clause.Part.TEXT);
            default -> word(token);
        };
    }

    private Optional<Clause> inHeadline(Token value) {
        if (value.kind() == Kind.REGEX) {
            return regex(value, Clause.Part.HEADLINE);
        }
        return value.kind() == Kind.WORD && isPattern(value.text())
                ? pattern(value.text(), Clause.Part.HEADLINE)
                : words(value, Clause.Part.HEADLINE);
    }

    private boolean mayBePattern() {
        patterns++;
        if (patterns > MOST_PATTERNS) {
            repairs.add(
                    "The query has very many patterns: those behind the first " + MOST_PATTERNS + " are passed over.");
        }
        return patterns <= MOST_PATTERNS;
    }

    private Optional<Clause> regex(Token token, Clause.Part part) {
        if (WordPatterns.isReadable(token.text())) {
            return mayBePattern()
                    ? Optional.of(new Clause.Pattern(token.text(), Clause.Form.REGEX, part))
                    : Optional.empty();
        }
        repairs.add("/" + token.text() + "/ is no pattern that can be looked up: it is looked for as a phrase.");
        String words = token.text().replaceAll("[\"“”„‟«»＂]+", " ").strip();
        return words.isEmpty() ? Optional.empty() : words(new Token(Kind.PHRASE, words), part);
    }

    /** {@return what a field means; empty when it means nothing} */
    Optional<Clause> field(String name, Token value) {
        return switch (name) {
            case "headline" -> inHeadline(value);
            case "year", "on", "before", "after" -> date(name, value);
            case "language" -> language(value);
            case "has" -> noted(value);
            default -> Optional.of(new Clause.Named(kind(name), value.text()));
        };
    }

    private static FacetKind kind(String field) {
        return field.equals("organization")
                ? FacetKind.ORGANISATION
                : FacetKind.valueOf(field.toUpperCase(Locale.ROOT));
    }

    private Optional<Clause> date(String field, Token value) {
        Optional<Clause> dated = DateWords.field(field, value.text());
        return dated.isPresent() ? dated : asWords(value, "is no date (2010, 2010-02, 2010-02-04)");
    }

    private Optional<Clause> language(Token value) {
        String tag = value.text().toLowerCase(Locale.ROOT);
        return LANGUAGE.matcher(tag).matches()
                ? Optional.of(new Clause.InLanguage(tag))
                : asWords(value, "is no language (en, ja, zh-Hant)");
    }

    private Optional<Clause> noted(Token value) {
        return value.text().matches("(?i)notes?")
                ? Optional.of(new Clause.WithNote())
                : asWords(value, "is nothing that can be asked for so (has:note)");
    }

    private Optional<Clause> asWords(Token value, String why) {
        repairs.add("“" + value.text() + "” " + why + ": it is looked for as a word.");
        return value.kind() == Kind.PHRASE ? words(value, Clause.Part.TEXT) : word(value);
    }

    private Optional<Clause> word(Token token) {
        String typed = token.text();
        Optional<Clause> date = DateWords.range(typed).or(() -> DateWords.bareYear(typed));
        if (date.isPresent()) {
            return date;
        }
        if (isPattern(typed)) {
            return pattern(typed, Clause.Part.TEXT);
        }
        int colon = typed.indexOf(':');
        if (colon > 1 && typed.substring(0, colon).chars().allMatch(Character::isLetter) && !typed.contains("://")) {
            repairs.add("“" + typed.substring(0, colon) + ":” is not a field: it is looked for as a word.");
        }
        return words(token, Clause.Part.TEXT);
    }

    private static boolean isPattern(String typed) {
        boolean isForm =
                WILDCARD.matcher(typed).find() && HAS_LETTER.matcher(typed).find() && !typed.startsWith("=");
        return isForm || FUZZY.matcher(typed).matches();
    }

    private Optional<Clause> pattern(String typed, Clause.Part part) {
        if (!mayBePattern()) {
            return Optional.empty();
        }
        Matcher fuzzy = FUZZY.matcher(typed);
        return Optional.of(
                fuzzy.matches()
                        ? fuzzy(fuzzy.group(1), fuzzy.group(2), part)
                        : new Clause.Pattern(typed, Clause.Form.WILDCARD, part));
    }

    private Clause fuzzy(String word, String edits, Clause.Part part) {
        int usual = word.length() < TWO_EDITS_FROM ? 1 : MOST_EDITS;
        int wanted = edits.isEmpty() ? usual : Integer.parseInt(edits);
        if (wanted > MOST_EDITS) {
            repairs.add("“" + word + "~" + edits + "” is read with two letters that may be other: more is a guess.");
        }
        return new Clause.Fuzzy(word, Math.clamp(wanted, 1, MOST_EDITS), part);
    }

    private static Optional<Clause> words(Token token, Clause.Part part) {
        String text = token.text();
        while (text.startsWith("=")) {
            text = text.substring(1).strip();
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var style = token.kind() == Kind.PHRASE ? Clause.Style.PHRASE : Clause.Style.WORD;
        var match = text.length() == token.text().length() ? Clause.Match.LOOSE : Clause.Match.EXACT;
        return Optional.of(new Clause.Words(text, style, match, part));
    }
}
