package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that names two entities.
 *
 * @param article where it stands
 * @param headline of that article
 * @param published the day the article appeared
 * @param block its line of the article's text, from 0: the index of its block
 * @param span the sentence, as a span of the article's plain text
 * @param text the sentence
 * @param names the mentions of either, as spans of {@code text}, in order, none overlapping
 */
public record SharedSentence(
        ArticleId article,
        String headline,
        Optional<LocalDate> published,
        int block,
        TextSpan span,
        String text,
        List<TextSpan> names) {
    public SharedSentence {
        names = List.copyOf(names);
    }
}
