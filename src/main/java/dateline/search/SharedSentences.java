package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;

/** Reads sentences that name two entities, in order of date. */
final class SharedSentences {
    private final Snapshot snapshot;
    private final StoredFields stored;

    SharedSentences(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        this.stored = snapshot.reader().storedFields();
    }

    /**
     * {@return the first of some sentences, in order of date}
     *
     * @param places the sentences
     * @param names finds the mentions in them
     * @param limit how many at most
     */
    List<SharedSentence> read(Occurrences places, List<Query> names, int limit) throws IOException {
        int[] order = LineOrder.of(places, new DatedArticles(snapshot.reader().leaves()), Optional.empty());
        List<SharedSentence> sentences = new ArrayList<>();
        for (int place = 0; place < Math.min(order.length, limit); place++) {
            sentences.add(sentence(places.document(order[place]), places.span(order[place]), names));
        }
        return sentences;
    }

    private SharedSentence sentence(int number, TextSpan span, List<Query> names) throws IOException {
        Document document = stored.document(number);
        String plain = document.get(Fields.PLAIN);
        List<TextSpan> within = Spans.joined(new OneArticle(snapshot.reader(), number).matches(names)).stream()
                .filter(span::covers)
                .map(name -> name.shifted(-span.start()))
                .toList();
        return new SharedSentence(
                new ArticleId(document.get(Fields.ID)),
                document.get(Fields.HEADLINE),
                Optional.ofNullable(document.getField(Fields.DAY))
                        .map(day -> LocalDate.ofEpochDay(day.numericValue().longValue())),
                (int) plain.substring(0, span.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count(),
                span,
                span.of(plain),
                within);
    }
}
