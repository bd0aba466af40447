package dateline.note;

import dateline.archive.ArticleId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The notes of one archive, in memory and in their log, always the same in both: a change that cannot be saved is not
 * made, and listeners hear only of those that were. May be used from several threads at once.
 */
public final class Notebook {
    /** How many changes can be taken back. */
    private static final int REMEMBERED = 500;

    private static final Comparator<Note> OLDEST_FIRST = Comparator.comparing(Note::created);
    private static final Comparator<Note> BY_PASSAGE = Comparator.<Note>comparingInt(note ->
                    note.anchor().map(anchor -> anchor.position().start()).orElse(-1))
            .thenComparing(OLDEST_FIRST);

    private final NoteLog log;
    private final Clock clock;
    private final Supplier<NoteId> ids;
    private final Map<NoteId, Note> notes = new LinkedHashMap<>();
    private final Deque<Change> changes = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * Opens a notebook.
     *
     * @param log where the notes are kept; closed by who opened it
     * @param clock tells the time of a change
     * @param ids makes the id of a new note
     * @throws NoteFault when the notes cannot be read
     */
    public Notebook(NoteLog log, Clock clock, Supplier<NoteId> ids) throws NoteFault {
        this.log = log;
        this.clock = clock;
        this.ids = ids;
        for (Note note : log.notes()) {
            notes.put(note.id(), note);
        }
    }

    /**
     * {@return all notes, the oldest first}
     */
    public synchronized List<Note> notes() {
        return notes.values().stream().sorted(OLDEST_FIRST).toList();
    }

    /**
     * {@return the notes on one article, in the order of their passages, those on the whole article first}
     *
     * @param article an article, with or without notes
     */
    public synchronized List<Note> notesOn(ArticleId article) {
        return notes.values().stream()
                .filter(note -> note.article().equals(article))
                .sorted(BY_PASSAGE)
                .toList();
    }

    /**
     * Saves a new note.
     *
     * @param article the article it belongs to
     * @param anchor the passage; empty for a note on the whole article
     * @param comment in the reader's own words; may be empty
     * @param tags in the order given
     * @param colour of the mark
     * @return the note as saved
     * @throws NoteFault when it could not be saved; the notebook is as it was then
     */
    public Note add(ArticleId article, Optional<Anchor> anchor, String comment, List<String> tags, NoteColour colour)
            throws NoteFault {
        Instant now = clock.instant();
        var note = new Note(ids.get(), article, anchor, comment, tags, colour, now, now);
        synchronized (this) {
            make(new Change(Optional.empty(), Optional.of(note)));
        }
        tellListeners();
        return note;
    }

    /**
     * Saves a note as changed (comment, tags, colour, anchor); sets when it was modified. A note that was deleted
     * meanwhile is there again afterwards, so that nothing written into it is lost.
     *
     * @param changed the note as it is to be
     * @return the note as saved; as it was, when nothing in it is different
     * @throws NoteFault when it could not be saved; the notebook is as it was then
     */
    public Note edit(Note changed) throws NoteFault {
        Note saved;
        synchronized (this) {
            Optional<Note> before = Optional.ofNullable(notes.get(changed.id()));
            if (before.isPresent() && sameContent(before.get(), changed)) {
                return before.get();
            }
            saved = new Note(
                    changed.id(),
                    changed.article(),
                    changed.anchor(),
                    changed.comment(),
                    changed.tags(),
                    changed.colour(),
                    before.map(Note::created).orElse(changed.created()),
                    clock.instant());
            make(new Change(before, Optional.of(saved)));
        }
        tellListeners();
        return saved;
    }

    private static boolean sameContent(Note one, Note other) {
        return one.article().equals(other.article())
                && one.anchor().equals(other.anchor())
                && one.comment().equals(other.comment())
                && one.tags().equals(other.tags())
                && one.colour() == other.colour();
    }

    /**
     * Deletes a note; nothing happens when there is none of that id.
     *
     * @param id the note
     * @throws NoteFault when that could not be saved; the notebook is as it was then
     */
    public void delete(NoteId id) throws NoteFault {
        synchronized (this) {
            Note note = notes.get(id);
            if (note == null) {
                return;
            }
            make(new Change(Optional.of(note), Optional.empty()));
        }
        tellListeners();
    }

    /**
     * Makes the notes what they were at another time: those given, just as they are given, and no others. Each difference
     * is a change, saved and taken back like any other.
     *
     * @param wanted all notes that are to be there
     * @return what was different
     * @throws NoteFault when a change could not be saved; it and those after it are not made then
     */
    public NoteDifference become(List<Note> wanted) throws NoteFault {
        NoteDifference difference;
        try {
            synchronized (this) {
                difference = NoteDifference.of(List.copyOf(notes.values()), wanted);
                for (Note note : difference.added()) {
                    make(new Change(Optional.empty(), Optional.of(note)));
                }
                for (Note note : difference.changed()) {
                    make(new Change(Optional.ofNullable(notes.get(note.id())), Optional.of(note)));
                }
                for (Note note : difference.gone()) {
                    make(new Change(Optional.of(note), Optional.empty()));
                }
            }
        } finally {
            tellListeners();
        }
        return difference;
    }

    /**
     * {@return what {@link #undo()} would take back}
     */
    public synchronized Optional<Change> lastChange() {
        return Optional.ofNullable(changes.peekLast());
    }

    /**
     * Takes the last change back, durably; called again it takes back the change before.
     *
     * @return what was taken back; empty when there is nothing left to take back
     * @throws NoteFault when that could not be saved; the notebook is as it was then
     */
    public Optional<Change> undo() throws NoteFault {
        Change last;
        synchronized (this) {
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            last = changes.getLast();
            save(new Change(last.after(), last.before()));
            changes.removeLast();
        }
        tellListeners();
        return Optional.of(last);
    }

    private void make(Change change) throws NoteFault {
        save(change);
        changes.addLast(change);
        if (changes.size() > REMEMBERED) {
            changes.removeFirst();
        }
    }

    private void save(Change change) throws NoteFault {
        if (change.after().isPresent()) {
            Note note = change.after().get();
            log.put(note);
            notes.put(note.id(), note);
        } else if (change.before().isPresent()) {
            NoteId id = change.before().get().id();
            log.remove(id);
            notes.remove(id);
        }
    }

    private void tellListeners() {
        listeners.forEach(Runnable::run);
    }

    /**
     * Calls a listener after every change, on the thread that made it.
     *
     * @param listener told that something changed
     * @return what ends it when run
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * One change of the notebook. Both present: edited; only after: added; only before: deleted.
     *
     * @param before the note as it was
     * @param after the note as it is
     */
    public record Change(Optional<Note> before, Optional<Note> after) {}
}
