package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.io.Writer;

/** The articles of notes as CSL JSON, their notes in {@code annote}. */
public final class CslJsonNotes implements NoteFormat.Text {
    @Override
    public String name() {
        return "csljson";
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public void write(NoteSheet sheet, Writer out, Progress progress) throws IOException {
        var between = new StringBuilder("[\n");
        References.walk(sheet, progress, (key, article, notes) -> {
            out.append(between).write(AnnotationJson.MAPPER.writeValueAsString(CslItem.of(key, article, notes)));
            between.replace(0, between.length(), ",\n");
        });
        out.write(between.charAt(0) == '[' ? "[]\n" : "\n]\n");
    }
}
