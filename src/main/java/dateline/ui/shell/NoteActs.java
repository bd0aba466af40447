package dateline.ui.shell;

import dateline.archive.TextSpan;
import dateline.note.NoteId;
import dateline.store.Settings;
import dateline.ui.article.Reading;
import dateline.ui.job.JobRunner;
import dateline.ui.settings.Kept;
import dateline.ui.text.Words;
import java.nio.file.Path;
import java.util.Optional;

/** What is done with notes, as far as more of the window than their pane takes part in it. */
final class NoteActs {
    private final OpenArchive archive;
    private final Models models;
    private final Toast toast;
    private final Around around;
    private final FootWork exports;

    /** What notes need besides the window. */
    record Around(Desktop desktop, Kept<Settings> settings, JobRunner runner, Words words) {}

    NoteActs(OpenArchive archive, Models models, Toast toast, Around around, FootWork exports) {
        this.archive = archive;
        this.models = models;
        this.toast = toast;
        this.around = around;
        this.exports = exports;
    }

    /** Begins a note on a passage of the open article, or on all of it, and takes the keyboard to it. */
    void add(Panes panes, Optional<TextSpan> passage) {
        if (models.reader().reading().get() instanceof Reading.Open) {
            panes.row().show(PaneRow.Slot.NOTES);
            models.notes().add(passage);
            panes.focusNotes();
        }
    }

    /** Deletes a note, with a way back. */
    void delete(NoteId id) {
        Words words = around.words();
        models.notes()
                .delete(id)
                .ifPresent(note -> toast.offer(
                        words.get("note.deleted"),
                        words.get("undo"),
                        () -> models.notes().restore(note)));
    }

    /** Writes all notes into a file that the person chooses. */
    void export() {
        Words words = around.words();
        models.notes().save();
        if (archive.allNotes().isEmpty()) {
            toast.say(words.get("notes.export.none"));
            return;
        }
        around.desktop().chooseFile(archive.archive().id() + "-notes.md").ifPresent(this::export);
    }

    private void export(Path file) {
        exports.stop();
        exports.begin(
                Foot.Work.EXPORT,
                progress -> {
                    archive.exportNotes(file, progress);
                    return file;
                },
                written -> around.words().get("notes.exported", String.valueOf(written.getFileName())));
    }
}
