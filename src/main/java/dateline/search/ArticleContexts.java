package dateline.search;

import dateline.entity.EntityId;
import dateline.job.Progress;
import java.util.List;

/**
 * The port through which words and names are read in their surroundings. Every method may be called from any thread, sees
 * the state of the last commit with the names adopted last, and may take long where what is sought is frequent.
 */
public interface ArticleContexts {
    /**
     * {@return every occurrence of what is sought, to be closed by the caller}
     *
     * @param request what is wanted
     * @param progress told of articles looked through, asked whether the answer is still wanted
     * @throws SearchFault when the index cannot be read, or this was cancelled
     */
    Concordance concordance(ConcordanceRequest request, Progress progress) throws SearchFault;

    /**
     * {@return the words that stand near what is sought, the strongest first}
     *
     * @param request what is wanted
     * @param progress told of articles looked through, asked whether the answer is still wanted
     * @throws SearchFault when the index cannot be read, or this was cancelled
     */
    List<Collocate> collocates(CollocatesRequest request, Progress progress) throws SearchFault;

    /**
     * {@return who appears with an entity}
     *
     * @param request what is wanted
     * @param progress told of articles looked through, asked whether the answer is still wanted
     * @throws SearchFault when the index cannot be read, or this was cancelled
     */
    Companions companions(CompanionsRequest request, Progress progress) throws SearchFault;

    /**
     * {@return the sentences that name two entities, in order of date, then of the articles' ids and texts}
     *
     * @param one an entity
     * @param other another entity
     * @param progress told of articles looked through, asked whether the answer is still wanted
     * @throws SearchFault when the index cannot be read, or this was cancelled
     */
    List<SharedSentence> pair(EntityId one, EntityId other, Progress progress) throws SearchFault;

    /**
     * {@return the entities that words may mean, those whose whole name they are first; none when nobody is named so}
     *
     * @param typed a word or more of a name, or an id
     * @throws SearchFault when the index cannot be read
     */
    List<EntityName> entities(String typed) throws SearchFault;
}
