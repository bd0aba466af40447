package dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/** Queries for the words that a pattern means. */
final class PatternQueries {
    private final WordPatterns patterns;
    private final List<String> notes;

    /**
     * Makes queries over one state of the index.
     *
     * @param patterns the words that patterns mean there
     * @param notes takes a sentence where a pattern means more words than are looked for
     */
    PatternQueries(WordPatterns patterns, List<String> notes) {
        this.patterns = patterns;
        this.notes = notes;
    }

    /** {@return what finds the words of a form; empty when there are none} */
    Optional<Query> of(Clause.Pattern pattern) {
        try {
            return anyOf(pattern, pattern.part(), patterns.of(pattern));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@return what finds a word and those spelt nearly so; empty when there are none} */
    Optional<Query> of(Clause.Fuzzy fuzzy) {
        try {
            return anyOf(fuzzy, fuzzy.part(), patterns.of(fuzzy));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@return a sentence on a pattern that means more words than are looked for} */
    static String onlySome(Clause clause, int words) {
        return QueryWriter.write(clause) + " means very many words: only the " + words
                + " most frequent are looked for.";
    }

    private Optional<Query> anyOf(Clause clause, Clause.Part part, WordPatterns.Meant meant) {
        if (meant.cut()) {
            notes.add(onlySome(clause, WordPatterns.MOST_WORDS));
        }
        if (meant.words().isEmpty()) {
            return Optional.empty();
        }
        var synonyms = new SynonymQuery.Builder(part.field());
        meant.words().forEach((word, worth) -> synonyms.addTerm(new Term(part.field(), word), worth));
        return Optional.of(synonyms.build());
    }
}
