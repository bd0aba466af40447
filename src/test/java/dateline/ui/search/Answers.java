package dateline.ui.search;

import dateline.archive.ArticleId;
import dateline.search.FacetCount;
import dateline.search.FacetKind;
import dateline.search.Hit;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.search.Snippet;
import dateline.search.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Answers for tests: as many hits as asked for, each named by the query and its number. */
public final class Answers {
    private Answers() {}

    /** An answer with so many articles in all. */
    public static SearchResult of(SearchRequest request, long total) {
        List<Hit> hits = LongStream.range(request.from(), Math.min(total, (long) request.from() + request.limit()))
                .mapToObj(number -> hit(request.query() + " " + number))
                .toList();
        return new SearchResult(request, new Understood("", List.of()), total, total, hits, Map.of(), List.of(), 0);
    }

    /** An answer with these counts of one kind. */
    public static SearchResult counting(SearchRequest request, FacetKind kind, FacetCount... counts) {
        return new SearchResult(
                request, new Understood("", List.of()), 1, 1, List.of(), Map.of(kind, List.of(counts)), List.of(), 0);
    }

    static Hit hit(String name) {
        return new Hit(
                new ArticleId("urn:test:" + name.strip().replace(' ', '-')),
                name.strip(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Snippet("", List.of()),
                0,
                0,
                0);
    }
}
