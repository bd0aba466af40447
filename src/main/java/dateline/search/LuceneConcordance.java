package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.job.Progress;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;

/** A concordance that keeps places and their order, and reads the texts of just the lines that are asked for. */
final class LuceneConcordance implements Concordance {
    private final HeldSnapshot held;
    private final Understood understood;
    private final Occurrences occurrences;
    private final int[] order;

    private LuceneConcordance(HeldSnapshot held, Understood understood, Occurrences occurrences, int[] order) {
        this.held = held;
        this.understood = understood;
        this.occurrences = occurrences;
        this.order = order;
    }

    /**
     * {@return the concordance of a request}
     *
     * @param held closed by the concordance from now on; by the caller where this throws
     * @param request what is wanted
     * @param progress told of articles looked through
     */
    static LuceneConcordance of(HeldSnapshot held, ConcordanceRequest request, Progress progress) throws SearchFault {
        return held.with(snapshot -> {
            var occurrences = new Occurrences();
            Optional<Neighbours> neighbours = Optional.of(request.order())
                    .filter(order -> order != ConcordanceOrder.DATE)
                    .map(Neighbours::new);
            var texts = new ArticleTexts();
            Understood understood = new SoughtArticles(snapshot, progress)
                    .visit(request.sought(), (leaf, document, hits) -> {
                        hits.forEach(hit -> occurrences.add(leaf.docBase + document, hit));
                        if (neighbours.isPresent()) {
                            neighbours.get().add(texts.read(leaf, document), hits);
                        }
                    });
            var dated = new DatedArticles(snapshot.reader().leaves());
            int[] order = LineOrder.of(occurrences, dated, neighbours);
            if (request.direction() == ConcordanceOrder.Direction.BACKWARD) {
                reverse(order);
            }
            return new LuceneConcordance(held, understood, occurrences, order);
        });
    }

    private static void reverse(int[] order) {
        for (int low = 0, high = order.length - 1; low < high; low++, high--) {
            int kept = order[low];
            order[low] = order[high];
            order[high] = kept;
        }
    }

    @Override
    public Understood understood() {
        return understood;
    }

    @Override
    public int total() {
        return order.length;
    }

    @Override
    public int articles() {
        return occurrences.articles();
    }

    @Override
    public List<ConcordanceLine> lines(int from, int limit) throws SearchFault {
        if (from < 0 || limit < 0) {
            throw new IllegalArgumentException("from and limit are not negative");
        }
        return held.with(snapshot -> {
            StoredFields stored = snapshot.reader().storedFields();
            List<ConcordanceLine> lines = new ArrayList<>();
            for (int place = from; place < Math.min((long) from + limit, order.length); place++) {
                lines.add(line(stored, order[place]));
            }
            return lines;
        });
    }

    private ConcordanceLine line(StoredFields stored, int number) throws IOException {
        Document document = stored.document(occurrences.document(number));
        TextSpan hit = occurrences.span(number);
        var context = new LineContext(document.get(Fields.PLAIN), hit);
        return new ConcordanceLine(
                new ArticleId(document.get(Fields.ID)),
                document.get(Fields.HEADLINE),
                Optional.ofNullable(document.getField(Fields.DAY))
                        .map(day -> LocalDate.ofEpochDay(day.numericValue().longValue())),
                hit,
                context.left(),
                context.hit(),
                context.right());
    }

    @Override
    public void close() {
        held.close();
    }
}
