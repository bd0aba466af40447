package dateline.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A query as it was read: a tree of what must be found. */
sealed interface Clause {
    /** Every article. */
    record Everything() implements Clause {}

    /**
     * Words of the text.
     *
     * @param text as typed, without quotation marks; not blank
     * @param style whether it was typed as a word or between quotation marks
     * @param match whether plurals and tenses count
     * @param part where it is looked for
     */
    record Words(String text, Style style, Match match, Part part) implements Clause {
        public Words {
            if (text.isBlank()) {
                throw new IllegalArgumentException("words are not blank");
            }
        }

        /** {@return whether it is a word with no sign that says how it is to be looked for} */
        boolean isPlain() {
            return style == Style.WORD && match == Match.LOOSE && part == Part.TEXT;
        }
    }

    /** How words were typed. */
    enum Style {
        /** One word without quotation marks. */
        WORD,
        /** Between quotation marks: in this order, with nothing between them. */
        PHRASE
    }

    /** What counts as the same word. */
    enum Match {
        /** Plural and tense do not matter. */
        LOOSE,
        /** The very word. */
        EXACT
    }

    /** Where words are looked for. */
    enum Part {
        /** In all that can be read of an article. */
        TEXT,
        /** In its headline. */
        HEADLINE;

        /** {@return the field of the index that holds its words} */
        String field() {
            return this == HEADLINE ? Fields.HEADLINE : Fields.TEXT;
        }
    }

    /**
     * A value of a field: an entity, a topic, a source.
     *
     * @param kind any but {@link FacetKind#YEAR}
     * @param value a word, words, or an id; not blank
     */
    record Named(FacetKind kind, String value) implements Clause {
        public Named {
            if (value.isBlank() || kind == FacetKind.YEAR) {
                throw new IllegalArgumentException("a field other than the year has a value");
            }
        }
    }

    /**
     * Published within days.
     *
     * @param from the first day; empty for no limit
     * @param to the last day, inclusive; empty for no limit
     * @param written as the query language writes it
     */
    record Dated(Optional<LocalDate> from, Optional<LocalDate> to, String written) implements Clause {}

    /**
     * A bare year: published in it, or naming it in the text.
     *
     * @param year the year
     */
    record Year(int year) implements Clause {}

    /**
     * A long question in plain words: articles are ranked by what they share with it.
     *
     * @param words the words and years, in their order
     */
    record Question(List<Clause> words) implements Clause {
        /** So many plain words are a question in any case. */
        private static final int MANY_WORDS = 7;

        /** So many are one when {@link #FUNCTION_WORDS} of them only hold a sentence together. */
        private static final int SOME_WORDS = 5;

        private static final int FUNCTION_WORDS = 2;

        public Question {
            words = List.copyOf(words);
        }

        /** {@return whether words that stand together without a sign between them are a question} */
        static boolean isMade(List<Clause> words) {
            long functions = words.stream()
                    .filter(word -> word instanceof Words each && QuestionWords.isFunction(each))
                    .count();
            return words.size() >= MANY_WORDS || (words.size() >= SOME_WORDS && functions >= FUNCTION_WORDS);
        }
    }

    /**
     * Words of a form.
     *
     * @param text the form: letters with {@code *} for any letters and {@code ?} for one, or a regular expression; not
     *     blank
     * @param form which of the two
     * @param part where it is looked for
     */
    record Pattern(String text, Form form, Part part) implements Clause {
        public Pattern {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a pattern is not blank");
            }
        }
    }

    /** How a pattern is written. */
    enum Form {
        /** With {@code *} and {@code ?}. */
        WILDCARD,
        /** As a regular expression. */
        REGEX
    }

    /**
     * A word and those spelt nearly so.
     *
     * @param word the word; not blank
     * @param edits how many letters may be other, missing, too many or exchanged: 1 or 2
     * @param part where it is looked for
     */
    record Fuzzy(String word, int edits, Part part) implements Clause {
        public Fuzzy {
            if (word.isBlank() || edits < 1 || edits > 2) {
                throw new IllegalArgumentException("a fuzzy word has one edit or two");
            }
        }
    }

    /**
     * Two that stand near each other, in either order.
     *
     * @param first has places in the text, as {@link #hasPlaces} says
     * @param second the same
     * @param within how near
     */
    record Near(Clause first, Clause second, Within within) implements Clause {}

    /** How near two things stand. */
    sealed interface Within {
        /** With so many words between at the most. */
        record Words(int between) implements Within {}

        /** In one sentence. */
        record Sentence() implements Within {}

        /** In one paragraph. */
        record Paragraph() implements Within {}
    }

    /**
     * Written in a language.
     *
     * @param tag as BCP 47 has it, in small letters; an article in {@code en-GB} is also in {@code en}
     */
    record InLanguage(String tag) implements Clause {}

    /** With a note of the reader's. */
    record WithNote() implements Clause {}

    /** {@return whether it has places in the text that others may be near to: words, patterns, names, alternatives of them} */
    default boolean hasPlaces() {
        return switch (this) {
            case Words words -> words.part() == Part.TEXT;
            case Named named -> named.kind().entityType().isPresent();
            case Any any -> any.clauses().stream().allMatch(Clause::hasPlaces);
            case Year year -> true;
            case Pattern pattern -> pattern.part() == Part.TEXT;
            case Fuzzy fuzzy -> fuzzy.part() == Part.TEXT;
            case Near near -> true;
            default -> false;
        };
    }

    /**
     * All of them.
     *
     * @param clauses two or more
     */
    record All(List<Clause> clauses) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * At least one of them.
     *
     * @param clauses two or more
     */
    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * Not this.
     *
     * @param clause what must not be there
     */
    record Not(Clause clause) implements Clause {}
}
