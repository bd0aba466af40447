package dateline.search;

import dateline.archive.TextSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** What the parts of a query match in one article, read from the index itself. */
final class Spans {
    /** The words that one part of a query matched. */
    record Match(TextSpan span, int part) {}

    private final List<Weight> weights = new ArrayList<>();

    Spans(IndexSearcher searcher, List<Query> marks) throws IOException {
        for (Query mark : marks) {
            weights.add(searcher.createWeight(searcher.rewrite(mark), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
    }

    /** {@return every match in one document, in order of the text} */
    List<Match> in(LeafReaderContext leaf, int document) throws IOException {
        List<Match> found = new ArrayList<>();
        for (int part = 0; part < weights.size(); part++) {
            Matches matches = weights.get(part).matches(leaf, document);
            if (matches == null) {
                continue;
            }
            for (String field : matches) {
                // The headline begins the text, so that offsets in both are the same.
                boolean shown = field.equals(Fields.TEXT) || field.equals(Fields.HEADLINE);
                MatchesIterator each = shown ? matches.getMatches(field) : null;
                while (each != null && each.next()) {
                    add(each, part, found);
                }
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return found;
    }

    /** Of words near each other, just the words. */
    private static void add(MatchesIterator match, int part, List<Match> found) throws IOException {
        MatchesIterator inside = match.getSubMatches();
        if (inside == null) {
            found.add(new Match(new TextSpan(match.startOffset(), match.endOffset()), part));
            return;
        }
        while (inside.next()) {
            add(inside, part, found);
        }
    }

    /** {@return the spans of matches with those that overlap joined into one} */
    static List<TextSpan> joined(List<Match> matches) {
        List<TextSpan> joined = new ArrayList<>();
        for (Match match : matches) {
            TextSpan span = match.span();
            if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
                TextSpan last = joined.removeLast();
                joined.add(new TextSpan(last.start(), Math.max(last.end(), span.end())));
            } else if (!span.isEmpty()) {
                joined.add(span);
            }
        }
        return joined;
    }
}
