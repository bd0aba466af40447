package dateline.cli;

import dateline.archive.ArticleId;
import dateline.note.Note;
import dateline.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/**
 * Which notes a command is for.
 *
 * @param article the article they belong to, by its whole id or the last part of it; empty for all notes
 */
record NoteChoice(Optional<ArticleId> article) {
    /**
     * {@return the notes, the oldest first, or in the order of their passages on one article} Notes on an article that
     * is no longer there are among them.
     *
     * @param workspace whose notes
     */
    List<Note> of(Workspace workspace) {
        if (article.isEmpty()) {
            return workspace.notebook().notes();
        }
        List<Note> notes = workspace.notebook().notesOn(article.get());
        return notes.isEmpty() ? workspace.notebook().notesOn(ArticleLookup.wholeId(article.get(), workspace)) : notes;
    }
}
