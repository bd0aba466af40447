package dateline.ui.shell;

import dateline.archive.Archive;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.search.Coverage;
import dateline.topic.TopicTree;
import dateline.ui.article.Shelf;
import dateline.ui.entity.EntityDesk;
import dateline.ui.note.LinkDesk;
import dateline.ui.note.NoteDesk;
import dateline.ui.note.NotebookDesk;
import dateline.ui.search.Searcher;
import dateline.ui.search.Suggesting;
import dateline.ui.search.Timeline;
import dateline.workspace.Contexts;
import dateline.workspace.IndexReport;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.List;

/** All that the window needs of an archive. */
public interface OpenArchive {
    /**
     * {@return what the archive says of itself}
     */
    Archive archive();

    /**
     * {@return where the names are that it knows}
     */
    EntityDesk entities();

    /**
     * {@return its topics}
     */
    TopicTree topics();

    /**
     * {@return what answers searches}
     */
    Searcher searcher();

    /**
     * {@return its words and names in their surroundings}
     */
    Contexts contexts();

    /**
     * {@return what suggests how to go on with a query}
     */
    Suggesting suggesting();

    /**
     * {@return what counts over time}
     */
    Timeline timeline();

    /**
     * {@return where its articles are}
     */
    Shelf shelf();

    /**
     * {@return where its notes are}
     */
    NoteDesk notes();

    /**
     * {@return whom and what its notes can be linked to}
     */
    LinkDesk links();

    /**
     * {@return where all its notes are}
     */
    NotebookDesk notebook();

    /**
     * {@return where dossiers are made of it}
     */
    DossierDesk dossiers();

    /**
     * Brings the index in step with the files.
     *
     * @param progress told of files read
     * @return what was done
     * @throws WorkspaceFault when the archive cannot be read or the index not written
     */
    IndexReport refresh(Progress progress) throws WorkspaceFault;

    /**
     * Makes the index anew from all files; it is read as it was meanwhile.
     *
     * @param progress told of files read
     * @return what was done
     * @throws WorkspaceFault when the archive cannot be read or the index not written
     */
    IndexReport rebuild(Progress progress) throws WorkspaceFault;

    /**
     * Reads the index back, and compares it with the texts.
     *
     * @param progress told of articles read back
     * @return how much of the archive can be searched
     * @throws WorkspaceFault when the index cannot be read
     */
    Coverage coverage(Progress progress) throws WorkspaceFault;

    /**
     * Indexes again the articles that corrections touched.
     *
     * @param progress told of articles indexed
     * @return how many there were
     * @throws WorkspaceFault when an article cannot be read or the index not written
     */
    long settle(Progress progress) throws WorkspaceFault;

    /**
     * Writes all notes into a file, as Markdown, grouped by article.
     *
     * @param file the file; replaced when it is there
     * @param progress told of notes written; when it is cancelled, the file stays as it was
     * @throws WorkspaceFault when an article cannot be read or the file not written, or this was cancelled
     */
    void exportNotes(Path file, Progress progress) throws WorkspaceFault;

    /**
     * {@return all notes}
     */
    List<Note> allNotes();
}
