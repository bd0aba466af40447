package dateline.search;

import dateline.archive.TextSpan;
import dateline.text.Sentences;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** The sentences of some articles that hold a match of a query, numbered in the order of the index and of the texts. */
final class HeldSentences {
    /** The number of no sentence. */
    static final int NONE = -1;

    private final Occurrences sentences = new Occurrences();

    /**
     * Finds the sentences.
     *
     * @param articles reads them
     * @param found which articles
     * @param query what a sentence holds
     */
    HeldSentences(SoughtArticles articles, FixedBitSet found, Query query) throws IOException, SearchFault {
        var texts = new ArticleTexts();
        articles.visit(
                found,
                List.of(query),
                (leaf, document, hits) -> add(leaf.docBase + document, Sentences.of(texts.read(leaf, document)), hits));
    }

    private void add(int document, List<TextSpan> all, List<TextSpan> hits) {
        int hit = 0;
        for (TextSpan sentence : all) {
            boolean holds = false;
            while (hit < hits.size() && hits.get(hit).start() < sentence.end()) {
                holds |= hits.get(hit).start() >= sentence.start();
                hit++;
            }
            if (holds) {
                sentences.add(document, sentence);
            }
        }
    }

    /**
     * {@return the number of the sentence that holds an offset, or {@link #NONE}}
     *
     * @param document the number of the article in the index
     * @param offset in UTF-16 units of its text
     */
    int at(int document, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int side = Integer.compare(sentences.document(middle), document);
            if (side == 0) {
                TextSpan span = sentences.span(middle);
                side = span.end() <= offset ? -1 : span.start() > offset ? 1 : 0;
            }
            if (side == 0) {
                return middle;
            }
            low = side < 0 ? middle + 1 : low;
            high = side > 0 ? middle - 1 : high;
        }
        return NONE;
    }

    /** {@return some of the sentences, each once, as places} */
    Occurrences chosen(IntStream numbers) {
        var chosen = new Occurrences();
        numbers.sorted().distinct().forEach(number -> chosen.add(sentences.document(number), sentences.span(number)));
        return chosen;
    }
}
