package dateline.ui.note;

import dateline.archive.ArticleId;
import dateline.exporter.NoteEntry;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All notes of the archive, as far as the window needs them. */
public interface NotebookDesk {
    /**
     * {@return every note with what its article says, in the order of the articles' dates} Not for the window's thread.
     *
     * @throws WorkspaceFault when an article cannot be read
     */
    List<NoteEntry> entries() throws WorkspaceFault;

    /**
     * {@return the names of the topics that an article is in} Not for the window's thread.
     *
     * @param article which
     * @throws WorkspaceFault when the index cannot be read
     */
    List<String> topicNames(ArticleId article) throws WorkspaceFault;

    /**
     * {@return the articles that a query finds, the most like it first, a few} Not for the window's thread.
     *
     * @param query as typed in a search
     * @throws WorkspaceFault when the index cannot be read
     */
    List<ArticleOffer> articles(String query) throws WorkspaceFault;

    /**
     * {@return a note as it is now, which may be newer than what is shown; empty when it is gone}
     *
     * @param id which
     */
    Optional<Note> note(NoteId id);

    /**
     * Saves a new note, without words yet.
     *
     * @param subject what it is about
     * @return the note
     * @throws NoteFault when it could not be saved
     */
    Note add(NoteSubject subject) throws NoteFault;

    /**
     * Saves several notes as changed, deletes others; taken back at once.
     *
     * @param changed as they are to be
     * @param deleted which are to go
     * @throws NoteFault when one could not be saved
     */
    void changeAll(List<Note> changed, List<NoteId> deleted) throws NoteFault;

    /**
     * Writes notes into a file, in the format that its ending tells. Not for the window's thread.
     *
     * @param entries which
     * @param file replaced when it is there
     * @param progress told of notes written; when it is cancelled, the file stays as it was
     * @throws WorkspaceFault when it cannot be written, or this was cancelled
     */
    void write(List<NoteEntry> entries, Path file, Progress progress) throws WorkspaceFault;

    /**
     * Brings the notes of files in; taken back at once. Not for the window's thread.
     *
     * @param files what to read
     * @param progress told of files read; when it is cancelled, nothing is brought in
     * @return what became of them; empty when it was cancelled
     * @throws WorkspaceFault when what the notes here were cannot be read
     * @throws NoteFault when one could not be saved; those before it are
     */
    Optional<NoteImport> bring(List<Path> files, Progress progress) throws WorkspaceFault, NoteFault;

    /**
     * Calls a listener after every change of a note, on the thread that made it.
     *
     * @param listener told that something changed
     * @return what ends it when run
     */
    Runnable onChange(Runnable listener);
}
