package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Lists of JSON with an object for each note: written one a line, so that only one is held, and read whole. */
final class JsonItems {
    private JsonItems() {}

    /** Writes the entries of a sheet between a head, which ends in an open bracket, and a tail, which closes it. */
    static void write(
            String head,
            NoteSheet sheet,
            Function<NoteEntry, JsonNode> item,
            String tail,
            Writer out,
            Progress progress)
            throws IOException {
        out.write(head);
        var first = new boolean[] {true};
        sheet.walk(progress, entry -> {
            out.write(first[0] ? "\n" : ",\n");
            first[0] = false;
            out.write(AnnotationJson.MAPPER.writeValueAsString(item.apply(entry)));
        });
        out.write(tail);
    }

    /** {@return a text as JSON} */
    static JsonNode tree(String text) throws ExportFault {
        try {
            return AnnotationJson.MAPPER.readTree(text);
        } catch (JacksonException broken) {
            String where = broken.getLocation() == null
                    ? ""
                    : " in line " + broken.getLocation().getLineNr();
            throw new ExportFault(
                    ExportFault.Reason.UNREADABLE,
                    "The file is not JSON" + where + ": " + broken.getOriginalMessage() + ".",
                    broken);
        }
    }

    /** {@return the entries of some items; an item that holds none is a problem} */
    static ReadNotes read(JsonNode items, Function<JsonNode, Optional<NoteEntry>> entry) {
        List<NoteEntry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (JsonNode item : items) {
            number++;
            Optional<NoteEntry> read = entry.apply(item);
            read.ifPresent(entries::add);
            if (read.isEmpty()) {
                problems.add("Note " + number + " has no id, or nothing that it is on.");
            }
        }
        return new ReadNotes(entries, problems);
    }
}
