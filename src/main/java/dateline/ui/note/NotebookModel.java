package dateline.ui.note;

import dateline.archive.ArticleId;
import dateline.entity.EntityId;
import dateline.exporter.CitedArticle;
import dateline.exporter.NoteEntry;
import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
import dateline.search.OneTextQuery;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Trouble;
import dateline.ui.text.Words;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All notes of the archive: asked for, put together, and changed several at once. Used on the window's thread. */
public final class NotebookModel {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final NotebookDesk desk;
    private final LinkDesk links;
    private final JobRunner runner;
    private final Words words;
    private final Lane reading = new Lane();
    private final Lane typing = new Lane();
    private final Lane asking = new Lane();
    private final Lane writing = new Lane();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.CLOSED);
    private Optional<NotebookRows> notes = Optional.empty();
    private Optional<Runnable> listening = Optional.empty();
    private String query = "";
    private Grouping grouping = Grouping.ARTICLE;

    /**
     * What the notebook shows.
     *
     * @param open whether it is there
     * @param rows the notes that were asked for, put together
     * @param trouble why they are not all there; empty when they are
     */
    public record Shown(boolean open, List<NotebookRow> rows, Optional<String> trouble) {
        static final Shown CLOSED = new Shown(false, List.of(), Optional.empty());

        public Shown {
            rows = List.copyOf(rows);
        }

        /**
         * {@return how many different notes}
         */
        public long count() {
            return rows.stream()
                    .flatMap(row -> row instanceof NotebookRow.Line line
                            ? Stream.of(line.entry().id())
                            : Stream.of())
                    .distinct()
                    .count();
        }
    }

    /**
     * Makes a model of a notebook that is closed.
     *
     * @param desk where the notes are
     * @param links whom and what they can be linked to
     * @param runner reads them
     * @param words says what went wrong
     */
    public NotebookModel(NotebookDesk desk, LinkDesk links, JobRunner runner, Words words) {
        this.desk = desk;
        this.links = links;
        this.runner = runner;
        this.words = words;
    }

    /**
     * {@return what is shown}
     */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * {@return what the notes are put together by}
     */
    public Grouping grouping() {
        return grouping;
    }

    /** Opens the notebook; it follows every change of the notes until it is closed. */
    public void open() {
        if (listening.isEmpty()) {
            listening = Optional.of(desk.onChange(() -> runner.soon(this::read)));
        }
        shown.set(new Shown(true, shown.get().rows(), Optional.empty()));
        read();
    }

    /** Closes it, and lets go of the notes. */
    public void close() {
        listening.ifPresent(Runnable::run);
        listening = Optional.empty();
        notes = Optional.empty();
        shown.set(Shown.CLOSED);
    }

    /**
     * Asks for some of the notes.
     *
     * @param typed as in a search; blank asks for all
     */
    public void ask(String typed) {
        query = typed;
        runner.after(typing, PAUSE, this::show);
    }

    /**
     * Puts the notes together otherwise.
     *
     * @param by what they are to have in common
     */
    public void group(Grouping by) {
        grouping = by;
        read();
    }

    private void read() {
        if (!shown.get().open()) {
            return;
        }
        boolean topics = grouping == Grouping.TOPIC;
        runner.newest(
                reading,
                progress -> {
                    List<NoteEntry> entries = desk.entries();
                    return new NotebookRows(entries, topics ? topics(entries) : Map.of(), ZoneId.systemDefault());
                },
                rows -> {
                    if (shown.get().open()) {
                        notes = Optional.of(rows);
                        show();
                    }
                },
                this::fail);
    }

    private Map<ArticleId, List<String>> topics(List<NoteEntry> entries) throws WorkspaceFault {
        Map<ArticleId, List<String>> topics = new HashMap<>();
        for (NoteEntry entry : entries) {
            Optional<ArticleId> article = entry.target().article().map(CitedArticle::id);
            if (article.isPresent() && !topics.containsKey(article.get())) {
                topics.put(article.get(), desk.topicNames(article.get()));
            }
        }
        return topics;
    }

    private void show() {
        notes.ifPresent(all -> {
            OneTextQuery asked = OneTextQuery.of(query);
            Grouping by = grouping;
            var nothing = new NotebookRows.Nothing(words.get("notebook.without." + by.word()));
            Optional<String> mended = asked.repairs().stream().findFirst();
            runner.newest(
                    asking,
                    progress -> all.of(asked, by, nothing),
                    rows -> {
                        if (shown.get().open()) {
                            shown.set(new Shown(true, rows, mended));
                        }
                    },
                    this::fail);
        });
    }

    private void fail(Exception thrown) {
        shown.set(new Shown(shown.get().open(), shown.get().rows(), Trouble.sentence(thrown, words)));
    }

    /**
     * Begins a note; the notebook is open afterwards.
     *
     * @param subject what it is about
     * @return the note; empty when it could not be saved
     */
    public Optional<NoteId> add(NoteSubject subject) {
        try {
            NoteId id = desk.add(subject).id();
            open();
            return Optional.of(id);
        } catch (NoteFault fault) {
            open();
            fail(fault);
            return Optional.empty();
        }
    }

    /**
     * Writes other words into a note.
     *
     * @param entry the note
     * @param comment its words now
     */
    public void comment(NoteEntry entry, String comment) {
        if (!entry.comment().equals(comment)) {
            change(List.of(entry), note -> note.commented(comment));
        }
    }

    /**
     * Gives notes a tag more; those that have it stay as they are.
     *
     * @param chosen which notes
     * @param typed the tags, parted by commas or spaces
     */
    public void tag(List<NoteEntry> chosen, String typed) {
        List<String> more = Tags.typed(typed);
        change(
                chosen,
                note -> note.tagged(Stream.concat(note.tags().stream(), more.stream())
                        .distinct()
                        .toList()));
    }

    /**
     * Takes a tag from notes.
     *
     * @param chosen which notes
     * @param typed the tags, parted by commas or spaces
     */
    public void untag(List<NoteEntry> chosen, String typed) {
        List<String> less = Tags.typed(typed);
        change(
                chosen,
                note -> note.tagged(
                        note.tags().stream().filter(tag -> !less.contains(tag)).toList()));
    }

    /**
     * Links notes to somebody or something; those that are linked to it stay as they are.
     *
     * @param chosen which notes
     * @param entity whom or what
     */
    public void link(List<NoteEntry> chosen, EntityId entity) {
        change(
                chosen,
                note -> note.linked(Stream.concat(note.entities().stream(), Stream.of(entity))
                        .toList()));
    }

    /**
     * Takes a link from notes.
     *
     * @param chosen which notes
     * @param entity whom or what
     */
    public void unlink(List<NoteEntry> chosen, EntityId entity) {
        change(
                chosen,
                note -> note.linked(note.entities().stream()
                        .filter(other -> !other.equals(entity))
                        .toList()));
    }

    /** {@return what offers names to link notes to} */
    LinkOffers offers() {
        return new LinkOffers(links, runner);
    }

    /** Changes notes as they are now: what is shown may be older than a change that was made a moment ago. */
    private void change(List<NoteEntry> chosen, UnaryOperator<Note> how) {
        change(
                chosen.stream()
                        .flatMap(entry -> desk.note(entry.id()).stream())
                        .map(how)
                        .toList(),
                List.of());
    }

    /**
     * Deletes notes; one undo brings them all back.
     *
     * @param chosen which
     * @return whether they are gone
     */
    public boolean delete(List<NoteEntry> chosen) {
        return change(List.of(), chosen.stream().map(NoteEntry::id).toList());
    }

    private boolean change(List<Note> changed, List<NoteId> deleted) {
        try {
            desk.changeAll(changed, deleted);
            return true;
        } catch (NoteFault fault) {
            fail(fault);
            return false;
        }
    }

    /**
     * Writes notes into a file.
     *
     * @param chosen which
     * @param file its ending tells the format
     * @param told given a sentence about what was done
     */
    public void write(List<NoteEntry> chosen, Path file, Consumer<String> told) {
        runner.newest(
                writing,
                progress -> {
                    desk.write(chosen, file);
                    return chosen.size();
                },
                count -> told.accept(words.get("notebook.written", count, String.valueOf(file.getFileName()))),
                thrown -> Trouble.sentence(thrown, words).ifPresent(told));
    }
}
