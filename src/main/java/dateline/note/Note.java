package dateline.note;

import dateline.archive.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a reader wrote about an article or a passage of it.
 *
 * @param id its identity, the same for ever
 * @param article the article it belongs to
 * @param anchor the passage; empty for a note on the whole article
 * @param comment in the reader's own words, Markdown allowed; may be empty
 * @param tags in the order given, none twice
 * @param colour of the mark
 * @param created when it was first saved
 * @param modified when it was last changed
 */
public record Note(
        NoteId id,
        ArticleId article,
        Optional<Anchor> anchor,
        String comment,
        List<String> tags,
        NoteColour colour,
        Instant created,
        Instant modified) {
    public Note {
        tags = tags.stream().distinct().toList();
    }
}
