package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The articles of notes as RIS, in UTF-8, each note in an {@code N1} of its own. */
public final class RisNotes implements NoteFormat.Text {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    @Override
    public String name() {
        return "ris";
    }

    @Override
    public String ending() {
        return "ris";
    }

    @Override
    public void write(NoteSheet sheet, Writer out, Progress progress) throws IOException {
        References.walk(sheet, progress, (key, article, notes) -> out.write(entry(key, article, notes)));
    }

    private static String entry(String key, CitedArticle article, List<NoteEntry> notes) {
        var entry = new StringBuilder();
        field(entry, "TY", "NEWS");
        for (Author author : article.authors()) {
            field(
                    entry,
                    "AU",
                    author.given().map(given -> author.name() + ", " + given).orElse(author.name()));
        }
        field(entry, "TI", article.title());
        article.source().ifPresent(source -> field(entry, "T2", source));
        article.published().ifPresent(day -> {
            field(entry, "PY", Integer.toString(day.getYear()));
            field(entry, "DA", DAY.format(day));
        });
        article.located().ifPresent(place -> field(entry, "CY", place));
        article.language().ifPresent(language -> field(entry, "LA", language));
        field(entry, "UR", PercentCode.encode(article.id().value()));
        References.tags(notes).forEach(tag -> field(entry, "KW", tag));
        notes.forEach(note -> field(entry, "N1", PlainNote.line(note)));
        field(entry, "ID", key);
        return entry.append("ER  - \r\n\r\n").toString();
    }

    /** A value is on one line, whatever is in it. */
    private static void field(StringBuilder entry, String tag, String value) {
        entry.append(tag).append("  - ").append(PlainNote.onOneLine(value)).append("\r\n");
    }
}
