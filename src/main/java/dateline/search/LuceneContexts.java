package dateline.search;

import dateline.entity.EntityId;
import dateline.job.Progress;
import java.util.List;

/** Words and names in their surroundings, read from an index by Apache Lucene. */
final class LuceneContexts implements ArticleContexts {
    private final Readers readers;

    LuceneContexts(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Concordance concordance(ConcordanceRequest request, Progress progress) throws SearchFault {
        HeldSnapshot held = readers.hold();
        boolean made = false;
        try {
            Concordance concordance = LuceneConcordance.of(held, request, progress);
            made = true;
            return concordance;
        } finally {
            if (!made) {
                held.close();
            }
        }
    }

    @Override
    public List<Collocate> collocates(CollocatesRequest request, Progress progress) throws SearchFault {
        return readers.with(snapshot -> new Collocation(snapshot, progress).of(request));
    }

    @Override
    public Companions companions(CompanionsRequest request, Progress progress) throws SearchFault {
        return readers.with(snapshot -> new NamedTogether(snapshot, progress).companions(request));
    }

    @Override
    public List<SharedSentence> pair(EntityId one, EntityId other, Progress progress) throws SearchFault {
        return readers.with(snapshot -> new NamedTogether(snapshot, progress).pair(one, other));
    }

    @Override
    public List<EntityName> entities(String typed) throws SearchFault {
        return readers.with(snapshot -> new EntityNames(snapshot.lens()).find(typed));
    }
}
