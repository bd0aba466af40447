package dateline.workspace;

import dateline.archive.Archive;
import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.entity.EntityLedger;
import dateline.entity.Mention;
import dateline.exporter.NoteSheet;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteHistory;
import dateline.note.NoteId;
import dateline.note.NoteMerge;
import dateline.note.Notebook;
import dateline.search.ArticleIndex;
import dateline.search.Coverage;
import dateline.search.LikeArticles;
import dateline.search.Period;
import dateline.search.PeriodCount;
import dateline.search.SearchFault;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.search.Suggestion;
import dateline.search.SuggestionRequest;
import dateline.search.TopicReason;
import dateline.store.ArchiveFolder;
import dateline.store.Places;
import dateline.topic.TopicTree;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * An open archive: its articles, index, names and notes, kept in step. Every method may be called from any thread;
 * those that take a {@link Progress} may take long.
 */
public final class Workspace implements AutoCloseable {
    private final Opened opened;
    private final Clock clock;
    private final Articles articles;
    private final Notebook notebook;
    private final Recovery recovery;
    private final Corrections corrections;
    private final Indexing indexing;

    private Workspace(Opened opened, Clock clock, Executor workers, String who) throws NoteFault, SearchFault {
        this.opened = opened;
        this.clock = clock;
        this.articles = new Articles(opened.folder(), opened.index());
        this.notebook = new Notebook(opened.notes(), clock, () -> new NoteId(newId()));
        this.recovery = new Recovery(notebook, opened.notes(), opened.corrections(), opened.backups());
        var signature = new Corrections.Signature(who, clock, Workspace::newId);
        this.corrections = new Corrections(opened.folder().ledger(), opened.corrections(), opened.index(), signature);
        this.indexing = new Indexing(opened.folder(), opened.index(), corrections, workers, clock);
    }

    /**
     * Opens an archive that is indexed on the thread that asks for it, and corrected by somebody.
     *
     * @param archive its folder
     * @param places where notes, corrections and index are kept
     * @param clock tells the time of notes and corrections
     * @return the open archive, to be closed by the caller
     * @throws WorkspaceFault when there is no archive there, or its notes, corrections or index cannot be opened
     */
    public static Workspace open(Path archive, Places places, Clock clock) throws WorkspaceFault {
        return open(archive, places, clock, Runnable::run, "somebody");
    }

    /**
     * Opens an archive. The index is opened as it is, and may be empty or out of step: call {@link #refresh} next.
     *
     * @param archive its folder
     * @param places where notes, corrections and index are kept
     * @param clock tells the time of notes and corrections
     * @param workers find names and index articles while the next ones are read; two threads are enough
     * @param who makes corrections here; never blank
     * @return the open archive, to be closed by the caller
     * @throws WorkspaceFault when there is no archive there, or its notes, corrections or index cannot be opened
     */
    public static Workspace open(Path archive, Places places, Clock clock, Executor workers, String who)
            throws WorkspaceFault {
        Opened opened = Opened.at(archive, places, clock);
        try {
            return new Workspace(opened, clock, workers, who);
        } catch (NoteFault fault) {
            opened.close();
            throw WorkspaceFault.of(fault);
        } catch (SearchFault fault) {
            opened.close();
            throw WorkspaceFault.of(fault);
        }
    }

    private static String newId() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    /**
     * {@return what a person should know of notes and corrections: that another window has them, or what was damaged and
     * set aside; a sentence each}
     */
    public List<String> warnings() {
        return opened.warnings();
    }

    /**
     * {@return what the archive says of itself}
     */
    public Archive archive() {
        return opened.folder().archive();
    }

    /**
     * {@return the folder of what is kept on the archive beside its files: notes, corrections, saved searches}
     */
    public Path data() {
        return opened.data();
    }

    /**
     * {@return notes with what their articles say, as they leave the program}
     *
     * @param notes in any order
     * @throws WorkspaceFault when an article cannot be read
     */
    public NoteSheet sheet(List<Note> notes) throws WorkspaceFault {
        return NoteSheet.of(
                notes,
                id -> article(id).map(OpenArticle::article),
                entity -> ledger().get(entity).map(Entity::label));
    }

    /**
     * {@return the people, bases, agreements and other names that the archive knows, with the corrections in force}
     */
    public EntityLedger ledger() {
        return correctedLedger().ledger();
    }

    /**
     * {@return the same, with what the corrections say besides}
     */
    public CorrectedLedger correctedLedger() {
        return corrections.names().ledger();
    }

    /**
     * {@return the corrections in force, in the order made}
     */
    public List<CorrectionEntry> corrections() {
        return corrections.entries();
    }

    /**
     * Corrects the names, durably, in all that is read from now on; some counts follow when {@link #settle} is done.
     *
     * @param correction what is to be put right
     * @param why the reason; may be blank
     * @return what became of it
     * @throws WorkspaceFault when it could not be saved, as where another window has the corrections open
     */
    public CorrectionOutcome correct(Correction correction, String why) throws WorkspaceFault {
        return corrections.correct(correction, why);
    }

