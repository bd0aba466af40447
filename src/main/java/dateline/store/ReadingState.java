package dateline.store;

import dateline.archive.ArticleId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person did with the articles of one archive: {@code reading.json} in its data folder.
 *
 * @param read the articles that were read, the one read first at the front
 * @param starred the articles that were given a star, likewise
 */
public record ReadingState(Set<ArticleId> read, Set<ArticleId> starred) {
    /** The name of its file. */
    public static final String NAME = "reading.json";

    public ReadingState {
        read = Collections.unmodifiableSet(new LinkedHashSet<>(read));
        starred = Collections.unmodifiableSet(new LinkedHashSet<>(starred));
    }

    /**
     * {@return the state of an archive of which nothing was read}
     */
    public static ReadingState fresh() {
        return new ReadingState(Set.of(), Set.of());
    }

    /**
     * {@return this state with one more article read}
     *
     * @param id the article
     */
    public ReadingState withRead(ArticleId id) {
        return new ReadingState(with(read, id), starred);
    }

    /**
     * {@return this state with an article as if never read}
     *
     * @param id the article
     */
    public ReadingState withUnread(ArticleId id) {
        return new ReadingState(without(read, id), starred);
    }

    /**
     * {@return this state with a star on one more article}
     *
     * @param id the article
     */
    public ReadingState withStar(ArticleId id) {
        return new ReadingState(read, with(starred, id));
    }

    /**
     * {@return this state without the star of an article}
     *
     * @param id the article
     */
    public ReadingState withoutStar(ArticleId id) {
        return new ReadingState(read, without(starred, id));
    }

    private static Set<ArticleId> with(Set<ArticleId> ids, ArticleId id) {
        var more = new LinkedHashSet<>(ids);
        more.add(id);
        return more;
    }

    private static Set<ArticleId> without(Set<ArticleId> ids, ArticleId id) {
        var fewer = new LinkedHashSet<>(ids);
        fewer.remove(id);
        return fewer;
    }

    /**
     * {@return the state of an archive} A file that cannot be understood is set aside, with a warning.
     *
     * @param places tells the data folder
     * @param archiveId the archive
     * @throws StoreFault when there is a file that cannot be read or set aside
     */
    public static Loaded<ReadingState> load(Places places, String archiveId) throws StoreFault {
        var loaded = file(places, archiveId).load();
        return new Loaded<>(
                loaded.content()
                        .map(json -> new ReadingState(ids(json.path("read")), ids(json.path("starred"))))
                        .orElseGet(ReadingState::fresh),
                loaded.warning());
    }

    /**
     * Saves the state.
     *
     * @param places tells the data folder; made when missing
     * @param archiveId the archive
     * @throws StoreFault when it cannot be saved; the old one is untouched then
     */
    public void save(Places places, String archiveId) throws StoreFault {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode reads = json.putArray("read");
        read.forEach(id -> reads.add(id.value()));
        ArrayNode stars = json.putArray("starred");
        starred.forEach(id -> stars.add(id.value()));
        file(places, archiveId).save(json);
    }

    private static StateFile file(Places places, String archiveId) {
        return new StateFile(places.dataOf(archiveId).resolve(NAME), "reading");
    }

    private static Set<ArticleId> ids(JsonNode list) {
        var ids = new LinkedHashSet<ArticleId>();
        for (JsonNode item : list) {
            String id = item.asString("");
            if (!id.isBlank()) {
                ids.add(new ArticleId(id));
            }
        }
        return ids;
    }
}
