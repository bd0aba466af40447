package dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
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
     * @param reader the index
     * @param notes takes a sentence where a pattern means more words than are looked for
     */
    PatternQueries(IndexReader reader, List<String> notes) {
        this.patterns = new WordPatterns(reader);
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

    private Optional<Query> anyOf(Clause clause, Clause.Part part, WordPatterns.Meant meant) {
        if (meant.cut()) {
            notes.add(QueryWriter.write(clause) + " means very many words: only the " + WordPatterns.MOST_WORDS
                    + " most frequent are looked for.");
        }
        if (meant.words().isEmpty()) {
            return Optional.empty();
        }
        var synonyms = new SynonymQuery.Builder(part.field());
        meant.words().forEach((word, worth) -> synonyms.addTerm(new Term(part.field(), word), worth));
        return Optional.of(synonyms.build());
    }
}