    /**
     * Withdraws the newest correction that was made here and is in force; called again, the one before.
     *
     * @return what was withdrawn; empty when there is none
     * @throws WorkspaceFault when that could not be saved
     */
    public Optional<CorrectionEntry> undoCorrection() throws WorkspaceFault {
        return corrections.undo();
    }

    /**
     * Puts back the correction that was withdrawn here last, unless another was made since.
     *
     * @return what was put back; empty when there is none, or it no longer fits
     * @throws WorkspaceFault when that could not be saved
     */
    public Optional<CorrectionEntry> redoCorrection() throws WorkspaceFault {
        return corrections.redo();
    }

    /**
     * Withdraws a correction, whoever made it; nothing happens when none in force has the id.
     *
     * @param id of the correction
     * @throws WorkspaceFault when that could not be saved
     */
    public void withdraw(String id) throws WorkspaceFault {
        corrections.withdraw(id);
    }

    /**
     * Indexes the articles again whose names corrections may have changed since they were indexed. Does nothing while
     * another window has the corrections open, for that one does it, or writes to the index: call it again then.
     *
     * @param progress told of articles read; when it is cancelled, nothing is done, and the next call begins anew
     * @return how many articles were indexed again
     * @throws WorkspaceFault when the index cannot be written
     */
    public long settle(Progress progress) throws WorkspaceFault {
        return indexing.settle(progress);
    }

    /**
     * {@return the topics of the archive}
     */
    public TopicTree topics() {
        return opened.folder().topics();
    }

    /**
     * {@return the notes on this archive}
     */
    public Notebook notebook() {
        return notebook;
    }

    /**
     * {@return what notes from elsewhere come to beside those that are here; nothing is saved}
     *
     * @param elsewhere the notes that come
     * @throws WorkspaceFault when what a note was cannot be read
     */
    public NoteMerge.Outcome merge(List<Note> elsewhere) throws WorkspaceFault {
        return merge(notebook().notes(), elsewhere);
    }

    /**
     * Brings notes from elsewhere in, beside those that are here; one undo takes all of it back.
     *
     * @param elsewhere the notes that come
     * @return what became of them
     * @throws WorkspaceFault when what a note was cannot be read
     * @throws NoteFault when one could not be saved; those before it are
     */
    public NoteMerge.Outcome bring(List<Note> elsewhere) throws WorkspaceFault, NoteFault {
        while (true) {
            List<Note> here = notebook().notes();
            NoteMerge.Outcome outcome = merge(here, elsewhere);
            if (notebook().take(here, outcome.all())) {
                return outcome;
            }
        }
    }

    private NoteMerge.Outcome merge(List<Note> here, List<Note> elsewhere) throws WorkspaceFault {
        Map<NoteId, List<Note>> versions = new HashMap<>();
        for (NoteHistory history : recovery.histories(NoteMerge.askedFor(here, elsewhere))) {
            versions.put(
                    history.id(),
                    history.versions().stream()
                            .flatMap(version -> version.note().stream())
                            .toList());
        }
        return NoteMerge.of(here, elsewhere, id -> versions.getOrDefault(id, List.of()), clock.instant());
    }

    /**
     * {@return how notes are got back: their history, and backups}
     */
    public Recovery recovery() {
        return recovery;
    }

    /**
     * Brings the index in step with the files, reading only what changed since.
     *
     * @param progress told of files read; when it is cancelled, what was read so far is kept
     * @return what was done, and all that is wrong in the archive
     * @throws WorkspaceFault when the archive cannot be read or the index not written
     */
    public IndexReport refresh(Progress progress) throws WorkspaceFault {
        return indexing.refresh(progress);
    }

    /**
     * Makes the index anew from all files. Until all are read, searches see it as it was.
     *
     * @param progress told of files read; when it is cancelled, the index stays as it was
     * @return what was done, and all that is wrong in the archive
     * @throws WorkspaceFault when the archive cannot be read or the index not written
     */
    public IndexReport rebuild(Progress progress) throws WorkspaceFault {
        return indexing.rebuild(progress);
    }

