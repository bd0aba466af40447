package dateline.workspace;

import dateline.archive.Archive;
import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.Published;
import dateline.archive.SourceFile;
import dateline.archive.TextSpan;
import dateline.entity.EntityLedger;
import dateline.entity.Mention;
import dateline.entity.MentionFinder;
import dateline.job.Progress;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.Notebook;
import dateline.search.ArticleIndex;
import dateline.search.LuceneIndex;
import dateline.search.SearchFault;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.store.ArchiveFolder;
import dateline.store.NoteJournal;
import dateline.store.Places;
import dateline.store.StoreFault;
import dateline.topic.TopicTree;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * An open archive: its articles, index, ledger and notes, kept in step. Every method may be called from any thread;
 * those that take a {@link Progress} may take long.
 */
public final class Workspace implements AutoCloseable {
    private final ArchiveFolder folder;
    private final ArticleIndex index;
    private final MentionFinder finder;
    private final NoteJournal journal;
    private final Notebook notebook;
    private final Indexing indexing;
    private final List<String> warnings;

    /** What a workspace is opened with, and what was noticed then. */
    private record Surroundings(Executor workers, InstantSource clock, List<String> warnings) {
        Surroundings {
            warnings = List.copyOf(warnings);
        }
    }

    private Workspace(
            ArchiveFolder folder, ArticleIndex index, NoteJournal journal, Notebook notebook, Surroundings around) {
        this.folder = folder;
        this.index = index;
        this.finder = new MentionFinder(folder.ledger());
        this.journal = journal;
        this.notebook = notebook;
        this.warnings = around.warnings();
        this.indexing = new Indexing(folder, index, finder, around.workers(), around.clock());
    }

    /**
     * Opens an archive that is indexed on the thread that asks for it.
     *
     * @param archive its folder
     * @param places where notes and index are kept
     * @param clock tells the time of notes
     * @return the open archive, to be closed by the caller
     * @throws WorkspaceFault when there is no archive there, or its notes or index cannot be opened
     */
    public static Workspace open(Path archive, Places places, Clock clock) throws WorkspaceFault {
        return open(archive, places, clock, Runnable::run);
    }

    /**
     * Opens an archive. The index is opened as it is, and may be empty or out of step: call {@link #refresh} next.
     *
     * @param archive its folder
     * @param places where notes and index are kept
     * @param clock tells the time of notes
     * @param workers find names and index articles while the next ones are read; two threads are enough
     * @return the open archive, to be closed by the caller
     * @throws WorkspaceFault when there is no archive there, or its notes or index cannot be opened
     */
    public static Workspace open(Path archive, Places places, Clock clock, Executor workers) throws WorkspaceFault {
        try {
            ArchiveFolder folder = ArchiveFolder.open(archive);
            String id = folder.archive().id();
            Places own = places.forArchive(archive);
            List<String> warnings = new ArrayList<>();
            NoteJournal journal = journal(own.dataOf(id), clock, warnings);
            warnings.addAll(journal.warnings());
            Notebook notebook = new Notebook(journal, clock, () -> new NoteId("urn:uuid:" + UUID.randomUUID()));
            ArticleIndex index = LuceneIndex.open(
                    own.cache().resolve("index").resolve(id),
                    folder.ledger(),
                    folder.topics(),
                    folder.vocabularyStamp());
            return new Workspace(folder, index, journal, notebook, new Surroundings(workers, clock, warnings));
        } catch (StoreFault fault) {
            throw new WorkspaceFault(WorkspaceFault.Reason.NO_ARCHIVE, fault.sentence(), fault);
        } catch (SearchFault fault) {
            throw of(fault);
        } catch (NoteFault fault) {
            throw of(fault);
        }
    }

    /** Notes that another window has open are read here, and written only there. */
    private static NoteJournal journal(Path folder, Clock clock, List<String> warnings) throws NoteFault {
        try {
            return NoteJournal.open(folder, clock);
        } catch (NoteFault fault) {
            if (fault.reason() != NoteFault.Reason.IN_USE) {
                throw fault;
            }
            warnings.add("Another window has the notes on this archive open: here they can be read, not changed.");
            return NoteJournal.openReadOnly(folder);
        }
    }

    /**
     * {@return what a person should know of the notes: that another window has them, or what was damaged and set aside; a
     * sentence each}
     */
    public List<String> warnings() {
        return warnings;
    }

    /**
     * {@return what the archive says of itself}
     */
    public Archive archive() {
        return folder.archive();
    }

    /**
     * {@return the people, bases, agreements and other names that the archive knows}
     */
    public EntityLedger ledger() {
        return folder.ledger();
    }

