package dateline.workspace;

import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.search.ArticleIndex;
import dateline.search.SearchFault;
import dateline.store.DuplicateIds;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which article ids are taken: by files read in this update, and by files indexed before it. */
final class KnownIds {
    private final DuplicateIds seen;
    private final @Nullable ArticleIndex before;
    private final Set<String> replaced;

    /**
     * Knows the ids of an index.
     *
     * @param seen remembers those of this update
     * @param before the index as it was; null when it starts empty
     * @param replaced paths of files whose articles are being taken out
     */
    KnownIds(DuplicateIds seen, @Nullable ArticleIndex before, Set<String> replaced) {
        this.seen = seen;
        this.before = before;
        this.replaced = replaced;
    }

    /**
     * {@return whether that very article is in, from a time when its file was not read to the end}
     */
    boolean holds(ArticleId id, Location location) throws SearchFault {
        return !replaced.contains(location.file())
                && indexed(id).filter(location::equals).isPresent();
    }

    /**
     * {@return why an article may not come in: another one has its id}
     */
    Optional<Problem> refuse(ArticleId id, Location location) throws SearchFault {
        Optional<Location> earlier = indexed(id).filter(other -> !replaced.contains(other.file()));
        earlier.ifPresent(where -> seen.firstSeen(id, where));
        return seen.firstSeen(id, location);
    }

    private Optional<Location> indexed(ArticleId id) throws SearchFault {
        return before == null ? Optional.empty() : before.locate(id);
    }
}