    /**
     * {@return the proof of what can be searched, read back from the index} Takes some seconds for 100,000 articles.
     *
     * @param progress told of articles read back
     * @throws WorkspaceFault when the index cannot be read, or the work was cancelled
     */
    public Coverage coverage(Progress progress) throws WorkspaceFault {
        try {
            return opened.index().coverage(progress);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * Makes the tables that the first typed name and the first article need, so that nobody waits for them. Takes some tenths
     * of a second in a new process.
     *
     * @throws WorkspaceFault when the index cannot be read
     */
    public void prepare() throws WorkspaceFault {
        corrections.names().in("");
        search(SearchRequest.of("person:nobody", 1), Progress.NONE);
    }

    /**
     * Searches. Whatever the query is, it is answered: what cannot be read is mended, and the answer says so.
     *
     * @param request what is wanted
     * @param progress asked whether the answer is still wanted
     * @return the answer
     * @throws WorkspaceFault when the index cannot be read, or the search was cancelled
     */
    public SearchResult search(SearchRequest request, Progress progress) throws WorkspaceFault {
        try {
            return opened.index().search(request.withNoted(noted()), progress);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * {@return the articles that a search finds, in its order} Where the archive and the corrections are the same, and the
     * index is in step and settled, so is the answer, wherever and however the index was made.
     *
     * @param request what is wanted; how many is {@link SearchRequest#limit()}
     * @param progress asked whether the answer is still wanted
     * @throws WorkspaceFault when the index cannot be read, or the search was cancelled
     */
    public List<ArticleId> found(SearchRequest request, Progress progress) throws WorkspaceFault {
        try {
            return opened.index().found(request.withNoted(noted()), progress);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    private Set<ArticleId> noted() {
        return notebook().notes().stream()
                .flatMap(note -> note.article().stream())
                .collect(Collectors.toSet());
    }

    /**
     * {@return words and names in their surroundings: concordance, collocates, companions}
     */
    public Contexts contexts() {
        return new Contexts(opened.index().contexts());
    }

    /**
     * {@return how to go on with a query, the best first: names as they are corrected now, headlines, keywords, past
     * searches}
     *
     * @param request what is being typed
     * @throws WorkspaceFault when the index cannot be read
     */
    public List<Suggestion> suggest(SuggestionRequest request) throws WorkspaceFault {
        try {
            return opened.index().suggest(request);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * {@return an article with the names in it; empty when the archive has no such article}
     *
     * @param id an article
     * @throws WorkspaceFault when it cannot be read from disk
     */
    public Optional<OpenArticle> article(ArticleId id) throws WorkspaceFault {
        Names names = corrections.names();
        return articles.read(id).map(article -> new OpenArticle(article, names.in(article)));
    }

    /**
     * {@return the topics that hold an article and why, in the order of the topics' file; none when the archive has no such
     * article}
     *
     * @param id an article
     * @throws WorkspaceFault when the index cannot be read
     */
    public List<TopicReason> topicsOf(ArticleId id) throws WorkspaceFault {
        try {
            return opened.index().topicsOf(id);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * {@return the articles that are like one: versions of its story, and others on the same matter}
     *
     * @param id an article
     * @param limit how many on the same matter at most
     * @throws WorkspaceFault when the index cannot be read
     */
    public LikeArticles like(ArticleId id, int limit) throws WorkspaceFault {
        try {
            return opened.index().like(id, limit);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * {@return how the articles found lie over a stretch of time, in the order of time}
     *
     * @param request the query and its refinements
     * @param within the stretch, whose parts are counted
     * @throws WorkspaceFault when the index cannot be read
     */
    public List<PeriodCount> overTime(SearchRequest request, Period within) throws WorkspaceFault {
        try {
            return opened.index().overTime(request, within);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * {@return what a query matches in an open article, in order; the search's own rules}
     *
     * @param query as a person typed it
     * @param open the article
     */
    public List<TextSpan> hits(String query, OpenArticle open) {
        return opened.index()
                .hits(query, new ArticleIndex.IndexedText(open.article().text(), open.mentions()));
    }

    /**
     * {@return the names of the archive that stand in any text, in order}
     *
     * @param text any text
     */
    public List<Mention> mentions(String text) {
        return corrections.names().in(text);
    }

    /**
     * {@return an article's ninjs object as its file has it; empty when the archive has no such article}
     *
     * @param id an article
     * @throws WorkspaceFault when it cannot be read from disk
     */
    public Optional<String> json(ArticleId id) throws WorkspaceFault {
        return articles.json(id);
    }

    /** Backs up what changed, and closes all, also when that fails. */
    @Override
    public void close() throws WorkspaceFault {
        try (opened) {
            recovery.backUp();
        }
    }

    /**
     * {@return where an article stands on disk; empty when the archive has no such article}
     *
     * @param id an article
     * @throws WorkspaceFault when the index cannot be read
     */
    public Optional<Location> locate(ArticleId id) throws WorkspaceFault {
        return articles.locate(id);
    }

    /**
     * Reads every article from disk, one after the other, in the order of the files; the index is left as it is.
     *
     * @param sink takes the articles, and what is wrong in their files
     * @param progress told of files read; when it is cancelled, the rest is not read
     * @throws WorkspaceFault when the archive's folder cannot be looked into
     */
    public void read(ArchiveFolder.ArticleSink sink, Progress progress) throws WorkspaceFault {
        articles.readAll(sink, progress);
    }
}
