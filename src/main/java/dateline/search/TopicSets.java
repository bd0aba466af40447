package dateline.search;

import dateline.topic.Topic;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** Which articles each topic holds, over one state of the index; found once, when first asked for. */
final class TopicSets {
    private final IndexSearcher searcher;
    private final MentionLens lens;
    private final Map<String, FixedBitSet> sets = new ConcurrentHashMap<>();

    TopicSets(IndexSearcher searcher, MentionLens lens) {
        this.searcher = searcher;
        this.lens = lens;
    }

    /** {@return the articles of a topic, as bits of the whole index} */
    FixedBitSet of(Topic topic) throws IOException {
        FixedBitSet known = sets.get(topic.id());
        if (known == null) {
            known = FoundArticles.of(searcher, new QueryCompiler(lens).topic(topic));
            sets.put(topic.id(), known);
        }
        return known;
    }
}
