package dateline.search;

import dateline.archive.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;

/**
 * What a commit says of the index beside its articles.
 *
 * @param version of the fields
 * @param stamp names the vocabulary that articles were indexed with
 * @param settled up to which correction articles were indexed anew; empty when none were
 * @param unfinished the file, as {@link Fields#term} writes it, of which only some articles are in; empty when there is none
 * @param arrivals the mark of the newest update that articles came with; each is greater than the one before
 * @param filling whether not all articles were read yet since the index was empty
 */
record CommitData(String version, String stamp, String settled, String unfinished, long arrivals, boolean filling) {
    private static final String VERSION_KEY = "dateline.version";
    private static final String STAMP_KEY = "dateline.vocabulary";
    private static final String SETTLED_KEY = "dateline.settled";
    private static final String UNFINISHED_KEY = "dateline.unfinished";
    private static final String ARRIVALS_KEY = "dateline.arrivals";
    private static final String FILLING_KEY = "dateline.filling";

    /** {@return what an index begins with} */
    static CommitData fresh(String stamp) {
        return new CommitData(Fields.VERSION, stamp, "", "", 0, true);
    }

    /** {@return what a commit says} */
    static CommitData read(Map<String, String> userData) {
        return new CommitData(
                userData.getOrDefault(VERSION_KEY, ""),
                userData.getOrDefault(STAMP_KEY, ""),
                userData.getOrDefault(SETTLED_KEY, ""),
                userData.getOrDefault(UNFINISHED_KEY, ""),
                Long.parseLong(userData.getOrDefault(ARRIVALS_KEY, "0")),
                Boolean.parseBoolean(userData.getOrDefault(FILLING_KEY, "true")));
    }

    /** {@return what a writer goes on from} */
    static CommitData of(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        return read(data);
    }

    /** {@return the same, settled up to a mark} */
    CommitData settledUpTo(String mark) {
        return new CommitData(version, stamp, mark, unfinished, arrivals, filling);
    }

    /** {@return the same, when only some articles of a file are in} */
    CommitData leaving(SourceFile file) {
        return new CommitData(version, stamp, settled, Fields.term(file), arrivals, filling);
    }

    /** {@return the same, when all articles of a file are in} */
    CommitData finishing(SourceFile file) {
        return unfinished.equals(Fields.term(file))
                ? new CommitData(version, stamp, settled, "", arrivals, filling)
                : this;
    }

    /** {@return the file of which only some articles are in} */
    Optional<SourceFile> unfinishedFile() {
        return Optional.of(unfinished).filter(term -> !term.isEmpty()).map(Fields::file);
    }

    /** {@return the same with a newer mark of arrival} */
    CommitData arrivedUpTo(long mark) {
        return new CommitData(version, stamp, settled, unfinished, mark, filling);
    }

    /** {@return the same, with all articles read} */
    CommitData filled() {
        return new CommitData(version, stamp, settled, unfinished, arrivals, false);
    }

    /** Has it written with the writer's next commit. */
    void write(IndexWriter writer) {
        writer.setLiveCommitData(Map.of(
                        VERSION_KEY, version,
                        STAMP_KEY, stamp,
                        SETTLED_KEY, settled,
                        UNFINISHED_KEY, unfinished,
                        ARRIVALS_KEY, String.valueOf(arrivals),
                        FILLING_KEY, String.valueOf(filling))
                .entrySet());
    }
}
