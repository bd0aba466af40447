package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.note.Note;
import dateline.note.NoteMerge;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten thousand notes out and in again: nothing is lost, nothing comes twice. */
final class NotesComeBackTest {
    private static final List<NoteEntry> NOTES = new GeneratedNotes(7, 900).take(10_000);

    private static List<Note> outAndIn(NoteFormat.Text format) throws IOException, ExportFault {
        var text = new StringWriter();
        format.write(NoteSheet.of(NOTES), text, Progress.NONE);
        ReadNotes read = NoteReader.read(text.toString());
        assertThat(read.problems()).isEmpty();
        return read.entries().stream().map(NoteEntry::note).toList();
    }

    @Test
    void theyAreTheSameInEveryFormatAndAddNothingToThemselves() throws IOException, ExportFault {
        List<Note> here = NOTES.stream().map(NoteEntry::note).toList();
        for (NoteFormat.Text format :
                List.of(new JsonLdNotes(), new HypothesisNotes(), new MarkdownNotes(CitationStyle.OWN))) {
            List<Note> back = outAndIn(format);
            assertThat(back).as(format.name()).hasSameSizeAs(here);
            assertThat(new HashSet<>(back)).as(format.name()).isEqualTo(new HashSet<>(here));
            assertThat(NoteMerge.of(here, back, id -> List.of()).all())
                    .as(format.name())
                    .isEmpty();
        }
    }
}
