package dateline.workspace;

import dateline.archive.Archive;
import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.TextSpan;
import dateline.entity.EntityLedger;
import dateline.entity.Mention;
import dateline.entity.MentionFinder;
import dateline.job.Progress;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteLog;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An open archive: its articles, index, ledger and notes, kept in step. Every method may be called from any thread;
 * those that take a {@link Progress} may take long.
 */
public final class Workspace implements AutoCloseable {
    private final ArchiveFolder folder;
    private final ArticleIndex index;
    private final MentionFinder finder;
    private final NoteLog journal;
    private final Notebook notebook;

    private Workspace(ArchiveFolder folder, ArticleIndex index, NoteLog journal, Notebook notebook) {
        this.folder = folder;
        this.index = index;
        this.finder = new MentionFinder(folder.ledger());
        this.journal = journal;
        this.notebook = notebook;
    }

    /**
     * Opens an archive. The index is opened as it is, and may be empty or out of step: call {@link #refresh} next.
     *
     * @param archive its folder
     * @param places where notes and index are kept
     * @param clock tells the time of notes
     * @return the open archive, to be closed by the caller
     * @throws WorkspaceFault when there is no archive there, or its notes or index cannot be opened
     */
    public static Workspace open(Path archive, Places places, Clock clock) throws WorkspaceFault {
        try {
            ArchiveFolder folder = ArchiveFolder.open(archive);
            String id = folder.archive().id();
            LuceneIndex index = LuceneIndex.open(
                    places.cache().resolve(id), folder.ledger(), folder.topics(), folder.vocabularyStamp());
            NoteJournal journal = NoteJournal.open(places.data().resolve(id));
            return new Workspace(
                    folder,
                    index,
                    journal,
                    new Notebook(journal, clock, () -> new NoteId("urn:uuid:" + UUID.randomUUID())));
        } catch (StoreFault fault) {
            throw new WorkspaceFault(WorkspaceFault.Reason.NO_ARCHIVE, fault.getMessage(), fault);
        } catch (SearchFault | NoteFault fault) {
            throw new WorkspaceFault(WorkspaceFault.Reason.DISK, fault.getMessage(), fault);
        }
    }

    /** {@return what the archive says of itself} */
    public Archive archive() {
        return folder.archive();
    }

    /** {@return the people, bases, agreements and other names that the archive knows} */
    public EntityLedger ledger() {
        return folder.ledger();
    }

    /** {@return the topics of the archive} */
    public TopicTree topics() {
        return folder.topics();
    }

    /** {@return the notes on this archive} */
    public Notebook notebook() {
        return notebook;
    }

    /** Brings the index in step with the files, reading only what changed since. */
    public IndexReport refresh(Progress progress) throws WorkspaceFault {
        throw new IllegalStateException("stub");
    }

    /** Makes the index anew from all files. */
    public IndexReport rebuild(Progress progress) throws WorkspaceFault {
        throw new IllegalStateException("stub");
    }

    /** Searches; a query that cannot be read is mended, and the answer says so. */
    public SearchResult search(SearchRequest request, Progress progress) throws WorkspaceFault {
        throw new IllegalStateException("stub");
    }

    /** {@return an article with its mentions; empty when the archive has no such article} */
    public Optional<OpenArticle> article(ArticleId id) throws WorkspaceFault {
        throw new IllegalStateException("stub");
    }

    /** {@return what a query matches in an open article, in order} */
    public List<TextSpan> hits(String query, OpenArticle article) {
        throw new IllegalStateException("stub");
    }

    /** {@return the names that the archive's ledger finds in any text} */
    public List<Mention> mentions(String text) {
        return finder.find(text);
    }

    /** {@return an article's ninjs object as its file has it; empty when the archive has no such article} */
    public Optional<String> json(ArticleId id) throws WorkspaceFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public void close() throws WorkspaceFault {
        throw new IllegalStateException("stub");
    }

    static Optional<Location> none() {
        return Optional.empty();
    }
}
