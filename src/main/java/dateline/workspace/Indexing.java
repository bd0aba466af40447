package dateline.workspace;

import dateline.entity.MentionFinder;
import dateline.job.Progress;
import dateline.search.ArticleIndex;
import dateline.store.ArchiveFolder;

/** Brings an index in step with an archive's files. */
final class Indexing {
    Indexing(ArchiveFolder folder, ArticleIndex index, MentionFinder finder) {}

    IndexReport refresh(Progress progress) throws WorkspaceFault {
        throw new IllegalStateException("stub");
    }

    IndexReport rebuild(Progress progress) throws WorkspaceFault {
        throw new IllegalStateException("stub");
    }
}
