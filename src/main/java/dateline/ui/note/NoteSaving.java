package dateline.ui.note;

import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Trouble;
import dateline.ui.text.Words;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Notes as they were changed last and are not saved yet, until they are: what is typed a moment later, the rest at once.
 * What could not be saved stays here and is tried again. Used on the window's thread.
 */
final class NoteSaving {
    private static final Duration PAUSE = Duration.ofMillis(700);

    private final NoteDesk desk;
    private final JobRunner runner;
    private final Words words;
    private final Lane waiting = new Lane();
    private final Lane saving = new Lane();
    private final Map<NoteId, Note> unsaved = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A change that is saved as it is made. */
    interface Change {
        void make() throws NoteFault;
    }

    NoteSaving(NoteDesk desk, JobRunner runner, Words words) {
        this.desk = desk;
        this.runner = runner;
        this.words = words;
    }

    /** Why the last change is not saved; empty when all is saved. */
    ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Keeps a note as it was changed, to be saved with the next {@link #save}. */
    void keep(Note changed) {
        unsaved.put(changed.id(), changed);
    }

    /** {@return a note as it was changed last, saved or not} */
    Note newest(Note saved) {
        return unsaved.getOrDefault(saved.id(), saved);
    }

    /** Saves all after a pause, on another thread: while somebody types, a disk may be slow. */
    void saveSoon() {
        runner.after(
                waiting,
                PAUSE,
                () -> runner.newest(
                        saving,
                        progress -> {
                            write();
                            return true;
                        },
                        done -> trouble.set(Optional.empty()),
                        thrown -> trouble.set(Trouble.sentence(thrown, words))));
    }

    /** Saves all now. */
    void save() {
        waiting.clear();
        attempt(this::write);
    }

    // One at a time, and only what is still the newest: what was typed last is never overwritten by something older.
    private void write() throws NoteFault {
        synchronized (unsaved) {
            for (Note note : List.copyOf(unsaved.values())) {
                desk.edit(note);
                unsaved.remove(note.id(), note);
            }
        }
    }

    /** {@return whether a change could be saved; why not is told} */
    boolean attempt(Change change) {
        try {
            change.make();
            trouble.set(Optional.empty());
            return true;
        } catch (NoteFault fault) {
            trouble.set(Trouble.sentence(fault, words));
            return false;
        }
    }
}
