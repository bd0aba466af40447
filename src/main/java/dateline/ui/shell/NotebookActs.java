package dateline.ui.shell;

import dateline.archive.Published;
import dateline.exporter.NoteEntry;
import dateline.exporter.NoteTarget;
import dateline.note.NoteSubject;
import dateline.ui.article.Reading;
import dateline.ui.note.ArticleOffer;
import dateline.ui.note.NotebookModel;
import dateline.ui.note.NotebookPane;
import dateline.ui.note.Sorting;
import dateline.ui.search.Question;
import dateline.workspace.OpenArticle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All notes of the archive, and what is done with them in the rest of the window. */
final class NotebookActs implements NotebookPane.Acts {
    private final OpenArchive archive;
    private final Models models;
    private final Panes panes;
    private final Arrivals arrivals;
    private final Toast toast;
    private final NoteActs.Around around;
    private final Undoing undoing;
    private final FootWork exports;
    private final NotebookModel model;
    private final NotebookPane pane;

    NotebookActs(
            OpenArchive archive,
            Models models,
            Panes panes,
            Arrivals arrivals,
            LineActs.Telling telling,
            Undoing undoing,
            FootWork exports) {
        this.archive = archive;
        this.models = models;
        this.panes = panes;
        this.arrivals = arrivals;
        this.toast = telling.toast();
        this.around = telling.around();
        this.undoing = undoing;
        this.exports = exports;
        this.model = new NotebookModel(archive.notebook(), archive.links(), around.runner(), around.words());
        around.settings().now().noteOrder().flatMap(Sorting::of).ifPresent(model::sort);
        this.pane = new NotebookPane(model, around.words(), this);
    }

    NotebookPane pane() {
        return pane;
    }

    /** Shows all notes, with what is typed in one of them saved. */
    void open() {
        models.notes().save();
        model.open();
        pane.takeFocus();
    }

    private void ask(String query) {
        models.search().ask(Question.ALL.asking(query));
    }

    /** Begins a note on what is searched for. */
    void noteOnSearch() {
        String query = models.search().question().get().query();
        if (query.isBlank()) {
            toast.say(around.words().get("notebook.no.search"));
        } else {
            model.add(new NoteSubject.OnSearch(query)).ifPresent(pane::write);
        }
    }

    /** Begins a note on the name that the keyboard is at. */
    void noteOnName() {
        panes.reader()
                .name()
                .ifPresentOrElse(
                        name -> model.add(new NoteSubject.OnEntity(name.entity()))
                                .ifPresent(pane::write),
                        () -> toast.say(around.words().get("notebook.no.name")));
    }

    @Override
    public void open(NoteEntry entry) {
        switch (entry.target()) {
            case NoteTarget.Passage on ->
                arrivals.whenOpen(on.cited().id(), () -> {
                    panes.row().show(PaneRow.Slot.NOTES);
                    models.notes().turnTo(entry.id());
                    models.notes()
                            .place(entry.id())
                            .ifPresent(span -> panes.reader().reveal(span));
                });
            case NoteTarget.WholeArticle on ->
                arrivals.whenOpen(on.cited().id(), () -> {
                    panes.row().show(PaneRow.Slot.NOTES);
                    models.notes().turnTo(entry.id());
                });
            case NoteTarget.OfEntity on ->
                ask(on.entity().id().value().split("/", 2)[0] + ":\""
                        + on.entity().label() + "\"");
            case NoteTarget.OfSearch on -> ask(on.query());
        }
    }

    @Override
    public void export(List<NoteEntry> entries) {
        if (entries.isEmpty()) {
            toast.say(around.words().get("notes.export.none"));
            return;
        }
        around.desktop().chooseFile(archive.archive().id() + "-notes.md").ifPresent(file -> export(entries, file));
    }

    private void export(List<NoteEntry> entries, Path file) {
        exports.stop();
        exports.begin(
                Foot.Work.EXPORT,
                progress -> {
                    archive.notebook().write(entries, file, progress);
                    return entries.size();
                },
                count -> around.words().get("notebook.written", count, String.valueOf(file.getFileName())));
    }

    @Override
    public void done(String sentence) {
        toast.offer(sentence, around.words().get("undo"), undoing::undo);
    }

    /** Shows all notes, and brings others in from files that the person chooses. */
    @Override
    public void bring() {
        models.notes().save();
        model.open();
        model.imports().bring(around.desktop().chooseFiles());
    }

    @Override
    public void say(String sentence) {
        toast.say(sentence);
    }

    @Override
    public Optional<ArticleOffer> openArticle() {
        return models.reader().reading().get() instanceof Reading.Open(OpenArticle open)
                ? Optional.of(new ArticleOffer(
                        open.article().id(),
                        open.article().headline(),
                        open.article().published().map(Published::day)))
                : Optional.empty();
    }

    @Override
    public void undo() {
        undoing.undo();
    }

    @Override
    public void sorted(Sorting sorting) {
        around.settings().change(old -> old.withNoteOrder(sorting.word()));
    }

    @Override
    public void left() {
        panes.focusReader();
    }

    /** Lets go of the notes. */
    void close() {
        model.close();
    }
}
