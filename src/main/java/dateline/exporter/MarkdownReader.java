package dateline.exporter;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.note.Anchor;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * Reads notes back from a Markdown file of {@link MarkdownNotes}, which may have been edited meanwhile. What is seen of a
 * note is compared with what would be written of it: where they are the same, the note is as it was, to the last sign;
 * else its comment and tags are what is seen now. A note that was cut out is not there; one whose line at the end of the
 * file was cut out is made from what is seen.
 */
public final class MarkdownReader {
    private static final Pattern MARK =
            Pattern.compile("^\\[dateline (article|note|whole) \\d+]: <?([^<>\\s]+)>?\\s*$");

    private final Map<String, NoteEntry> wholes = new HashMap<>();
    private final List<NoteEntry> entries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final StringBuilder seen = new StringBuilder();
    private Optional<String> article = Optional.empty();
    private Optional<String> note = Optional.empty();

    private MarkdownReader() {}

    /**
     * {@return the notes of a file, in its order}
     *
     * @param text the file
     * @throws ExportFault when it has no mark of a note
     */
    public static ReadNotes read(String text) throws ExportFault {
        var reader = new MarkdownReader();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            reader.whole(lines.get(at), at + 1);
        }
        lines.forEach(reader::line);
        reader.finish();
        if (reader.entries.isEmpty() && reader.problems.isEmpty() && !text.startsWith("# Notes")) {
            throw new ExportFault(
                    ExportFault.Reason.UNREADABLE,
                    "The file has no notes of Dateline: no line in it begins with " + MarkdownNotes.NOTE + "…].");
        }
        return new ReadNotes(reader.entries, reader.problems);
    }

    private void whole(String line, int number) {
        if (!line.startsWith(MarkdownNotes.WHOLE)) {
            return;
        }
        Matcher mark = MARK.matcher(line);
        Optional<NoteEntry> entry = mark.matches() ? annotation(mark.group(2)) : Optional.empty();
        entry.ifPresent(read -> wholes.put(read.id().value(), read));
        if (entry.isEmpty()) {
            problems.add(
                    "Line " + number + " should hold a whole note, and does not; what is seen of the note is used.");
        }
    }

    private static Optional<NoteEntry> annotation(String address) {
        if (!address.startsWith(MarkdownNotes.DATA)) {
            return Optional.empty();
        }
        try {
            String json = PercentCode.decode(address.substring(MarkdownNotes.DATA.length()));
            return AnnotationJson.entry(AnnotationJson.MAPPER.readTree(json));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private void line(String line) {
        Matcher mark = MARK.matcher(line);
        if (!line.startsWith("[dateline ") || !mark.matches()) {
            seen.append(line).append('\n');
            return;
        }
        finish();
        String address = PercentCode.decode(mark.group(2));
        switch (mark.group(1)) {
            case "article" -> article = Optional.of(address);
            case "note" -> note = Optional.of(address);
            default -> {
                // read before
            }
        }
    }

    /** A note ends where the next mark stands, or the file ends. */
    private void finish() {
        note.ifPresent(id -> {
            var piece = MarkdownSeen.of(seen.toString());
            Optional<NoteEntry> whole = Optional.ofNullable(wholes.get(id));
            entries.add(whole.map(before -> edited(before, seen.toString())).orElseGet(() -> fromSeen(id, piece)));
        });
        note = Optional.empty();
        seen.setLength(0);
    }

    private static NoteEntry edited(NoteEntry before, String seen) {
        if (seen.strip().equals(MarkdownPiece.note(before).strip())) {
            return before;
        }
        MarkdownSeen old = MarkdownSeen.of(MarkdownPiece.note(before));
        MarkdownSeen now = MarkdownSeen.of(seen);
        boolean sameLast = now.lastLine().equals(old.lastLine());
        return new NoteEntry(
                before.id(),
                before.target(),
                now.comment().equals(old.comment()) ? before.comment() : now.comment(),
                sameLast || now.lastLine().isEmpty() ? before.tags() : now.tags(),
                sameLast ? before.colour() : now.colour().orElse(before.colour()),
                before.links(),
                before.created(),
                before.modified());
    }

    private NoteEntry fromSeen(String id, MarkdownSeen seen) {
        CitedArticle cited = CitedArticle.gone(new ArticleId(article.orElse("urn:dateline:unknown")));
        NoteTarget target = seen.quotation().isEmpty()
                ? new NoteTarget.WholeArticle(cited)
                : new NoteTarget.Passage(cited, words(seen.quotation()), Optional.empty());
        return new NoteEntry(
                new NoteId(id),
                target,
                seen.comment(),
                seen.tags(),
                seen.colour().orElse(NoteColour.YELLOW),
                List.of(),
                seen.written().orElse(Instant.EPOCH),
                seen.written().orElse(Instant.EPOCH));
    }

    /** Nothing is known of where they stood, but an anchor finds its words. */
    private static Anchor words(String exact) {
        return new Anchor(exact, "", "", new TextSpan(0, exact.length()), 0, "");
    }
}
