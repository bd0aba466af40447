package dateline.ui.note;

import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
import dateline.note.Notebook;
import dateline.note.Placement;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Trouble;
import dateline.ui.text.Words;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The notes on the open article. What is typed is saved a moment later, and at once when the person turns elsewhere;
 * what could not be saved stays here and is tried again.
 */
public final class NotesModel {
    /** How much of the text around a place is shown, in UTF-16 units. */
    private static final int AROUND = 40;

    private static final Duration PAUSE = Duration.ofMillis(700);

    private final NoteDesk desk;
    private final JobRunner runner;
    private final Words words;
    private final Lane waiting = new Lane();
    private final Lane saving = new Lane();
    private final Map<NoteId, Note> unsaved = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<NoteId>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Subject> subject = Optional.empty();
    private NoteColour colour = NoteColour.YELLOW;

    private record Subject(ArticleId article, ArticleText text) {}

    /**
     * A note and where its passage stands in the open article.
     *
     * @param note the note
     * @param place its passage; empty for a note on the whole article, or when it is in doubt
     * @param doubtful where the passage may stand when that is in doubt, the likeliest first; at most three
     */
    public record Entry(Note note, Optional<TextSpan> place, List<Doubtful> doubtful) {
        public Entry {
            doubtful = List.copyOf(doubtful);
        }

        /**
         * {@return whether it is on a passage that is not to be found beyond doubt}
         */
        public boolean isUnplaced() {
            return note.anchor().isPresent() && place.isEmpty();
        }
    }

    /**
     * Where a passage may stand.
     *
     * @param span the place
     * @param words what stands there and around, on one line
     */
    public record Doubtful(TextSpan span, String words) {}

    /**
     * Makes a model without an article.
     *
     * @param desk where notes are kept
     * @param runner waits for a pause in typing
     * @param words says what went wrong
     */
    public NotesModel(NoteDesk desk, JobRunner runner, Words words) {
        this.desk = desk;
        this.runner = runner;
        this.words = words;
    }

    /**
     * {@return the notes in the order of their passages, behind those whose passage is in doubt}
     */
    public ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /**
     * {@return the note that is written or looked at}
     */
    public ReadOnlyObjectProperty<Optional<NoteId>> current() {
        return current.getReadOnlyProperty();
    }

    /**
     * {@return why the last change is not saved; empty when all is saved}
     */
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /**
     * Turns to another article.
     *
     * @param article which
     * @param text its text
     */
    public void open(ArticleId article, ArticleText text) {
        save();
        subject = Optional.of(new Subject(article, text));
        current.set(Optional.empty());
        refresh();
    }

    /** Turns to no article. */
    public void close() {
        save();
        subject = Optional.empty();
        current.set(Optional.empty());
        refresh();
    }

    /**
     * Begins a note, in the colour used last.
     *
     * @param passage the passage; empty for a note on the whole article
     */
    public void add(Optional<TextSpan> passage) {
        subject.ifPresent(at -> {
            save();
            attempt(() -> {
                Note note = desk.add(at.article(), passage.flatMap(span -> desk.anchor(at.text(), span)), colour);
                refresh();
                current.set(Optional.of(note.id()));
            });
        });
    }

    /**
     * Takes what was typed as a comment; saved after a pause.
     *
     * @param id which note
     * @param comment its words now
     */
    public void comment(NoteId id, String comment) {
        note(id).filter(note -> !note.comment().equals(comment)).ifPresent(note -> {
            keep(with(note, comment, note.tags(), note.colour()));
            runner.after(waiting, PAUSE, this::saveAside);
        });
    }

    /**
     * Takes tags as typed, parted by commas or spaces; saved after a pause.
     *
     * @param id which note
     * @param typed the tags
     */
    public void tags(NoteId id, String typed) {
        List<String> tags = tags(typed);
        note(id).filter(note -> !note.tags().equals(tags)).ifPresent(note -> {
            keep(with(note, note.comment(), tags, note.colour()));
            runner.after(waiting, PAUSE, this::saveAside);
        });
    }

