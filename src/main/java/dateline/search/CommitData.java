package dateline.search;

import java.util.Map;
import org.apache.lucene.index.IndexWriter;

/**
 * What a commit says of the index beside its articles.
 *
 * @param version of the fields
 * @param stamp names the vocabulary that articles were indexed with
 * @param settled up to which correction articles were indexed anew; empty when none were
 */
record CommitData(String version, String stamp, String settled) {
    private static final String VERSION_KEY = "dateline.version";
    private static final String STAMP_KEY = "dateline.vocabulary";
    private static final String SETTLED_KEY = "dateline.settled";

    /** {@return what an index begins with} */
    static CommitData fresh(String stamp) {
        return new CommitData(Fields.VERSION, stamp, "");
    }

    /** {@return what a commit says} */
    static CommitData read(Map<String, String> userData) {
        return new CommitData(
                userData.getOrDefault(VERSION_KEY, ""),
                userData.getOrDefault(STAMP_KEY, ""),
                userData.getOrDefault(SETTLED_KEY, ""));
    }

    /** {@return the same, settled up to a mark} */
    CommitData settledUpTo(String mark) {
        return new CommitData(version, stamp, mark);
    }

    /** Has it written with the writer's next commit. */
    void write(IndexWriter writer) {
        writer.setLiveCommitData(Map.of(VERSION_KEY, version, STAMP_KEY, stamp, SETTLED_KEY, settled)
                .entrySet());
    }
}
