package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.exporter.CitationStyle;
import dateline.exporter.MarkdownNotes;
import dateline.exporter.NoteEntry;
import dateline.exporter.NoteExport;
import dateline.exporter.NoteFiles;
import dateline.exporter.NoteFormat;
import dateline.exporter.NoteFormats;
import dateline.exporter.NoteSheet;
import dateline.exporter.ReadNotes;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteMerge;
import dateline.note.NoteSubject;
import dateline.search.Order;
import dateline.search.SearchRequest;
import dateline.search.TopicReason;
import dateline.store.StoreFault;
import dateline.ui.note.ArticleOffer;
import dateline.ui.note.NoteImport;
import dateline.ui.note.NotebookDesk;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All notes of an open archive. */
final class WorkspaceNotebook implements NotebookDesk {
    private static final int MOST_ARTICLES = 5;

    private final Workspace workspace;

    WorkspaceNotebook(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<NoteEntry> entries() throws WorkspaceFault {
        return workspace.sheet(workspace.notebook().notes()).entries();
    }

    @Override
    public List<String> topicNames(ArticleId article) throws WorkspaceFault {
        return workspace.topicsOf(article).stream()
                .map(TopicReason::label)
                .distinct()
                .toList();
    }

    @Override
    public List<ArticleOffer> articles(String query) throws WorkspaceFault {
        var request = new SearchRequest(query, List.of(), Order.RELEVANCE, 0, MOST_ARTICLES, List.of());
        return workspace.search(request, Progress.NONE).hits().stream()
                .map(hit -> new ArticleOffer(hit.id(), hit.headline(), hit.published()))
                .toList();
    }

    @Override
    public Optional<Note> note(NoteId id) {
        return workspace.notebook().note(id);
    }

    @Override
    public Note add(NoteSubject subject) throws NoteFault {
        return workspace.notebook().add(subject, "", List.of(), NoteColour.YELLOW);
    }

    @Override
    public void changeAll(List<Note> changed, List<NoteId> deleted) throws NoteFault {
        workspace.notebook().changeAll(changed, deleted);
    }

    @Override
    public void write(List<NoteEntry> entries, Path file, Progress progress) throws WorkspaceFault {
        NoteFormat format = NoteFormats.all(CitationStyle.OWN).stream()
                .filter(one -> isFor(file, one))
                .findFirst()
                .orElseGet(() -> new MarkdownNotes(CitationStyle.OWN));
        try {
            NoteExport.write(NoteSheet.of(entries), format, file, progress);
        } catch (StoreFault fault) {
            throw WorkspaceFault.ofWriting(fault, progress);
        }
    }

    @Override
    public Optional<NoteImport> bring(List<Path> files, Progress progress) throws WorkspaceFault, NoteFault {
        ReadNotes read = NoteFiles.read(files, progress);
        if (progress.isCancelled()) {
            return Optional.empty();
        }
        NoteMerge.Outcome outcome = workspace.bring(read.notes());
        return Optional.of(new NoteImport(
                outcome.added().size(),
                outcome.changed().size(),
                outcome.same(),
                outcome.conflicts().size(),
                read.problems()));
    }

    private static boolean isFor(Path file, NoteFormat format) {
        String name = String.valueOf(file.getFileName());
        return switch (format) {
            case NoteFormat.Text text -> name.endsWith("." + text.ending());
            case NoteFormat.Binary binary -> name.endsWith("." + binary.ending());
            case NoteFormat.Folder folder -> false;
        };
    }

    @Override
    public Runnable onChange(Runnable listener) {
        return workspace.notebook().onChange(listener);
    }
}