    /**
     * {@return the topics of the archive}
     */
    public TopicTree topics() {
        return folder.topics();
    }

    /**
     * {@return the notes on this archive}
     */
    public Notebook notebook() {
        return notebook;
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
     * Makes the index anew from all files.
     *
     * @param progress told of files read; when it is cancelled, what was read so far is kept
     * @return what was done, and all that is wrong in the archive
     * @throws WorkspaceFault when the archive cannot be read or the index not written
     */
    public IndexReport rebuild(Progress progress) throws WorkspaceFault {
        return indexing.rebuild(progress);
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
            return index.search(request, progress);
        } catch (SearchFault fault) {
            throw of(fault);
        }
    }

    /**
     * {@return an article with the names in it; empty when the archive has no such article}
     *
     * @param id an article
     * @throws WorkspaceFault when it cannot be read from disk
     */
    public Optional<OpenArticle> article(ArticleId id) throws WorkspaceFault {
        Optional<Location> location = locate(id);
        if (location.isEmpty()) {
            return Optional.empty();
        }
        try {
            var article = folder.read(location.get());
            List<Mention> mentions =
                    finder.find(article.text().plain(), article.published().map(Published::day));
            return Optional.of(new OpenArticle(article, mentions));
        } catch (StoreFault fault) {
            throw new WorkspaceFault(WorkspaceFault.Reason.DISK, fault.sentence(), fault);
        }
    }

    /**
     * {@return what a query matches in an open article, in order; the search's own rules}
     *
     * @param query as a person typed it
     * @param open the article
     */
    public List<TextSpan> hits(String query, OpenArticle open) {
        return index.hits(query, new ArticleIndex.IndexedText(open.article().text(), open.mentions()));
    }

    /**
     * {@return the names that the archive's ledger finds in any text, in order}
     *
     * @param text any text
     */
    public List<Mention> mentions(String text) {
        return finder.find(text);
    }

    /**
     * {@return an article's ninjs object as its file has it; empty when the archive has no such article}
     *
     * @param id an article
     * @throws WorkspaceFault when it cannot be read from disk
     */
    public Optional<String> json(ArticleId id) throws WorkspaceFault {
        Optional<Location> location = locate(id);
        if (location.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.json(location.get()));
        } catch (StoreFault fault) {
            throw new WorkspaceFault(WorkspaceFault.Reason.DISK, fault.sentence(), fault);
        }
    }

    @Override
    public void close() throws WorkspaceFault {
        try (index;
                journal) {
            // Both are closed by leaving, the journal first, and the index also when the journal fails.
            return;
        } catch (SearchFault fault) {
            throw of(fault);
        } catch (NoteFault fault) {
            throw of(fault);
        }
    }

    /**
     * {@return where an article stands on disk; empty when the archive has no such article}
     *
     * @param id an article
     * @throws WorkspaceFault when the index cannot be read
     */
    public Optional<Location> locate(ArticleId id) throws WorkspaceFault {
        try {
            return index.locate(id);
        } catch (SearchFault fault) {
            throw of(fault);
        }
    }

    /**
     * Reads every article from disk, one after the other, in the order of the files; the index is left as it is.
     *
     * @param sink takes the articles, and what is wrong in their files
     * @param progress told of files read; when it is cancelled, the rest is not read
     * @throws WorkspaceFault when the archive's folder cannot be looked into
     */
    public void read(ArchiveFolder.ArticleSink sink, Progress progress) throws WorkspaceFault {
        try {
            List<SourceFile> files = folder.files();
            for (int at = 0; at < files.size() && !progress.isCancelled(); at++) {
                folder.read(files.get(at), sink);
                progress.report(at + 1L, files.size());
            }
        } catch (StoreFault fault) {
            throw new WorkspaceFault(WorkspaceFault.Reason.DISK, fault.sentence(), fault);
        }
    }

    static WorkspaceFault of(SearchFault fault) {
        var reason = switch (fault.reason()) {
            case IN_USE -> WorkspaceFault.Reason.IN_USE;
            case CANCELLED -> WorkspaceFault.Reason.CANCELLED;
            case DAMAGED, DISK -> WorkspaceFault.Reason.DISK;
        };
        return new WorkspaceFault(reason, fault.sentence(), fault);
    }

    private static WorkspaceFault of(NoteFault fault) {
        var reason =
                fault.reason() == NoteFault.Reason.IN_USE ? WorkspaceFault.Reason.IN_USE : WorkspaceFault.Reason.DISK;
        return new WorkspaceFault(reason, fault.sentence(), fault);
    }
}
