package dateline.ui.note;

import dateline.archive.ArticleId;
import dateline.entity.EntityId;
import dateline.exporter.CitedArticle;
import dateline.exporter.NoteEntry;
import dateline.note.NoteConflict;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
import dateline.search.OneTextQuery;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Trouble;
import dateline.ui.text.Words;
import dateline.workspace.WorkspaceFault;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final NotebookChanges changes;
    private final ImportModel imports;
    private final Lane reading = new Lane();
    private final Lane typing = new Lane();
    private final Lane asking = new Lane();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.CLOSED);
    private Optional<NotebookRows> notes = Optional.empty();
    private Optional<Runnable> listening = Optional.empty();
    private String query = "";
    private Grouping grouping = Grouping.ARTICLE;
    private Part part = Part.ALL;
    private Sorting sorting = Sorting.PLACE;

    /**
     * What the notebook shows.
     *
     * @param open whether it is there
     * @param rows the notes that were asked for, put together
     * @param conflicts how many notes are in conflict, whatever is asked for
     * @param part which notes are asked of
     * @param trouble why they are not all there; empty when they are
     */
    public record Shown(boolean open, List<NotebookRow> rows, int conflicts, Part part, Optional<String> trouble) {
        static final Shown CLOSED = new Shown(false, List.of(), 0, Part.ALL, Optional.empty());

        public Shown {
            rows = List.copyOf(rows);
        }

        private Shown troubled(Optional<String> sentence) {
            return new Shown(open, rows, conflicts, part, sentence);
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
        this.changes = new NotebookChanges(desk, this::fail);
        this.imports = new ImportModel(desk, runner, words);
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
        Shown before = shown.get();
        shown.set(new Shown(true, before.rows(), before.conflicts(), part, Optional.empty()));
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

    /**
     * {@return what comes first}
     */
    public Sorting sorting() {
        return sorting;
    }

    /**
     * Lets other notes come first.
     *
     * @param first which
     */
    public void sort(Sorting first) {
        sorting = first;
        show();
    }

    /** Shows only the notes that are in conflict, or all again; all when none is, or none is any more. */
    public void toggleConflicts() {
        part = part == Part.ALL ? Part.CONFLICTS : Part.ALL;
        read();
    }

    /** Which notes are asked of. */
    public enum Part {
        /** All. */
        ALL,
        /** Those that were changed on both sides, as they were elsewhere. */
        CONFLICTS
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
                        part = rows.conflicts() == 0 ? Part.ALL : part;
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
            var by = new NotebookRows.Arrangement(grouping, sorting, part);
            var nothing = new NotebookRows.Nothing(words.get("notebook.without." + grouping.word()));
            Optional<String> mended = asked.repairs().stream().findFirst();
            runner.newest(
                    asking,
                    progress -> all.of(asked, by, nothing),
                    rows -> {
                        if (shown.get().open()) {
                            shown.set(new Shown(true, rows, all.conflicts(), by.part(), mended));
                        }
                    },
                    this::fail);
        });
    }

    private void fail(Exception thrown) {
        shown.set(shown.get().troubled(Trouble.sentence(thrown, words)));
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
            part = Part.ALL;
            open();
            return Optional.of(id);
        } catch (NoteFault fault) {
            open();
            fail(fault);
            return Optional.empty();
        }
    }

    /**
     * {@return what changes notes}
     */
    public NotebookChanges changes() {
        return changes;
    }

    /**
     * {@return what brings notes in}
     */
    public ImportModel imports() {
        return imports;
    }

    /** {@return what offers names to link notes to} */
    LinkOffers offers() {
        return new LinkOffers(links, runner);
    }

    /** {@return what offers articles to move notes to} */
    Offering<ArticleOffer> articles() {
        return new Offering<>(runner);
    }

    /** {@return the articles that a query finds; not for the window's thread} */
    List<ArticleOffer> find(String typed) throws WorkspaceFault {
        return desk.articles(typed);
    }

    /** {@return an entry of the ledger with its name} */
    LinkName name(EntityId entity) {
        return links.name(entity);
    }

    /** {@return the conflict that a note is a side of, as both sides are now} */
    Optional<NoteConflict> conflict(NoteEntry entry) {
        return notes.flatMap(rows -> rows.otherSide(entry.id()))
                .flatMap(desk::note)
                .flatMap(note -> NoteConflict.of(note, desk::note));
    }
}
