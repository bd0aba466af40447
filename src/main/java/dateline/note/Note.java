package dateline.note;

import dateline.archive.ArticleId;
import java.nio.charset.StandardCharsets;
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
 * @param tags in the order given, none twice, none blank
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
        comment = wellFormed(comment);
        tags = tags.stream()
                .map(tag -> wellFormed(tag.strip()))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** Half of a surrogate pair, as a paste cut short leaves it, is no text and could not be saved. */
    private static String wellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
