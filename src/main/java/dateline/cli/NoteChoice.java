package dateline.cli;

import dateline.archive.ArticleId;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.search.Hit;
import dateline.search.Order;
import dateline.search.SearchRequest;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which notes a command is for.
 *
 * @param article the article they belong to, by its whole id or the last part of it; empty for all notes
 * @param search finds the articles that they belong to; empty for all notes
 * @param tags each has one of these; none for all notes
 */
record NoteChoice(Optional<ArticleId> article, Optional<String> search, List<String> tags) {
    private static final int PAGE = 500;

    /**
     * {@return the choice of the notes on an article, or of all}
     *
     * @param article by its whole id or the last part of it
     */
    static NoteChoice on(Optional<ArticleId> article) {
        return new NoteChoice(article, Optional.empty(), List.of());
    }

    /**
     * {@return the notes, the oldest first, or in the order of their passages on one article} Notes on an article that
     * is no longer there are among them, unless a search chooses.
     *
     * @param workspace whose notes
     * @throws WorkspaceFault when the index cannot be searched
     */
    List<Note> of(Workspace workspace) throws WorkspaceFault {
        List<Note> notes = onArticle(workspace).stream()
                .filter(note -> tags.isEmpty() || !Collections.disjoint(tags, note.tags()))
                .toList();
        if (search.isEmpty()) {
            return notes;
        }
        Set<ArticleId> noted =
                notes.stream().flatMap(note -> note.article().stream()).collect(Collectors.toSet());
        Set<ArticleId> found = found(noted, workspace);
        return notes.stream()
                .filter(note -> note.article().filter(found::contains).isPresent())
                .toList();
    }

    private List<Note> onArticle(Workspace workspace) {
        if (article.isEmpty()) {
            return workspace.notebook().notes();
        }
        List<Note> notes = workspace.notebook().notesOn(article.get());
        return notes.isEmpty() ? workspace.notebook().notesOn(ArticleLookup.wholeId(article.get(), workspace)) : notes;
    }

    /** Which of some articles the search finds; no other is looked at. */
    private Set<ArticleId> found(Set<ArticleId> noted, Workspace workspace) throws WorkspaceFault {
        String query = "(" + search.orElse("") + ") has:note";
        Set<ArticleId> found = new HashSet<>();
        List<Hit> page;
        do {
            var request = new SearchRequest(query, List.of(), Order.NEWEST, found.size(), PAGE, List.of());
            page = workspace.search(request.withNoted(noted), Progress.NONE).hits();
            page.forEach(hit -> found.add(hit.id()));
        } while (page.size() == PAGE);
        return found;
    }
}
