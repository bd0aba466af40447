package dateline.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The searches of one archive that a person keeps: {@code searches.json} in its data folder.
 *
 * @param searches in the person's order; no name twice
 */
public record SavedSearches(List<Search> searches) {
    /** The name of its file. */
    public static final String NAME = "searches.json";

    /**
     * A search that is kept.
     *
     * @param name what the person calls it; not blank
     * @param query as it was typed; not blank
     * @param seen the mark of the newest articles that there were when it was last looked at; empty before that is known
     */
    public record Search(String name, String query, OptionalLong seen) {
        /**
         * A search that was not looked at yet.
         *
         * @param name what the person calls it; not blank
         * @param query as it was typed; not blank
         */
        public Search(String name, String query) {
            this(name, query, OptionalLong.empty());
        }

        public Search {
            if (name.isBlank() || query.isBlank()) {
                throw new IllegalArgumentException("a saved search has a name and a query");
            }
        }
    }

    public SavedSearches {
        searches = List.copyOf(searches);
        if (searches.stream().map(Search::name).distinct().count() != searches.size()) {
            throw new IllegalArgumentException("two saved searches share a name");
        }
    }

    /**
     * {@return no searches}
     */
    public static SavedSearches none() {
        return new SavedSearches(List.of());
    }

    /**
     * {@return these searches with one more at the end, or in the place of the one of that name}
     *
     * @param search the search
     */
    public SavedSearches with(Search search) {
        boolean known = searches.stream().anyMatch(one -> one.name.equals(search.name));
        var changed = new ArrayList<>(searches);
        if (known) {
            changed.replaceAll(one -> one.name.equals(search.name) ? search : one);
        } else {
            changed.add(search);
        }
        return new SavedSearches(changed);
    }

    /**
     * {@return the search of a name, if there is one}
     *
     * @param name the name
     */
    public Optional<Search> get(String name) {
        return searches.stream().filter(one -> one.name.equals(name)).findFirst();
    }

    /**
     * {@return these searches with one in the place of the one of a name, which may be its own}
     *
     * @param name names the one that goes; without it nothing changes
     * @param search takes its place; its name is no other's
     */
    public SavedSearches replacing(String name, Search search) {
        return new SavedSearches(searches.stream()
                .map(one -> one.name.equals(name) ? search : one)
                .toList());
    }

    /**
     * {@return these searches with one more at a place; as they are when its name is taken}
     *
     * @param search the search
     * @param place how many stand before it; with fewer it is the last
     */
    public SavedSearches with(Search search, int place) {
        if (get(search.name).isPresent()) {
            return this;
        }
        var changed = new ArrayList<>(searches);
        changed.add(Math.min(place, changed.size()), search);
        return new SavedSearches(changed);
    }

    /**
     * {@return these searches without the one of a name}
     *
     * @param name the name
     */
    public SavedSearches without(String name) {
        return new SavedSearches(
                searches.stream().filter(one -> !one.name.equals(name)).toList());
    }

    /**
     * {@return the saved searches of an archive} A file that cannot be understood is set aside, with a warning.
     *
     * @param places tells the data folder
     * @param archiveId the archive
     * @throws StoreFault when there is a file that cannot be read or set aside
     */
    public static Loaded<SavedSearches> load(Places places, String archiveId) throws StoreFault {
        return in(places.dataOf(archiveId));
    }

    /**
     * {@return the saved searches in a folder} A file that cannot be understood is set aside, with a warning.
     *
     * @param folder where notes and searches of an archive are kept
     * @throws StoreFault when there is a file that cannot be read or set aside
     */
    public static Loaded<SavedSearches> in(Path folder) throws StoreFault {
        var loaded = file(folder).load();
        return new Loaded<>(loaded.content().map(SavedSearches::of).orElseGet(SavedSearches::none), loaded.warning());
    }

    /**
     * Saves them.
     *
     * @param places tells the data folder; made when missing
     * @param archiveId the archive
     * @throws StoreFault when they cannot be saved; the old ones are untouched then
     */
    public void save(Places places, String archiveId) throws StoreFault {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("searches");
        for (Search search : searches) {
            ObjectNode item = list.addObject().put("name", search.name).put("query", search.query);
            search.seen.ifPresent(mark -> item.put("seen", mark));
        }
        file(places.dataOf(archiveId)).save(json);
    }

    private static StateFile file(Path folder) {
        return new StateFile(folder.resolve(NAME), "searches");
    }

    private static SavedSearches of(ObjectNode json) {
        SavedSearches found = none();
        for (JsonNode item : json.path("searches")) {
            String name = item.path("name").asString("");
            String query = item.path("query").asString("");
            if (!name.isBlank() && !query.isBlank()) {
                JsonNode seen = item.path("seen");
                found = found.with(new Search(
                        name, query, seen.isNumber() ? OptionalLong.of(seen.asLong(0)) : OptionalLong.empty()));
            }
        }
        return found;
    }
}
