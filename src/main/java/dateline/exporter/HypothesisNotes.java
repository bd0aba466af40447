package dateline.exporter;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.job.Progress;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Notes as the rows of a search by the Hypothesis API; what Hypothesis has no place for is in one property of ours. */
public final class HypothesisNotes implements NoteFormat.Text {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx", Locale.ROOT);
    private static final DateTimeFormatter NANOSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSSxxx", Locale.ROOT);
    private static final String QUOTE = "TextQuoteSelector";
    private static final String POSITION = "TextPositionSelector";

    @Override
    public String name() {
        return "hypothesis";
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public void write(NoteSheet sheet, Writer out, Progress progress) throws IOException {
        String head = "{\"total\":" + sheet.size() + ",\"rows\":[";
        JsonItems.write(head, sheet, HypothesisNotes::row, "\n]}\n", out, progress);
    }

    private static ObjectNode row(NoteEntry entry) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("id", entry.id().value());
        row.put("created", moment(entry.created()));
        row.put("updated", moment(entry.modified()));
        row.put("uri", entry.target().address());
        row.put("text", entry.comment());
        var tags = row.putArray("tags");
        entry.tags().forEach(tags::add);
        ObjectNode target =
                row.putArray("target").addObject().put("source", entry.target().address());
        entry.passage().ifPresent(anchor -> selectors(anchor, target));
        row.putObject("document").putArray("title").add(entry.target().title());
        ObjectNode ours =
                AnnotationJson.beside(entry).put("colour", entry.colour().word());
        entry.passage().ifPresent(anchor -> ours.put("block", anchor.block()).put("textHash", anchor.textHash()));
        row.set(AnnotationJson.OURS, ours);
        return row;
    }

    private static void selectors(Anchor anchor, ObjectNode target) {
        var selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", POSITION)
                .put("start", anchor.position().start())
                .put("end", anchor.position().end());
        selectors
                .addObject()
                .put("type", QUOTE)
                .put("exact", anchor.exact())
                .put("prefix", anchor.prefix())
                .put("suffix", anchor.suffix());
    }

    /** As Hypothesis writes it, unless a finer moment would be lost by that. */
    private static String moment(Instant instant) {
        DateTimeFormatter fine = instant.get(ChronoField.NANO_OF_SECOND) % 1_000 == 0 ? MICROSECONDS : NANOSECONDS;
        return fine.format(instant.atOffset(ZoneOffset.UTC));
    }

    /**
     * {@return the notes of a file as Hypothesis has it: the answer to a search, an export, or a list of annotations}
     *
     * @param text the file
     * @throws ExportFault when it holds none of these
     */
    public static ReadNotes read(String text) throws ExportFault {
        return read(JsonItems.tree(text));
    }

    static ReadNotes read(JsonNode tree) throws ExportFault {
        JsonNode rows = tree.isArray() ? tree : tree.path("rows");
        rows = rows.isArray() ? rows : tree.path("annotations");
        if (!rows.isArray()) {
            throw new ExportFault(
                    ExportFault.Reason.UNREADABLE, "The file is JSON, but holds no annotations of Hypothesis.");
        }
        return JsonItems.read(rows, HypothesisNotes::entry);
    }

    private static Optional<NoteEntry> entry(JsonNode row) {
        Optional<String> id = AnnotationJson.text(row, "id");
        Optional<String> uri = AnnotationJson.text(row, "uri");
        if (id.isEmpty() || uri.isEmpty()) {
            return Optional.empty();
        }
        JsonNode ours = row.path(AnnotationJson.OURS);
        List<String> tags = new ArrayList<>();
        row.path("tags").forEach(tag -> tags.add(tag.asString("")));
        Instant modified = instant(row, "updated").orElse(Instant.EPOCH);
        var note = new Note(
                new NoteId(id.get()),
                new ArticleId(uri.get()),
                anchor(row.path("target").path(0).path("selector"), ours),
                row.path("text").asString(""),
                tags,
                NoteColour.of(ours.path("colour").asString("")).orElse(NoteColour.YELLOW),
                instant(row, "created").orElse(modified),
                modified);
        return Optional.of(AnnotationJson.entry(note, ours));
    }

    private static Optional<Anchor> anchor(JsonNode selectors, JsonNode ours) {
        JsonNode quote = selector(selectors, QUOTE);
        JsonNode position = selector(selectors, POSITION);
        String exact = quote.path("exact").asString("");
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        int start = Math.max(0, position.path("start").asInt(0));
        int end = Math.max(start, position.path("end").asInt(start + exact.length()));
        return Optional.of(new Anchor(
                exact,
                quote.path("prefix").asString(""),
                quote.path("suffix").asString(""),
                new TextSpan(start, end),
                Math.max(0, ours.path("block").asInt(0)),
                ours.path("textHash").asString("")));
    }

    private static JsonNode selector(JsonNode selectors, String type) {
        for (JsonNode selector : selectors) {
            if (selector.path("type").asString("").equals(type)) {
                return selector;
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }

    private static Optional<Instant> instant(JsonNode row, String name) {
        try {
            return AnnotationJson.text(row, name)
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
