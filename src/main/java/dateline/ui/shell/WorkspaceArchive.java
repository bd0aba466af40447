package dateline.ui.shell;

import dateline.archive.Archive;
import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import dateline.job.Progress;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.Notebook;
import dateline.note.Placement;
import dateline.search.Coverage;
import dateline.search.LikeArticles;
import dateline.search.SearchRequest;
import dateline.search.TopicReason;
import dateline.topic.TopicTree;
import dateline.ui.article.Shelf;
import dateline.ui.entity.EntityDesk;
import dateline.ui.note.LinkDesk;
import dateline.ui.note.NoteDesk;
import dateline.ui.note.NotebookDesk;
import dateline.ui.search.FirstAnswer;
import dateline.ui.search.Question;
import dateline.ui.search.Searcher;
import dateline.ui.search.Suggesting;
import dateline.ui.search.Timeline;
import dateline.workspace.Contexts;
import dateline.workspace.CorrectionOutcome;
import dateline.workspace.IndexReport;
import dateline.workspace.OpenArticle;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** A workspace, as the window needs it. */
public final class WorkspaceArchive implements OpenArchive, Shelf, NoteDesk, EntityDesk {
    private static final int MOST_SIMILAR = 6;

    private final Workspace workspace;
    private final NotesExport export;
    private final LinkDesk links;
    private final Searcher searcher;

    /** Writes notes into a file. */
    @FunctionalInterface
    public interface NotesExport {
        /**
         * Writes all notes of a workspace.
         *
         * @param workspace the notes and their articles
         * @param file replaced when it is there
         * @param progress told of notes written, asked whether they are still wanted
         * @throws WorkspaceFault when an article cannot be read or the file not written
         */
        void write(Workspace workspace, Path file, Progress progress) throws WorkspaceFault;
    }

    /**
     * Makes a workspace ready for the window.
     *
     * @param workspace stays open as long as the window
     * @param export writes notes into a file
     */
    public WorkspaceArchive(Workspace workspace, NotesExport export) {
        this(workspace, export, workspace::search);
    }

    /**
     * Makes a workspace ready for a window that is still to be made.
     *
     * @param workspace stays open as long as the window
     * @param export writes notes into a file
     * @param query what the window will ask first, as typed; blank for everything
     * @param executor looks for it meanwhile
     */
    public WorkspaceArchive(Workspace workspace, NotesExport export, String query, Executor executor) {
        this(workspace, export, new FirstAnswer(workspace::search, Question.ALL.asking(query), executor));
    }

    private WorkspaceArchive(Workspace workspace, NotesExport export, Searcher searcher) {
        this.workspace = workspace;
        this.export = export;
        this.searcher = searcher;
        this.links = new WorkspaceLinks(workspace, this);
    }

    @Override
    public Archive archive() {
        return workspace.archive();
    }

    @Override
    public EntityDesk entities() {
        return this;
    }

    @Override
    public TopicTree topics() {
        return workspace.topics();
    }

    @Override
    public Searcher searcher() {
        return searcher;
    }

    @Override
    public Contexts contexts() {
        return workspace.contexts();
    }

    @Override
    public Suggesting suggesting() {
        return workspace::suggest;
    }

    @Override
    public Timeline timeline() {
        return workspace::overTime;
    }

    @Override
    public Shelf shelf() {
        return this;
    }

    @Override
    public NoteDesk notes() {
        return this;
    }

    @Override
    public IndexReport refresh(Progress progress) throws WorkspaceFault {
        return workspace.refresh(progress);
    }

    @Override
    public IndexReport rebuild(Progress progress) throws WorkspaceFault {
        return workspace.rebuild(progress);
    }

    @Override
    public Coverage coverage(Progress progress) throws WorkspaceFault {
        return workspace.coverage(progress);
    }

    @Override
    public void exportNotes(Path file, Progress progress) throws WorkspaceFault {
        export.write(workspace, file, progress);
    }

    @Override
    public List<Note> allNotes() {
        return workspace.notebook().notes();
    }

    @Override
    public Optional<OpenArticle> article(ArticleId id) throws WorkspaceFault {
        return workspace.article(id);
    }

    @Override
    public List<TextSpan> hits(String query, OpenArticle open) {
        return workspace.hits(query, open);
    }

    @Override
    public List<TopicReason> topics(ArticleId id) throws WorkspaceFault {
        return workspace.topicsOf(id);
    }

    @Override
    public LikeArticles like(ArticleId id) throws WorkspaceFault {
        return workspace.like(id, MOST_SIMILAR);
    }

    @Override
    public List<Note> notesOn(ArticleId article) {
        return workspace.notebook().notesOn(article);
    }

    @Override
    public Note add(ArticleId article, Optional<Anchor> anchor, NoteColour colour) throws NoteFault {
        return workspace.notebook().add(article, anchor, "", List.of(), colour);
    }

    @Override
    public Note edit(Note changed) throws NoteFault {
        return workspace.notebook().edit(changed);
    }

    @Override
    public void delete(NoteId id) throws NoteFault {
        workspace.notebook().delete(id);
    }

    @Override
    public boolean undo() throws NoteFault {
        return workspace.notebook().undo().isPresent();
    }

    @Override
    public Optional<Anchor> anchor(ArticleText text, TextSpan span) {
        return Anchor.at(text, span);
    }

    @Override
    public Placement placement(ArticleText text, Anchor anchor) {
        return anchor.placement(text);
    }

    @Override
    public Optional<Notebook.Change> lastChange() {
        return workspace.notebook().lastChange();
    }

    @Override
    public LinkDesk links() {
        return links;
    }

    @Override
    public NotebookDesk notebook() {
        return new WorkspaceNotebook(workspace);
    }

    @Override
    public DossierDesk dossiers() {
        return new WorkspaceDossiers(workspace, Clock.systemUTC());
    }

    @Override
    public long settle(Progress progress) throws WorkspaceFault {
        return workspace.settle(progress);
    }

    @Override
    public CorrectedLedger ledger() {
        return workspace.correctedLedger();
    }

    @Override
    public List<CorrectionEntry> entries() {
        return workspace.corrections();
    }

    @Override
    public Map<EntityId, Integer> articles() throws WorkspaceFault {
        Map<EntityId, Integer> counts = new HashMap<>();
        workspace
                .search(SearchRequest.of("", 0), Progress.NONE)
                .facets()
                .forEach((kind, values) -> kind.entityType()
                        .ifPresent(
                                type -> values.forEach(value -> counts.put(new EntityId(value.id()), value.count()))));
        return counts;
    }

    @Override
    public CorrectionOutcome make(Correction correction, String why) throws WorkspaceFault {
        return workspace.correct(correction, why);
    }

    @Override
    public Optional<CorrectionEntry> undoCorrection() throws WorkspaceFault {
        return workspace.undoCorrection();
    }

    @Override
    public Optional<CorrectionEntry> redoCorrection() throws WorkspaceFault {
        return workspace.redoCorrection();
    }

    @Override
    public void withdraw(String id) throws WorkspaceFault {
        workspace.withdraw(id);
    }
}
