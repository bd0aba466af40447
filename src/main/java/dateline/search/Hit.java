package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article found.
 *
 * @param id which article
 * @param headline its headline
 * @param headlineHits what matched in the headline, as spans of it
 * @param published the day it appeared
 * @param source who published it
 * @param snippet why it was found; the opening of the body when the query says nothing of the text
 * @param arrived the mark of the update of the index that it first came with, to be compared with others and with {@link
 *     SearchResult#arrivals}; 0 when it was there from the beginning
 * @param versions how many other articles that are found are versions of its story, when versions stand together; else 0
 * @param score how well it matches; only to be compared within one result; 0 when ordered by date
 */
public record Hit(
        ArticleId id,
        String headline,
        List<TextSpan> headlineHits,
        Optional<LocalDate> published,
        Optional<String> source,
        Snippet snippet,
        long arrived,
        int versions,
        float score) {
    public Hit {
        headlineHits = List.copyOf(headlineHits);
    }

    /** {@return the same, standing for others} */
    Hit standingFor(int others) {
        return new Hit(id, headline, headlineHits, published, source, snippet, arrived, others, score);
    }
}
