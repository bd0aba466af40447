package dateline.ui.note;

import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import dateline.entity.EntityId;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
import dateline.note.Notebook;
import dateline.ui.job.JobRunner;
import dateline.ui.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The notes on the open article. What is typed is saved a moment later, and at once when the person turns elsewhere;
 * what could not be saved stays here and is tried again.
 */
public final class NotesModel {
    private final NoteDesk desk;
    private final LinkDesk links;
    private final JobRunner runner;
    private final NoteSaving saving;
    private final ReadOnlyObjectWrapper<List<PlacedNote>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<NoteId>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Subject> subject = Optional.empty();
    private NoteColour colour = NoteColour.YELLOW;

    private record Subject(ArticleId article, ArticleText text) {}

    /**
     * Makes a model without an article.
     *
     * @param desk where notes are kept
     * @param links whom and what they can be linked to
     * @param runner waits for a pause in typing
     * @param words says what went wrong
     */
    public NotesModel(NoteDesk desk, LinkDesk links, JobRunner runner, Words words) {
        this.desk = desk;
        this.links = links;
        this.saving = new NoteSaving(desk, runner, words);
        this.runner = runner;
    }

    /**
     * {@return the notes in the order of their passages, behind those whose passage is in doubt}
     */
    public ReadOnlyObjectProperty<List<PlacedNote>> entries() {
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
        return saving.trouble();
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
            saving.attempt(() -> {
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
        note(id).filter(note -> !note.comment().equals(comment)).ifPresent(note -> keepTyped(note.commented(comment)));
    }

    /**
     * Takes tags as typed, parted by commas or spaces; saved after a pause.
     *
     * @param id which note
     * @param typed the tags
     */
    public void tags(NoteId id, String typed) {
        List<String> tags = Tags.typed(typed);
        note(id).filter(note -> !note.tags().equals(tags)).ifPresent(note -> keepTyped(note.tagged(tags)));
    }

    /**
     * Colours a note's mark; saved at once.
     *
     * @param id which note
     * @param chosen the colour, also for notes to come
     */
    public void colour(NoteId id, NoteColour chosen) {
        colour = chosen;
        note(id).filter(note -> note.colour() != chosen).ifPresent(note -> keepNow(note.coloured(chosen)));
    }

    /**
     * Links a note to somebody or something; saved at once, apart from what was typed before.
     *
     * @param id which note
     * @param entity whom or what
     */
    public void link(NoteId id, EntityId entity) {
        links(id, linked -> Stream.concat(linked.stream(), Stream.of(entity)));
    }

    /**
     * Takes a link from a note; saved at once, apart from what was typed before.
     *
     * @param id which note
     * @param entity whom or what
     */
    public void unlink(NoteId id, EntityId entity) {
        links(id, linked -> linked.stream().filter(other -> !other.equals(entity)));
    }

    private void links(NoteId id, Function<List<EntityId>, Stream<EntityId>> how) {
        save();
        note(id).map(note -> note.linked(how.apply(note.entities()).toList())).ifPresent(this::keepNow);
    }

    /** {@return what offers names to link a note to} */
    LinkOffers offers() {
        return new LinkOffers(links, runner);
    }

    /** Saves all that was typed and is not saved yet. */
    public void save() {
        saving.save();
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
        boolean done = saving.attempt(() -> {
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
        saving.attempt(() -> {
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
        saving.attempt(() -> {
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
                .ifPresent(anchor -> saving.attempt(() -> {
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
                .flatMap(PlacedNote::place);
    }

    private Optional<Note> note(NoteId id) {
        return entries.get().stream()
                .map(PlacedNote::note)
                .filter(note -> note.id().equals(id))
                .findFirst();
    }

    private void keep(Note changed) {
        saving.keep(changed);
        entries.set(entries.get().stream()
                .map(entry -> entry.note().id().equals(changed.id()) ? entry.with(changed) : entry)
                .toList());
    }

    private void keepTyped(Note changed) {
        keep(changed);
        saving.saveSoon();
    }

    private void keepNow(Note changed) {
        keep(changed);
        save();
        refresh();
    }

    /** Shows the notes as they are now, when others than this model changed them. */
    public void follow() {
        subject.ifPresent(at -> {
            List<Note> shown = entries.get().stream().map(PlacedNote::note).toList();
            List<Note> now =
                    desk.notesOn(at.article()).stream().map(saving::newest).toList();
            if (shown.size() != now.size() || !shown.containsAll(now)) {
                refresh();
            }
        });
    }

    private void refresh() {
        entries.set(subject.map(this::read).orElse(List.of()));
    }

    private List<PlacedNote> read(Subject at) {
        return desk.notesOn(at.article()).stream()
                .map(saving::newest)
                .map(note -> PlacedNote.in(at.text(), note, desk))
                .sorted(Comparator.comparing(entry -> !entry.isUnplaced()))
                .toList();
    }
}
