package dateline.dossier;

import dateline.archive.ArticleId;
import dateline.store.RecordedResults;
import java.util.List;
import java.util.Optional;

/**
 * That a search finds something else, or in another order, than it did.
 *
 * @param query the search
 * @param order the word for what comes first
 * @param before how many articles it found then
 * @param now how many it finds now
 * @param place the first place at which another article stands, counted from 1; empty when that is behind those that are
 *     named one by one
 * @param stood the article that stood there; empty when none did
 * @param stands the article that stands there now; empty when none does
 */
public record OrderDifference(
        String query,
        String order,
        long before,
        long now,
        Optional<Integer> place,
        Optional<ArticleId> stood,
        Optional<ArticleId> stands) {
    /**
     * {@return how two answers to the same search differ; empty when they do not}
     *
     * @param then the earlier one
     * @param now the later one
     */
    static Optional<OrderDifference> between(RecordedResults.Answer then, RecordedResults.Answer now) {
        if (then.sha256().equals(now.sha256()) && then.total() == now.total()) {
            return Optional.empty();
        }
        int most = Math.max(then.first().size(), now.first().size());
        for (int at = 0; at < most; at++) {
            Optional<ArticleId> stood = at(then.first(), at);
            Optional<ArticleId> stands = at(now.first(), at);
            if (!stood.equals(stands)) {
                return Optional.of(difference(then, now, Optional.of(at + 1), stood, stands));
            }
        }
        return Optional.of(difference(then, now, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static OrderDifference difference(
            RecordedResults.Answer then,
            RecordedResults.Answer now,
            Optional<Integer> place,
            Optional<ArticleId> stood,
            Optional<ArticleId> stands) {
        return new OrderDifference(then.query(), then.order(), then.total(), now.total(), place, stood, stands);
    }

    private static Optional<ArticleId> at(List<ArticleId> ids, int place) {
        return place < ids.size() ? Optional.of(ids.get(place)) : Optional.empty();
    }
}
