package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.SourceFile;
import dateline.archive.TextSpan;
import dateline.entity.EntityLedger;
import dateline.job.Progress;
import dateline.topic.TopicTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An index of an archive in a folder, by Apache Lucene. */
public final class LuceneIndex implements ArticleIndex {
    private LuceneIndex() {}

    /**
     * Opens or makes an index. One that is damaged, of another version, or was made with another stamp is emptied.
     *
     * @param stamp names the vocabulary (ledger and topics) that articles were indexed with
     */
    public static LuceneIndex open(Path folder, EntityLedger ledger, TopicTree topics, String stamp)
            throws SearchFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public SearchResult search(SearchRequest request, Progress progress) throws SearchFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public List<TextSpan> hits(String query, IndexedText article) {
        throw new IllegalStateException("stub");
    }

    @Override
    public Optional<Location> locate(ArticleId id) throws SearchFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public Set<SourceFile> files() throws SearchFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public Coverage coverage() throws SearchFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public IndexUpdate update() throws SearchFault {
        throw new IllegalStateException("stub");
    }

    @Override
    public void close() throws SearchFault {
        throw new IllegalStateException("stub");
    }
}
