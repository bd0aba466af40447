package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger;
import dateline.entity.EntityId;
import dateline.entity.Mention;
import dateline.job.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The port through which an archive is searched. What stands behind it may be local or far, and need not hold every
 * article yet. Every method may be called from any thread; searches may run while an update is under way and see the
 * state of the last commit.
 */
public interface ArticleIndex extends AutoCloseable {
    /**
     * Searches. Whatever the query is, it is answered: what cannot be read is mended, and the answer says so.
     *
     * @param request what is wanted
     * @param progress asked whether the answer is still wanted
     * @return the answer
     * @throws SearchFault when the index cannot be read, or the search was cancelled
     */
    SearchResult search(SearchRequest request, Progress progress) throws SearchFault;

    /**
     * {@return the articles that a search finds, in its order} The order rests on the articles that are there and on the
     * names as they were indexed, not on what the index went through before.
     *
     * @param request what is wanted; facets are not counted
     * @param progress asked whether the answer is still wanted
     * @throws SearchFault when the index cannot be read, or the search was cancelled
     */
    List<ArticleId> found(SearchRequest request, Progress progress) throws SearchFault;

    /**
     * Suggests how to go on with a query: names as they are now, headlines, keywords, past searches.
     *
     * @param request what is being typed
     * @return the suggestions, the best first
     * @throws SearchFault when the index cannot be read
     */
    List<Suggestion> suggest(SuggestionRequest request) throws SearchFault;

    /**
     * Finds what a query matches in one text, by the same rules as {@link #search}.
     *
     * @param query as a person typed it
     * @param article the article with its mentions
     * @return the words that match, in order, none overlapping; nothing for a query that says nothing of the text
     */
    List<TextSpan> hits(String query, IndexedText article);

    /**
     * {@return words and names in their surroundings: concordance, collocates, companions}
     */
    ArticleContexts contexts();

    /**
     * Reads the names in the articles through a ledger from now on, in queries, marks and counts alike. A search that is
     * under way sees the old ledger to its end.
     *
     * @param ledger the names, corrected
     * @param unsettled spellings that articles were perhaps not indexed with as they are now: where one belongs to an entry
     *     now, its words count as mentions of that entry wherever they stand; what was found by one that belongs to none
     *     counts no longer
     * @throws SearchFault when the index cannot be read
     */
    void adopt(CorrectedLedger ledger, Set<String> unsettled) throws SearchFault;

    /**
     * {@return the articles that have to be indexed again when these names changed: that hold one of the spellings as
     * words, or a name that was found as one of the entities when they were indexed}
     *
     * @param spellings words in their order; plurals and tenses do not count
     * @param entities of the ledger as it is or was, or of form alone
     * @throws SearchFault when the index cannot be read
     */
    Set<ArticleId> holding(Set<String> spellings, Set<EntityId> entities) throws SearchFault;

    /**
     * {@return the mark that {@link IndexUpdate#settle} set last, and a commit made durable; empty when there is none}
     *
     * @throws SearchFault when the index cannot be read
     */
    String settledUpTo() throws SearchFault;

    /**
     * {@return the topics that hold an article and why, in the order of the topics' file; none when the index has no such
     * article}
     *
     * @param id an article
     * @throws SearchFault when the index cannot be read
     */
    List<TopicReason> topicsOf(ArticleId id) throws SearchFault;

    /**
     * {@return the articles that are like one: versions of its story, and others on the same matter; none when the index has
     * no such article}
     *
     * @param id an article
     * @param limit how many on the same matter at most
     * @throws SearchFault when the index cannot be read
     */
    LikeArticles like(ArticleId id, int limit) throws SearchFault;

    /**
     * {@return how the articles found lie over a stretch of time, in the order of time; periods without any are left out}
     *
     * @param request the query and its refinements; what else it says does not matter
     * @param within the stretch, whose parts are counted
     * @throws SearchFault when the index cannot be read
     */
    List<PeriodCount> overTime(SearchRequest request, Period within) throws SearchFault;

    /**
     * {@return where an article stands on disk; empty when the index has no such article}
     *
     * @param id an article
     * @throws SearchFault when the index cannot be read
     */
    Optional<Location> locate(ArticleId id) throws SearchFault;

    /**
     * {@return the files that the index was made from, as they were then}
     *
     * @throws SearchFault when the index cannot be read
     */
    Set<SourceFile> files() throws SearchFault;

    /**
     * {@return what was wrong in each file when it was indexed; files without a problem are not named}
     *
     * @throws SearchFault when the index cannot be read
     */
    Map<SourceFile, List<Problem>> problems() throws SearchFault;

    /**
     * {@return the file of which only some articles are in the index, because reading it was stopped}
     *
     * @throws SearchFault when the index cannot be read
     */
    Optional<SourceFile> unfinished() throws SearchFault;

    /**
     * {@return one sentence for a person, when the index as it was could not be used at opening, or not kept where it
     * belongs}
     */
    Optional<String> notice();

    /**
     * {@return whether all that is on disk is as it was written} Reads every byte. An index that is not whole has to be made
     * {@link #anew()}; it may answer wrongly until then.
     *
     * @param progress asked whether to go on; what was not looked at counts as whole
     * @throws SearchFault when the disk cannot be read
     */
    boolean isWhole(Progress progress) throws SearchFault;

    /**
     * {@return how many articles are in the index}
     *
     * @throws SearchFault when the index cannot be read
     */
    long articles() throws SearchFault;

    /**
     * {@return the proof of what can be searched, read back from the index} Takes some seconds for 100,000 articles.
     *
     * @param progress told of articles read back
     * @throws SearchFault when the index cannot be read, or the work was cancelled
     */
    Coverage coverage(Progress progress) throws SearchFault;

    /**
     * Begins to change the index as the newest commit has it, also where that is another process's. One update at a time;
     * nothing is seen by searches before it is committed.
     *
     * @return the update, to be closed by the caller
     * @throws SearchFault when the index cannot be written
     */
    IndexUpdate update() throws SearchFault;

    /**
     * Begins to make the index anew, whatever state it is in. Searches see it as it was until the first commit.
     *
     * @return the update, to be closed by the caller
     * @throws SearchFault when the index cannot be written
     */
    IndexUpdate anew() throws SearchFault;

    @Override
    void close() throws SearchFault;

    /**
     * A text with the names in it.
     *
     * @param text the text
     * @param mentions the names found in it
     */
    record IndexedText(ArticleText text, List<Mention> mentions) {}
}
