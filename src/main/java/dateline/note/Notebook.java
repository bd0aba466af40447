package dateline.note;

import dateline.archive.ArticleId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
    /** Removed ones too, so that a note put back has its old place. */
    private final Map<NoteId, Optional<Note>> notes = new LinkedHashMap<>();

    private final Deque<List<Change>> changes = new ArrayDeque<>();
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
            notes.put(note.id(), Optional.of(note));
        }
    }

    /**
     * {@return all notes, the oldest first}
     */
    public synchronized List<Note> notes() {
        return present().sorted(OLDEST_FIRST).toList();
    }

    /**
     * {@return a note as it is now; empty when there is none of that id}
     *
     * @param id which
     */
    public synchronized Optional<Note> note(NoteId id) {
        return get(id);
    }

    /**
     * {@return the notes on one article, in the order of their passages, those on the whole article first}
     *
     * @param article an article, with or without notes
     */
    public synchronized List<Note> notesOn(ArticleId article) {
        return present()
                .filter(note -> note.article().equals(Optional.of(article)))
                .sorted(BY_PASSAGE)
                .toList();
    }

    /**
     * {@return the notes about something other than an article, the oldest first}
     *
     * @param subject an entity or a search
     */
    public synchronized List<Note> notesAbout(NoteSubject subject) {
        return present()
                .filter(note -> note.subject().equals(subject))
                .sorted(OLDEST_FIRST)
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
        return add(new NoteSubject.OnArticle(article, anchor), comment, tags, colour);
    }

    /**
     * Saves a new note.
     *
     * @param subject what it is about
     * @param comment in the reader's own words; may be empty
     * @param tags in the order given
     * @param colour of the mark
     * @return the note as saved
     * @throws NoteFault when it could not be saved; the notebook is as it was then
     */
    public Note add(NoteSubject subject, String comment, List<String> tags, NoteColour colour) throws NoteFault {
        Instant now = clock.instant();
        var note = new Note(ids.get(), subject, comment, tags, List.of(), colour, now, now);
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
            Optional<Note> before = get(changed.id());
            if (before.isPresent() && sameContent(before.get(), changed)) {
                return before.get();
            }
            saved = changed.at(before.map(Note::created).orElse(changed.created()), clock.instant());
            make(new Change(before, Optional.of(saved)));
        }
        tellListeners();
        return saved;
    }

    private static boolean sameContent(Note one, Note other) {
        return one.equals(other.at(one.created(), one.modified()));
    }

    /**
     * Saves several notes as changed, deletes others; {@link #undo()} takes it all back at once. What one of them meets
     * on the disk ends it there: what was saved until then stays, and is taken back by one {@link #undo()} too.
     *
     * @param changed the notes as they are to be
     * @param deleted which are to go; those that are gone already are passed over
     * @throws NoteFault when one could not be saved; those before it are
     */
    public void changeAll(List<Note> changed, List<NoteId> deleted) throws NoteFault {
        makeAll(() -> Stream.concat(
                        changed.stream().flatMap(note -> change(note).stream()),
                        deleted.stream()
                                .filter(id -> get(id).isPresent())
                                .map(id -> new Change(get(id), Optional.empty())))
                .toList());
    }

    /** {@return what saving a note as changed comes to; empty when nothing in it is different} */
    private Optional<Change> change(Note note) {
        Optional<Note> before = get(note.id());
        if (before.isPresent() && sameContent(before.get(), note)) {
            return Optional.empty();
        }
        Instant first = before.map(Note::created).orElse(note.created());
        return Optional.of(new Change(before, Optional.of(note.at(first, clock.instant()))));
    }

    /**
     * Saves notes just as they are given, with the times that they have; {@link #undo()} takes it all back at once.
     *
     * @param given new notes, and notes as they are to be
     * @throws NoteFault when one could not be saved; those before it are
     */
    public void take(List<Note> given) throws NoteFault {
        makeAll(() -> taking(given));
    }

    /**
     * Saves notes just as they are given, as {@link #take(List)} does, unless the notes here are no longer those that they
     * were compared with: nothing that was written meanwhile is overwritten.
     *
     * @param compared all notes, as {@link #notes()} gave them
     * @param given new notes, and notes as they are to be
     * @return whether they are saved; if not, they are to be compared again
     * @throws NoteFault when one could not be saved; those before it are
     */
    public boolean take(List<Note> compared, List<Note> given) throws NoteFault {
        var same = new AtomicBoolean();
        makeAll(() -> {
            same.set(notes().equals(compared));
            return same.get() ? taking(given) : List.of();
        });
        return same.get();
    }

    private List<Change> taking(List<Note> given) {
        return given.stream()
                .map(note -> new Change(get(note.id()), Optional.of(note)))
                .toList();
    }

    /**
     * Deletes a note; nothing happens when there is none of that id.
     *
     * @param id the note
     * @throws NoteFault when that could not be saved; the notebook is as it was then
     */
    public void delete(NoteId id) throws NoteFault {
        synchronized (this) {
            if (get(id).isEmpty()) {
                return;
            }
            make(new Change(get(id), Optional.empty()));
        }
        tellListeners();
    }

    /**
     * Makes the notes what they were at another time: those given, just as they are given, and no others. Each difference
     * is a change, saved like any other; {@link #undo()} takes all of them back at once.
     *
     * @param wanted all notes that are to be there
     * @return what was different
     * @throws NoteFault when a change could not be saved; it and those after it are not made then
     */
    public NoteDifference become(List<Note> wanted) throws NoteFault {
        var difference = new AtomicReference<>(new NoteDifference(List.of(), List.of(), List.of()));
        makeAll(() -> {
            difference.set(NoteDifference.of(present().toList(), wanted));
            return changes(difference.get());
        });
        return difference.get();
    }

    private List<Change> changes(NoteDifference difference) {
        List<Change> changes = new ArrayList<>();
        difference.added().forEach(note -> changes.add(new Change(Optional.empty(), Optional.of(note))));
        difference.changed().forEach(note -> changes.add(new Change(get(note.id()), Optional.of(note))));
        difference.gone().forEach(note -> changes.add(new Change(Optional.of(note), Optional.empty())));
        return changes;
    }

    /**
     * {@return what {@link #undo()} would take back; of several made at once, the last}
     */
    public synchronized Optional<Change> lastChange() {
        return Optional.ofNullable(changes.peekLast()).map(List::getLast);
    }

    /**
     * Takes the last change back, durably; called again it takes back the change before.
     *
     * @return what was taken back, of several made at once the last; empty when there is nothing left to take back
     * @throws NoteFault when that could not be saved; what could not be taken back can be tried again
     */
    public Optional<Change> undo() throws NoteFault {
        List<Change> made = List.of();
        List<Change> left = new ArrayList<>();
        try {
            synchronized (this) {
                if (changes.isEmpty()) {
                    return Optional.empty();
                }
                made = changes.removeLast();
                left.addAll(made);
                takeBack(made, left);
            }
        } finally {
            tellListenersOf(made.size() - left.size());
        }
        return Optional.of(made.getLast());
    }

    private void takeBack(List<Change> made, List<Change> left) throws NoteFault {
        try {
            for (Change change : made.reversed()) {
                save(change.reversed());
                left.removeLast();
            }
        } finally {
            remember(left);
        }
    }

    /** Makes changes that one {@link #undo()} takes back; those before one that cannot be saved stay. */
    private void makeAll(Supplier<List<Change>> wanted) throws NoteFault {
        List<Change> done = new ArrayList<>();
        try {
            synchronized (this) {
                makeEach(wanted.get(), done);
            }
        } finally {
            tellListenersOf(done.size());
        }
    }

    private void makeEach(List<Change> wanted, List<Change> done) throws NoteFault {
        try {
            for (Change change : wanted) {
                save(change);
                done.add(change);
            }
        } finally {
            remember(done);
        }
    }

    private void make(Change change) throws NoteFault {
        save(change);
        remember(List.of(change));
    }

    private void remember(List<Change> made) {
        if (made.isEmpty()) {
            return;
        }
        changes.addLast(List.copyOf(made));
        if (changes.size() > REMEMBERED) {
            changes.removeFirst();
        }
    }

    private Stream<Note> present() {
        return notes.values().stream().flatMap(Optional::stream);
    }

    private Optional<Note> get(NoteId id) {
        return notes.getOrDefault(id, Optional.empty());
    }

    private void save(Change change) throws NoteFault {
        if (change.after().isPresent()) {
            Note note = change.after().get();
            log.put(note);
            notes.put(note.id(), Optional.of(note));
        } else if (change.before().isPresent()) {
            NoteId id = change.before().get().id();
            log.remove(id);
            notes.put(id, Optional.empty());
        }
    }

    private void tellListenersOf(int many) {
        if (many > 0) {
            tellListeners();
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
    public record Change(Optional<Note> before, Optional<Note> after) {
        private Change reversed() {
            Optional<Note> as = before;
            return new Change(after, as);
        }
    }
}
