package dateline.search;

import dateline.archive.Problem;
import dateline.archive.SourceFile;
import java.time.Instant;
import java.util.List;

/** A change of the index. Articles may be added from several threads at once; the rest belongs to one. */
public interface IndexUpdate extends AutoCloseable {
    /**
     * Takes out every article that came from a file.
     *
     * @param file as {@link ArticleIndex#files()} gave it
     */
    void remove(SourceFile file) throws SearchFault;

    /**
     * Puts an article in.
     *
     * @param article the article
     * @param file the file it came from
     */
    void add(IndexedArticle article, SourceFile file) throws SearchFault;

    /**
     * Puts an article in the place of the one that has its id, if there is one.
     *
     * @param article the article
     * @param file the file it came from
     */
    void replace(IndexedArticle article, SourceFile file) throws SearchFault;

    /**
     * Says how far the articles follow the corrections of the ledger, from the next commit on.
     *
     * @param mark names the last correction that they follow
     */
    void settle(String mark) throws SearchFault;

    /**
     * Says that a file was not read to its end: from the next commit on it is {@link ArticleIndex#unfinished()}, until it is
     * recorded.
     *
     * @param file the file; there is one at a time
     */
    void leave(SourceFile file) throws SearchFault;

    /**
     * Says when the articles arrive that are put in from now on. One that the index had before the update keeps the mark
     * that it first came with; so do all while the index is filled for the first time, which is 0.
     *
     * @param now the time; marks grow even where a clock was put back
     */
    void arrive(Instant now);

    /** Says that every file was read: what comes with later updates is new. */
    void complete();

    /**
     * Records that a file was read to its end, and what is wrong in it. Every file that was read is recorded, also one
     * that held no article, so that it is not read again before it changes.
     *
     * @param file the file
     * @param problems what is wrong in it; may be empty
     */
    void record(SourceFile file, List<Problem> problems) throws SearchFault;

    /** Makes all of the change durable, and seen by every search that begins from now on. */
    void commit() throws SearchFault;

    /** Ends the update; what was not committed is undone. */
    @Override
    void close() throws SearchFault;
}
