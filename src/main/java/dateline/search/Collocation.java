package dateline.search;

import dateline.job.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the collocates of what was sought in one state of the index. Words that are hardly more frequent near it than
 * elsewhere are left out: so go the articles and prepositions of any language, with no list of them.
 */
final class Collocation {
    /** How many times more frequent than by chance a word is near a hit at least. */
    private static final double TIMES_CHANCE = 2;

    /** Below this, chance alone would do it more than once in a thousand. */
    private static final double LEAST_STRENGTH = 10.83;

    /** All terms before this one are marked, and no words of the text. */
    private static final BytesRef FIRST_WORD = new BytesRef(String.valueOf((char) (Fields.ENTITY_MARK + 1)));

    private static final Comparator<Collocate> STRONGEST =
            Comparator.comparingDouble(Collocate::strength).reversed().thenComparing(Collocate::word);

    private final Snapshot snapshot;
    private final Progress progress;

    Collocation(Snapshot snapshot, Progress progress) {
        this.snapshot = snapshot;
        this.progress = progress;
    }

    /** {@return the collocates, the strongest first} */
    List<Collocate> of(CollocatesRequest request) throws IOException, SearchFault {
        var near = new NearWords(request.distance());
        var texts = new ArticleTexts();
        new SoughtArticles(snapshot, progress)
                .visit(request.sought(), (leaf, document, hits) -> near.add(texts.read(leaf, document), hits));
        long all = Math.max(allWords(), near.places());
        List<Collocate> found = new ArrayList<>();
        for (Map.Entry<String, NearWords.Tally> each : near.counts().entrySet()) {
            NearWords.Tally tally = each.getValue();
            long count = tally.near();
            long total = Math.max(count, snapshot.reader().totalTermFreq(new Term(Fields.TEXT, each.getKey())));
            var association = new Association(count, near.places(), total, all);
            double strength = association.logLikelihood();
            if (count >= TIMES_CHANCE * association.expected() && strength >= LEAST_STRENGTH) {
                found.add(new Collocate(each.getKey(), count, tally.before(), tally.behind(), total, strength));
            }
        }
        return found.stream().sorted(STRONGEST).limit(request.limit()).toList();
    }

    /** How often any word stands in any article, those included that were taken out of late. */
    private long allWords() throws IOException {
        long all = 0;
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            Terms terms = leaf.reader().terms(Fields.TEXT);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            boolean more = each.seekCeil(FIRST_WORD) != TermsEnum.SeekStatus.END;
            while (more) {
                all += each.totalTermFreq();
                more = each.next() != null;
            }
        }
        return all;
    }
}
