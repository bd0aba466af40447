package dateline.app;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.exporter.MarkdownNotes;
import dateline.note.Note;
import dateline.store.SafeFile;
import dateline.store.StoreFault;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes all notes of an archive into a Markdown file, for the window. */
final class NotesFile {
    private NotesFile() {}

    /**
     * Writes all notes.
     *
     * @param workspace has the notes and their articles
     * @param file replaced when it is there
     * @throws WorkspaceFault when an article cannot be read or the file not written
     */
    static void write(Workspace workspace, Path file) throws WorkspaceFault {
        List<Note> notes = workspace.notebook().notes();
        Map<ArticleId, Article> articles = new HashMap<>();
        for (Note note : notes) {
            if (!articles.containsKey(note.article())) {
                workspace.article(note.article()).ifPresent(open -> articles.put(note.article(), open.article()));
            }
        }
        String written = MarkdownNotes.write(notes, id -> Optional.ofNullable(articles.get(id)));
        try {
            SafeFile.write(file, written.getBytes(StandardCharsets.UTF_8));
        } catch (StoreFault fault) {
            throw new WorkspaceFault(WorkspaceFault.Reason.DISK, fault.sentence(), fault);
        }
    }
}
