package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.job.Progress;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteMerge;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;

/** What goes out comes back: ten thousand notes through each format that is read again. */
final class NotesReadBackTest {
    private static final int MANY = 10_000;
    private static final List<NoteEntry> NOTES = new GeneratedNotes(20_261_125, 900).take(MANY);

    private static String written(NoteFormat.Text format, List<NoteEntry> notes) throws IOException {
        var out = new StringWriter();
        format.write(NoteSheet.of(notes), out, Progress.NONE);
        return out.toString();
    }

    private static void assertSame(ReadNotes read, List<NoteEntry> notes) {
        assertThat(read.problems()).isEmpty();
        Comparator<NoteEntry> byId = Comparator.comparing(entry -> entry.id().value());
        List<NoteEntry> expected = notes.stream().sorted(byId).toList();
        List<NoteEntry> found = read.entries().stream().sorted(byId).toList();
        assertThat(found).hasSameSizeAs(expected);
        for (int at = 0; at < expected.size(); at++) {
            assertThat(found.get(at)).isEqualTo(expected.get(at));
        }
        Set<String> ids = new HashSet<>();
        assertThat(found).allMatch(entry -> ids.add(entry.id().value()));
    }

    @Example
    void tenThousandNotesComeBackFromWebAnnotations() throws IOException, ExportFault {
        assertSame(JsonLdNotes.read(written(new JsonLdNotes(), NOTES)), NOTES);
    }

    @Example
    void tenThousandNotesComeBackFromHypothesis() throws IOException, ExportFault {
        assertSame(HypothesisNotes.read(written(new HypothesisNotes(), NOTES)), NOTES);
    }

    @Example
    void tenThousandNotesComeBackFromMarkdown() throws IOException, ExportFault {
        assertSame(MarkdownReader.read(written(new MarkdownNotes(CitationStyle.OWN), NOTES)), NOTES);
    }

    @Example
    void otherLineEndsAndBareAddressesInMarkdownChangeNothing() throws IOException, ExportFault {
        List<NoteEntry> some = NOTES.subList(0, 500);
        String text = written(new MarkdownNotes(CitationStyle.OWN), some)
                .replaceAll("(?m)^(\\[dateline [^<\\n]*)<([^>\\n]*)>$", "$1$2")
                .replace("\n", "\r\n");
        assertSame(MarkdownReader.read(text), some);
    }

    @Example
    void whatIsEditedInMarkdownIsReadAndAllElseStays() throws IOException, ExportFault {
        NoteEntry note = NOTES.stream()
                .filter(entry -> entry.passage().isPresent() && entry.tags().isEmpty())
                .findFirst()
                .orElseThrow();
        var before = new NoteEntry(
                note.id(),
                note.target(),
                "One *comment*.",
                List.of("a", "b, c"),
                NoteColour.BLUE,
                List.of(),
                note.created(),
                note.modified());
        String text = written(new MarkdownNotes(CitationStyle.OWN), List.of(before));
        assertThat(MarkdownReader.read(text.replace("One *comment*.", "Two.\n\n- lines\n- of it"))
                        .entries())
                .containsExactly(changed(before, "Two.\n\n- lines\n- of it", before.tags()));
        assertThat(MarkdownReader.read(text.replace("Tags: a, b, c", "Tags: x, a"))
                        .entries())
                .containsExactly(changed(before, before.comment(), List.of("x", "a")));
        assertThat(MarkdownReader.read(text.replace("> ", "> other ")).entries())
                .containsExactly(before);
    }

    private static NoteEntry changed(NoteEntry note, String comment, List<String> tags) {
        return new NoteEntry(
                note.id(), note.target(), comment, tags, note.colour(), note.links(), note.created(), note.modified());
    }

    @Example
    void aMarkdownNoteWithoutItsLineAtTheEndIsReadAsItIsSeen() throws IOException, ExportFault {
        NoteEntry note = Shown.entry(
                Shown.on(
                        Shown.article("urn:t:a", java.util.Optional.empty(), Shown.text("H", "They “met”.", "Then.")),
                        "They “met”.",
                        "So.",
                        "t"),
                java.util.Optional.empty());
        String text = written(new MarkdownNotes(CitationStyle.OWN), List.of(note));
        NoteEntry read = MarkdownReader.read(text.substring(0, text.indexOf("[dateline whole")))
                .entries()
                .getFirst();
        assertThat(read.id()).isEqualTo(note.id());
        assertThat(read.target().address()).isEqualTo("urn:t:a");
        assertThat(read.passage().orElseThrow().exact()).isEqualTo("They “met”.");
        assertThat(read.comment()).isEqualTo("So.");
        assertThat(read.tags()).containsExactly("t");
        assertThat(read.colour()).isEqualTo(NoteColour.GREEN);
    }

