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
    /** How many of the most similar articles are looked at. */
    private static final int LOOKED_AT = 60;

    private final Snapshot snapshot;
    private final IndexSearcher searcher;

    Relatives(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.searcher = snapshot.lens().counts().searcher();
    }

    /** {@return the articles like one, so many on the same matter at most; none when it is not there} */
    LikeArticles of(ArticleId id, int limit) throws IOException {
        OptionalInt number = snapshot.number(id);
        return number.isEmpty() ? LikeArticles.NONE : of(number.getAsInt(), limit);
    }

    private LikeArticles of(int one, int limit) throws IOException {
        StoredFields stored = snapshot.reader().storedFields();
        String own = stored.document(one).get(Fields.PLAIN);
        List<TellingWord> words = new Similar(snapshot).words(own);
        var sharing = new WhatIsShared(snapshot, one, words);
        Shingles runs = Shingles.of(own);
        List<SimilarArticle> similar = new ArrayList<>();
        List<Hit> versions = new ArrayList<>();
        for (ScoreDoc each : mostSimilar(words)) {
            if (each.doc != one) {
                Document document = stored.document(each.doc);
                Hit hit = Search.hit(document, List.of(), each);
                if (runs.isOneStoryWith(Shingles.of(document.get(Fields.PLAIN)))) {
                    versions.add(hit);
                } else if (similar.size() < limit) {
                    similar.add(new SimilarArticle(hit, sharing.with(each.doc)));
                }
            }
        }
        return new LikeArticles(similar, versions);
    }

    private ScoreDoc[] mostSimilar(List<TellingWord> words) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(Similar.query(words), Occur.MUST)
                .add(QueryCompiler.EVERY_ARTICLE, Occur.FILTER)
                .build();
        return searcher.search(query, LOOKED_AT, Search.BEST, true).scoreDocs;
    }
}
