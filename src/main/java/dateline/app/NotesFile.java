package dateline.app;

import dateline.exporter.CitationStyle;
import dateline.exporter.MarkdownNotes;
import dateline.exporter.NoteExport;
import dateline.job.Progress;
import dateline.store.StoreFault;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;

/** Writes all notes of an archive into a Markdown file, for the window. */
final class NotesFile {
    private NotesFile() {}

    /**
     * Writes all notes.
     *
     * @param workspace has the notes and their articles
     * @param file replaced when it is there
     * @param progress told of notes written, asked whether they are still wanted
     * @throws WorkspaceFault when an article cannot be read or the file not written
     */
    static void write(Workspace workspace, Path file, Progress progress) throws WorkspaceFault {
        try {
            var sheet = workspace.sheet(workspace.notebook().notes());
            NoteExport.write(sheet, new MarkdownNotes(CitationStyle.OWN), file, progress);
        } catch (StoreFault fault) {
            throw WorkspaceFault.ofWriting(fault, progress);
        }
    }
}
