package dateline.exporter;

import dateline.job.Progress;
import dateline.note.Note;
import dateline.note.NoteMerge;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;

/**
 * Takes 10,000 generated notes out and in again through each format that is read back, and prints how many come back as
 * they were, what bringing them in to where they came from would do, and the seconds of processor time that it takes.
 */
public final class RoundTrips {
    private static final int NOTES = 10_000;
    private static final int ARTICLES = 900;
    private static final long SEED = 20_261_126;

    private RoundTrips() {}

    /** Measures, and prints. */
    public static void main(String[] arguments) throws Exception {
        List<NoteEntry> notes = new GeneratedNotes(SEED, ARTICLES).take(NOTES);
        System.out.println(
                "| format | read | identical | new | changed | in conflict | written, s | read, s | merged, s |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (NoteFormat.Text format :
                List.of(new JsonLdNotes(), new HypothesisNotes(), new MarkdownNotes(CitationStyle.OWN))) {
            trip(format, notes);
        }
    }

    private static void trip(NoteFormat.Text format, List<NoteEntry> notes) throws Exception {
        double begin = seconds();
        var file = new StringWriter();
        format.write(NoteSheet.of(notes), file, Progress.NONE);
        double written = seconds();
        List<NoteEntry> back = NoteReader.read(file.toString()).entries();
        double read = seconds();
        NoteMerge.Outcome outcome = NoteMerge.of(plain(notes), plain(back), id -> List.of());
        double merged = seconds();
        var as = new HashSet<>(notes);
        System.out.printf(
                "| %s | %d | %d | %d | %d | %d | %.2f | %.2f | %.2f |%n",
                format.name(),
                back.size(),
                back.stream().filter(as::remove).count(),
                outcome.added().size(),
                outcome.changed().size(),
                outcome.conflicts().size(),
                written - begin,
                read - written,
                merged - read);
    }

    private static List<Note> plain(List<NoteEntry> entries) {
        return entries.stream().map(NoteEntry::note).toList();
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
