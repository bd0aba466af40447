package dateline.search;

import dateline.text.ArticleAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;

/** Says what an article shares with another that most do not have: the names that telling words belong to, and the words. */
final class WhatIsShared {
    /** What is said of one article at most. */
    private static final int MOST = 5;

    private final Snapshot snapshot;
    private final List<TellingWord> words;
    private final Set<Integer> names;
    private final Map<Integer, Set<String>> formsOfNames = new HashMap<>();

    /**
     * Makes what compares articles with one.
     *
     * @param document the number of the one
     * @param words what tells it from others, the most telling first
     */
    WhatIsShared(Snapshot snapshot, int document, List<TellingWord> words) throws IOException {
        this.snapshot = snapshot;
        this.words = words;
        this.names = names(document);
        for (int name : names) {
            Set<String> forms = new TreeSet<>();
            ArticleAnalyzer.analyze(label(name)).forEach(word -> forms.add(word.form()));
            formsOfNames.put(name, forms);
        }
    }

    /** {@return what the article of a document shares with the one} */
    List<String> with(int document) throws IOException {
        Set<Integer> shared = new TreeSet<>(names);
        shared.retainAll(names(document));
        Set<String> said = new LinkedHashSet<>();
        for (TellingWord word : words) {
            if (said.size() < MOST && holds(document, word)) {
                said.add(nameWith(word, shared).map(this::label).orElse(word.written()));
            }
        }
        return new ArrayList<>(said);
    }

    private Optional<Integer> nameWith(TellingWord word, Set<Integer> among) {
        return among.stream()
                .filter(name -> formsOfNames.getOrDefault(name, Set.of()).contains(word.form()))
                .findFirst();
    }

    private String label(int name) {
        return snapshot.lens().entities().get(name).label();
    }

    private boolean holds(int document, TellingWord word) throws IOException {
        LeafReaderContext leaf = leaf(document);
        PostingsEnum articles = leaf.reader().postings(new Term(Fields.TEXT, word.form()), PostingsEnum.NONE);
        int number = document - leaf.docBase;
        return articles != null && articles.advance(number) == number;
    }

    /** The numbers of those whom an article names, as far as the index knows them as mentions. */
    private Set<Integer> names(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        SortedSetDocValues terms = DocValues.getSortedSet(leaf.reader(), Fields.MENTIONS);
        int[] entityOf = snapshot.lens().ofSegment(leaf.ord);
        Set<Integer> found = new TreeSet<>();
        if (terms.advanceExact(document - leaf.docBase)) {
            for (int i = terms.docValueCount(); i > 0; i--) {
                int entity = entityOf[(int) terms.nextOrd()];
                if (entity != MentionLens.NOBODY) {
                    found.add(entity);
                }
            }
        }
        return found;
    }

    private LeafReaderContext leaf(int document) {
        List<LeafReaderContext> leaves = snapshot.reader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}