    @Example
    void aFileOfSomethingElseIsRefusedInOneSentence() {
        assertThatThrownBy(() -> JsonLdNotes.read("{\"a\":1}")).hasMessageContaining("no Web Annotations");
        assertThatThrownBy(() -> HypothesisNotes.read("{\"a\":1}"))
                .hasMessageContaining("no annotations of Hypothesis");
        assertThatThrownBy(() -> MarkdownReader.read("# Hello\n")).hasMessageContaining("no notes of Dateline");
        assertThatThrownBy(() -> JsonLdNotes.read("{\n\"a\":"))
                .isInstanceOf(ExportFault.class)
                .hasMessageContaining("line 2");
    }

    @Example
    void anAnnotationWithoutATargetIsAProblemAndTheOthersAreRead() throws ExportFault {
        ReadNotes read = JsonLdNotes.read("""
            [{"id":"urn:x:1","type":"Annotation","target":"http://a.test/"},{"id":"urn:x:2","type":"Annotation"}]
            """);
        assertThat(read.entries()).extracting(entry -> entry.target().address()).containsExactly("http://a.test/");
        assertThat(read.problems()).containsExactly("Note 2 has no id, or nothing that it is on.");
    }

    @Example
    void anExportOfHypothesisItselfIsRead() throws ExportFault {
        ReadNotes read = HypothesisNotes.read("""
            {"export_userid":"acct:a@hypothes.is","annotations":[{"id":"aBc","uri":"https://a.test/x","text":"Well.",
             "created":"2024-05-01T10:00:00.123456+00:00","updated":"2024-05-01T11:00:00+00:00","tags":["t"],
             "target":[{"source":"https://a.test/x","selector":[{"type":"RangeSelector","startOffset":1},
             {"type":"TextQuoteSelector","exact":"met","prefix":"They ","suffix":"."}]}]}]}
            """);
        NoteEntry entry = read.entries().getFirst();
        assertThat(entry.passage().orElseThrow().exact()).isEqualTo("met");
        assertThat(entry.created()).hasToString("2024-05-01T10:00:00.123456Z");
        assertThat(entry.colour()).isEqualTo(NoteColour.YELLOW);
    }

    @Example
    void cancelledWorkEndsBetweenTwoNotes() {
        var told = new AtomicLong();
        var stopped = new Progress() {
            @Override
            public void report(long done, long total) {
                told.set(done);
            }

            @Override
            public boolean isCancelled() {
                return told.get() == 100;
            }
        };
        for (NoteFormat format : NoteFormats.all(CitationStyle.OWN)) {
            told.set(0);
            assertThatThrownBy(() -> write(format, stopped)).isInstanceOf(InterruptedIOException.class);
            assertThat(told).hasValue(100);
        }
    }

    private static void write(NoteFormat format, Progress progress) throws IOException {
        NoteSheet sheet = NoteSheet.of(NOTES.subList(0, 300));
        switch (format) {
            case NoteFormat.Text text -> text.write(sheet, new StringWriter(), progress);
            case NoteFormat.Binary binary -> binary.write(sheet, java.io.OutputStream.nullOutputStream(), progress);
            case NoteFormat.Folder folder -> folder.write(sheet, (name, content) -> {}, progress);
        }
    }

    @Example
    void notesThatComeBackAreNoSecondOnes() throws IOException, ExportFault {
        List<Note> here = NOTES.stream().map(NoteEntry::note).toList();
        for (NoteFormat.Text format :
                List.of(new JsonLdNotes(), new HypothesisNotes(), new MarkdownNotes(CitationStyle.OWN))) {
            ReadNotes read = NoteReader.read(written(format, NOTES));
            List<Note> back = read.entries().stream().map(NoteEntry::note).toList();
            assertThat(NoteMerge.of(here, back, id -> List.of(), Instant.EPOCH).all())
                    .as(format.name())
                    .isEmpty();
        }
    }
}
