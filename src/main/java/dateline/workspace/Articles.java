package dateline.workspace;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.SourceFile;
import dateline.job.Progress;
import dateline.search.ArticleIndex;
import dateline.search.SearchFault;
import dateline.store.ArchiveFolder;
import dateline.store.StoreFault;
import java.util.List;
import java.util.Optional;

/**
 * The articles of an archive as they stand on disk.
 *
 * @param folder their files
 * @param index knows where each of them stands
 */
record Articles(ArchiveFolder folder, ArticleIndex index) {
    /** {@return where an article stands; empty when the index has no such article} */
    Optional<Location> locate(ArticleId id) throws WorkspaceFault {
        try {
            return index.locate(id);
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /** {@return an article; empty when the index has no such article} */
    Optional<Article> read(ArticleId id) throws WorkspaceFault {
        Optional<Location> location = locate(id);
        try {
            return location.isEmpty() ? Optional.empty() : Optional.of(folder.read(location.get()));
        } catch (StoreFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /** {@return an article's object as its file has it; empty when the index has no such article} */
    Optional<String> json(ArticleId id) throws WorkspaceFault {
        Optional<Location> location = locate(id);
        try {
            return location.isEmpty() ? Optional.empty() : Optional.of(folder.json(location.get()));
        } catch (StoreFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /** Reads all of them, one after the other, in the order of the files; when it is cancelled, the rest is not read. */
    void readAll(ArchiveFolder.ArticleSink sink, Progress progress) throws WorkspaceFault {
        try {
            List<SourceFile> files = folder.files();
            for (int at = 0; at < files.size() && !progress.isCancelled(); at++) {
                folder.read(files.get(at), sink);
                progress.report(at + 1L, files.size());
            }
        } catch (StoreFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }
}
