package dateline.search;

import dateline.archive.ArticleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** The articles that are like one, over one state of the index: versions of its story, and others on the same matter. */
final class Relatives {
    /** Two texts that share so many of their runs of words are one story. */
    private static final double ONE_STORY = 0.5;

    /** How many of the most similar articles are looked at. */
    private static final int LOOKED_AT = 60;

    private final Snapshot snapshot;
    private final IndexSearcher searcher;

    Relatives(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.searcher = new IndexSearcher(snapshot.reader());
    }

    private record Relative(Hit hit, double shared) {}

    /** {@return articles on the same matter that are not its story again, the most similar first} */
    List<Hit> moreLike(ArticleId id, int limit) throws IOException {
        return relatives(id).stream()
                .filter(relative -> relative.shared < ONE_STORY)
                .map(Relative::hit)
                .limit(limit)
                .toList();
    }

    /** {@return the other versions of its story, the most similar first} */
    List<Hit> versions(ArticleId id) throws IOException {
        return relatives(id).stream()
                .filter(relative -> relative.shared >= ONE_STORY)
                .map(Relative::hit)
                .toList();
    }

    private List<Relative> relatives(ArticleId id) throws IOException {
        OptionalInt number = snapshot.number(id);
        if (number.isEmpty()) {
            return List.of();
        }
        StoredFields stored = snapshot.reader().storedFields();
        String own = stored.document(number.getAsInt()).get(Fields.PLAIN);
        Shingles runs = Shingles.of(own);
        var query = new BooleanQuery.Builder()
                .add(new Similar(snapshot.reader()).query(own), Occur.MUST)
                .add(QueryCompiler.EVERY_ARTICLE, Occur.FILTER)
                .build();
        List<Relative> relatives = new ArrayList<>();
        for (ScoreDoc each : searcher.search(query, LOOKED_AT).scoreDocs) {
            if (each.doc != number.getAsInt()) {
                Document document = stored.document(each.doc);
                double shared = runs.shared(Shingles.of(document.get(Fields.PLAIN)));
                relatives.add(new Relative(Search.hit(document, List.of(), each), shared));
            }
        }
        return relatives;
    }
}
