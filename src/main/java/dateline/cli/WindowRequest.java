package dateline.cli;

import dateline.archive.ArticleId;
import java.util.Optional;
import java.util.Set;

/**
 * What the window is to show when it opens.
 *
 * @param choice which archive
 * @param search the query to begin with
 * @param article the article to begin with
 * @param manners how it is to behave
 */
public record WindowRequest(
        ArchiveChoice choice, Optional<String> search, Optional<ArticleId> article, Set<Manner> manners) {
    /** How a window may be asked to behave. */
    public enum Manner {
        /** Says on standard error how long each phase of the start took, in milliseconds. */
        TRACE_STARTUP,
        /** Ends as soon as the first list is shown. */
        EXIT_WHEN_READY
    }

    public WindowRequest {
        manners = Set.copyOf(manners);
    }
}