    static List<String> tags(String typed) {
        return Arrays.stream(typed.split("[,\\s]+"))
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Colours a note's mark; saved at once.
     *
     * @param id which note
     * @param chosen the colour, also for notes to come
     */
    public void colour(NoteId id, NoteColour chosen) {
        colour = chosen;
        note(id).filter(note -> note.colour() != chosen).ifPresent(note -> {
            keep(with(note, note.comment(), note.tags(), chosen));
            save();
            refresh();
        });
    }

    /** Saves all that was typed and is not saved yet. */
    public void save() {
        waiting.clear();
        attempt(this::write);
    }

    // While somebody types, not on the window's thread: a disk may be slow.
    private void saveAside() {
        runner.newest(
                saving,
                progress -> {
                    write();
                    return true;
                },
                done -> trouble.set(Optional.empty()),
                thrown -> trouble.set(Trouble.sentence(thrown, words)));
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

    /**
     * Deletes a note; {@link #restore} and {@link #undo} bring it back.
     *
     * @param id which note
     * @return the note, when it is deleted
     */
    public Optional<Note> delete(NoteId id) {
        save();
        Optional<Note> note = note(id);
        boolean done = attempt(() -> {
            desk.delete(id);
            if (current.get().equals(Optional.of(id))) {
                current.set(Optional.empty());
            }
            refresh();
        });
        return done ? note : Optional.empty();
    }

    /**
     * Brings a deleted note back, whatever was done since.
     *
     * @param note as it was
     */
    public void restore(Note note) {
        save();
        attempt(() -> {
            desk.edit(note);
            refresh();
        });
    }

    /**
     * Takes the last change of any note back.
     *
     * @return whether there was one
     */
    public boolean undo() {
        save();
        boolean[] done = {false};
        attempt(() -> {
            done[0] = desk.undo();
            refresh();
        });
        return done[0];
    }

    /**
     * {@return the change that {@link #undo} would take back, with all that was typed saved}
     */
    public Optional<Notebook.Change> lastChange() {
        save();
        return desk.lastChange();
    }

    /**
     * Ties a note to another passage of the open article; {@link #undo} takes it back.
     *
     * @param id which note
     * @param passage where it belongs
     */
    public void place(NoteId id, TextSpan passage) {
        save();
        subject.ifPresent(at -> note(id).ifPresent(note -> desk.anchor(at.text(), passage)
                .ifPresent(anchor -> attempt(() -> {
                    desk.edit(note.about(new NoteSubject.OnArticle(at.article(), Optional.of(anchor))));
                    refresh();
                    current.set(Optional.of(id));
                }))));
    }

    /**
     * Looks at a note.
     *
     * @param id which
     */
    public void turnTo(NoteId id) {
        current.set(Optional.of(id));
    }

    /**
     * {@return where the passage of a note stands}
     *
     * @param id which note
     */
    public Optional<TextSpan> place(NoteId id) {
        return entries.get().stream()
                .filter(entry -> entry.note().id().equals(id))
                .findFirst()
                .flatMap(Entry::place);
    }

    private Optional<Note> note(NoteId id) {
        return entries.get().stream()
                .map(Entry::note)
                .filter(note -> note.id().equals(id))
                .findFirst();
    }

    private void keep(Note changed) {
        unsaved.put(changed.id(), changed);
        entries.set(entries.get().stream()
                .map(entry -> entry.note().id().equals(changed.id())
                        ? new Entry(changed, entry.place(), entry.doubtful())
                        : entry)
                .toList());
    }

    private void refresh() {
        entries.set(subject.map(this::read).orElse(List.of()));
    }

    private List<Entry> read(Subject at) {
        return desk.notesOn(at.article()).stream()
                .map(saved -> unsaved.getOrDefault(saved.id(), saved))
                .map(note -> entry(note, at.text()))
                .sorted(Comparator.comparing(entry -> !entry.isUnplaced()))
                .toList();
    }

    private Entry entry(Note note, ArticleText text) {
        if (note.anchor().isEmpty()) {
            return new Entry(note, Optional.empty(), List.of());
        }
        return switch (desk.placement(text, note.anchor().get())) {
            case Placement.Placed placed -> new Entry(note, Optional.of(placed.span()), List.of());
            case Placement.InDoubt doubt ->
                new Entry(
                        note,
                        Optional.empty(),
                        doubt.candidates().stream()
                                .map(candidate -> new Doubtful(candidate.span(), words(candidate.span(), text)))
                                .toList());
        };
    }

    /** The passage with some of what stands around it, so that two places of the same words are told apart. */
    private static String words(TextSpan span, ArticleText text) {
        String plain = text.plain();
        int from = wordAt(plain, Math.max(0, span.start() - AROUND), span.start());
        int to = boundary(plain, Math.min(plain.length(), span.end() + AROUND));
        String words = plain.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "… " : "") + words + (to < plain.length() ? " …" : "");
    }

    /** {@return where the first whole word between two places begins} */
    private static int wordAt(String plain, int from, int end) {
        if (from == 0) {
            return from;
        }
        int at = from;
        while (at < end && !Character.isWhitespace(plain.charAt(at - 1))) {
            at++;
        }
        return at == end ? boundary(plain, from) : at;
    }

    private static int boundary(String plain, int at) {
        return at > 0 && at < plain.length() && Character.isLowSurrogate(plain.charAt(at)) ? at - 1 : at;
    }

    private boolean attempt(Change change) {
        try {
            change.make();
            trouble.set(Optional.empty());
            return true;
        } catch (NoteFault fault) {
            trouble.set(Trouble.sentence(fault, words));
            return false;
        }
    }

    private static Note with(Note note, String comment, List<String> tags, NoteColour colour) {
        return note.commented(comment).tagged(tags).coloured(colour);
    }

    private interface Change {
        void make() throws NoteFault;
    }
}
