package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.EntityId;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
import dateline.note.Notebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteJournalTest {
    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05.678Z");

    @TempDir
    Path folder;

    private static Note note(String id, String comment) {
        var anchor = new Anchor("普天間", "of \"", "\" is", new TextSpan(4, 7), 1, "ab12");
        return new Note(
                new NoteId("urn:uuid:" + id),
                new ArticleId("urn:article"),
                Optional.of(anchor),
                comment,
                List.of("tag one", "tag-2"),
                NoteColour.GREEN,
                THEN,
                THEN.plusSeconds(60));
    }

    /** A note on a passage, one that is just a mark, one on a whole article. */
    static List<Note> samples() {
        var whole = new Note(
                new NoteId("w"), new ArticleId("a"), Optional.empty(), "", List.of(), NoteColour.BLUE, THEN, THEN);
        var about = new NoteSubject.OnEntity(new EntityId("base/~横-田"));
        var linked = List.of(new EntityId("person/kurt-campbell"), new EntityId("base/futenma"));
        return List.of(
                note("1", "a comment"),
                note("2", ""),
                whole,
                note("3", "linked").linked(linked),
                note("4", "on a name").about(about).linked(linked),
                note("5", "on a search").about(new NoteSubject.OnSearch("“a b” OR 普天間 +c 100%")));
    }

    private Path file() {
        return folder.resolve("notes.jsonl");
    }

    private List<Note> notesOnDisk() throws NoteFault {
        try (var journal = NoteJournal.open(folder)) {
            return journal.notes();
        }
    }

    private void put(Note... notes) throws NoteFault {
        try (var journal = NoteJournal.open(folder)) {
            for (Note note : notes) {
                journal.put(note);
            }
        }
    }

    @Test
    void whatIsPutIsThereAtTheNextOpening() throws NoteFault {
        Note whole = new Note(
                new NoteId("x"), new ArticleId("urn:b"), Optional.empty(), "", List.of(), NoteColour.PINK, THEN, THEN);
        put(note("1", "one\n**two** \u0000 \uD83D\uDE00"), whole, note("2", ""));

        assertThat(notesOnDisk()).containsExactly(note("1", "one\n**two** \u0000 \uD83D\uDE00"), whole, note("2", ""));
    }

    @Test
    void aNoteMayBeAboutANameOrASearchAndBeLinkedToNames() throws NoteFault {
        put(samples().toArray(Note[]::new));
        assertThat(notesOnDisk()).containsExactlyElementsOf(samples());
    }

    @Test
    void anArticleMayHaveTheAddressThatANameOrASearchHas() throws NoteFault {
        for (String address : List.of("urn:dateline:entity:base/x", "urn:dateline:search:1")) {
            Note note = new Note(
                    new NoteId(address),
                    new ArticleId(address),
                    Optional.empty(),
                    "c",
                    List.of(),
                    NoteColour.BLUE,
                    THEN,
                    THEN);
            put(note);
            assertThat(notesOnDisk()).contains(note);
        }
    }

    @Test
    void theLastStateOfANoteCountsAndARemovedOneIsGone() throws NoteFault {
        put(note("1", "a"), note("2", "b"), note("1", "c"));
        try (var journal = NoteJournal.open(folder)) {
            journal.remove(new NoteId("urn:uuid:2"));
        }

        assertThat(notesOnDisk()).containsExactly(note("1", "c"));
    }

    @Test
    void undoIsDurableAndKeepsThePlaceOfTheNote() throws NoteFault {
        put(note("1", "a"), note("2", "b"));
        try (var journal = NoteJournal.open(folder)) {
            var notebook = new Notebook(journal, Clock.systemUTC(), () -> new NoteId("new"));
            notebook.delete(new NoteId("urn:uuid:1"));
            notebook.undo();
        }

        assertThat(notesOnDisk()).containsExactly(note("1", "a"), note("2", "b"));
    }

    @Test
    void everyAcknowledgedNoteSurvivesACutAtEveryByteOfTheLastEntry() throws NoteFault, IOException {
        put(note("1", "first"), note("2", "second"));
        long before = Files.size(file());
        Note last = new Note(
                new NoteId("3"), new ArticleId("a"), Optional.empty(), "普", List.of(), NoteColour.BLUE, THEN, THEN);
        put(last);
        byte[] whole = Files.readAllBytes(file());

        for (int cut = (int) before; cut <= whole.length; cut++) {
            deleteFolder();
            Files.write(file(), Arrays.copyOf(whole, cut));
            try (var journal = NoteJournal.open(folder)) {
                boolean complete = cut >= whole.length - 1;
                assertThat(journal.notes()).hasSize(complete ? 3 : 2);
                assertThat(journal.notes()).startsWith(note("1", "first"), note("2", "second"));
                boolean torn = cut > before && !complete;
                assertThat(journal.warnings()).hasSize(torn ? 1 : 0);
                if (torn) {
                    byte[] aside = Files.readAllBytes(folder.resolve("notes.jsonl.torn-1"));
                    assertThat(Arrays.copyOf(aside, aside.length - 1))
                            .isEqualTo(Arrays.copyOfRange(whole, (int) before, cut));
                }
                if (cut % 40 == 0) {
                    journal.put(note("4", "after"));
                }
            }
            assertThat(notesOnDisk()).hasSize((cut >= whole.length - 1 ? 3 : 2) + (cut % 40 == 0 ? 1 : 0));
        }
    }

    @Test
    void aFlippedByteIsNoticedOrHarmless() throws NoteFault, IOException {
        put(note("1", "first"), note("2", "second"), note("3", "third"));
        byte[] whole = Files.readAllBytes(file());
        int start = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n', start);
        int noticed = 0;

        for (int at = start; at <= end; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x04;
            deleteFolder();
            Files.write(file(), flipped);
            try (var journal = NoteJournal.openReadOnly(folder)) {
                assertThat(journal.notes()).contains(note("1", "first"), note("3", "third"));
                if (journal.warnings().isEmpty()) {
                    assertThat(journal.notes()).contains(note("2", "second"));
                } else {
                    noticed++;
                    assertThat(journal.notes()).hasSizeBetween(2, 3);
                }
            }
        }
        assertThat(noticed).isGreaterThan((end - start) * 8 / 10);
    }

    @Test
    void aBadLineInTheMiddleIsSetAsideOnceAndTheRestGoesOn() throws NoteFault, IOException {
        put(note("1", "first"), note("2", "second"));
        List<String> lines = Files.readAllLines(file());
        Files.writeString(file(), lines.get(0) + "\nrubbish\n\n" + lines.get(1) + "\n");

        try (var journal = NoteJournal.open(folder)) {
            assertThat(journal.notes()).hasSize(2);
            assertThat(journal.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("1 entry of the notes in ")
                    .contains("notes.jsonl.torn-1", "all other notes are there");
        }
        assertThat(Files.readString(folder.resolve("notes.jsonl.torn-1"))).isEqualTo("rubbish\n");
        assertThat(Files.readAllLines(file())).isEqualTo(lines);
        try (var again = NoteJournal.open(folder)) {
            assertThat(again.warnings()).isEmpty();
        }
    }

    @Test
    void whatIsSetAsideTwiceHasTwoNames() throws NoteFault, IOException {
        Files.writeString(file(), "one\n");
        notesOnDisk();
        Files.writeString(file(), "two\n");
        notesOnDisk();

        assertThat(Files.readString(folder.resolve("notes.jsonl.torn-1"))).isEqualTo("one\n");
        assertThat(Files.readString(folder.resolve("notes.jsonl.torn-2"))).isEqualTo("two\n");
    }

    @Test
    void aTailOfNulBytesIsSetAside() throws NoteFault, IOException {
        put(note("1", "first"));
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length + 4096));

        assertThat(notesOnDisk()).containsExactly(note("1", "first"));
        assertThat(Files.readAllBytes(file())).isEqualTo(whole);
    }

    @Test
    void aSecondOpenerIsToldInOneSentenceAndMayRead() throws NoteFault {
        try (var first = NoteJournal.open(folder)) {
            first.put(note("1", "a"));

            assertThatThrownBy(() -> NoteJournal.open(folder))
                    .asInstanceOf(type(NoteFault.class))
                    .satisfies(fault -> {
                        assertThat(fault.reason()).isEqualTo(NoteFault.Reason.IN_USE);
                        assertThat(fault.sentence()).contains("open in another Dateline");
                    });
            var reader = NoteJournal.openReadOnly(folder);
            assertThat(reader.notes()).containsExactly(note("1", "a"));
            assertThatThrownBy(() -> reader.put(note("2", "b")))
                    .asInstanceOf(type(NoteFault.class))
                    .extracting(NoteFault::reason)
                    .isEqualTo(NoteFault.Reason.READ_ONLY);
            first.put(note("3", "still writing"));
        }
        assertThat(notesOnDisk()).hasSize(2);
    }

    @Test
    void anotherProcessCannotOpenIt() throws NoteFault, IOException, InterruptedException {
        try (var first = NoteJournal.open(folder)) {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SecondOpener.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(said).isEqualTo(SecondOpener.IN_USE);
            first.put(note("1", "a"));
        }
    }

    @Test
    void aReaderOfAMissingJournalMakesNothing() throws NoteFault {
        assertThat(NoteJournal.openReadOnly(folder.resolve("nowhere")).notes()).isEmpty();
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void whatANewerVersionWroteIsKeptWhenTheNoteIsRewritten() throws NoteFault, IOException {
        String json = """
            {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:uuid:n","type":"Annotation",\
            "creator":{"name":"me"},"created":"2026-01-01T00:00:00Z","body":[{"type":"TextualBody",\
            "purpose":"commenting","value":"old","language":"en"},{"type":"Image","id":"urn:i"}],\
            "target":{"source":"urn:article","state":"s","selector":[{"type":"XPathSelector","value":"/p"},\
            {"type":"TextQuoteSelector","exact":"e","prefix":"","suffix":"","extra":1}]},"dateline":{"pen":"thick"}}\
            """;
        String sha = Digest.of(json).substring(0, 16);
        Files.writeString(
                file(),
                "{\"v\":7,\"op\":\"put\",\"at\":\"2026-01-01T00:00:00Z\",\"sha\":\"" + sha
                        + "\",\"device\":\"desk\",\"note\":" + json + "}\n");
        Note old = notesOnDisk().getFirst();
        assertThat(old.comment()).isEqualTo("old");

        put(old.commented("new").tagged(List.of("t")));

        String line = Files.readAllLines(file()).getLast();
        assertThat(line)
                .contains("\"device\":\"desk\"")
                .contains("\"creator\":{\"name\":\"me\"}")
                .contains("\"value\":\"new\",\"language\":\"en\"")
                .contains("{\"type\":\"Image\",\"id\":\"urn:i\"}")
                .contains("\"state\":\"s\"")
                .contains("XPathSelector")
                .contains("\"extra\":1")
                .contains("\"pen\":\"thick\"")
                .doesNotContain("\"old\"");
        assertThat(notesOnDisk()).extracting(Note::comment).containsExactly("new");
    }

    @Test
    void afterClosingNothingIsSaved() throws NoteFault {
        var journal = NoteJournal.open(folder);
        journal.close();

        assertThatThrownBy(() -> journal.put(note("1", "a"))).isInstanceOf(NoteFault.class);
    }

    @Test
    void aThreadThatWasInterruptedStillSaves() throws NoteFault {
        try (var journal = NoteJournal.open(folder)) {
            Thread.currentThread().interrupt();
            journal.put(note("1", "a"));
            journal.put(note("2", "b"));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(notesOnDisk()).hasSize(2);
    }

    private void deleteFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
