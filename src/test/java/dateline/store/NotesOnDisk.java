package dateline.store;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of notes, for tests: what is put into it, and all of its files, kept and laid out again. */
record NotesOnDisk(Path folder) {
    static final Instant THEN = Instant.parse("2026-01-02T03:04:05.678Z");
    static final Clock CLOCK = Clock.fixed(THEN, ZoneOffset.UTC);

    /** So few outdated lines that a journal of a few changes begins anew. */
    static final int FEW = 2;

    static Note note(String id, String comment) {
        var anchor = new Anchor("普天間", "of \"", "\" is", new TextSpan(4, 7), 1, "ab12");
        return new Note(
                new NoteId(id),
                new ArticleId("urn:article"),
                Optional.of(anchor),
                comment,
                List.of("tag"),
                NoteColour.GREEN,
                THEN,
                THEN.plusSeconds(60));
    }

    /** Opens the notes so that the journal begins anew at once when a few lines are outdated. */
    NoteJournal open() throws NoteFault {
        return NoteJournal.open(folder, CLOCK, FEW);
    }

    List<Note> read() throws NoteFault {
        return NoteJournal.openReadOnly(folder).notes();
    }

    void put(Note... notes) throws NoteFault {
        try (var journal = open()) {
            for (Note note : notes) {
                journal.put(note);
            }
        }
    }

    void remove(String id) throws NoteFault {
        try (var journal = open()) {
            journal.remove(new NoteId(id));
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** {@return the content of each file by its name, the lock left out} */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (var list = Files.list(folder)) {
            for (Path file : list.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        files.remove("notes.lock");
        return files;
    }

    /** Makes the files just these. */
    void layOut(Map<String, byte[]> files) throws IOException {
        try (var list = Files.list(folder)) {
            for (Path file : list.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
