package dateline.store;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person searched for in one archive: {@code history.json} in its data folder.
 *
 * @param queries as they were typed, the newest first; none blank, none twice, {@value #MOST} at most
 */
public record PastSearches(List<String> queries) {
    /** How many are kept. */
    public static final int MOST = 200;

    private static final String NAME = "history.json";

    public PastSearches {
        queries = queries.stream()
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /**
     * {@return no searches}
     */
    public static PastSearches none() {
        return new PastSearches(List.of());
    }

    /**
     * {@return these searches with one more at the front}
     *
     * @param query as it was typed; a blank one changes nothing
     */
    public PastSearches with(String query) {
        var more = new ArrayList<String>();
        more.add(query);
        more.addAll(queries);
        return new PastSearches(more);
    }

    /**
     * {@return the past searches of an archive} A file that cannot be understood is set aside, with a warning.
     *
     * @param places tells the data folder
     * @param archiveId the archive
     * @throws StoreFault when there is a file that cannot be read or set aside
     */
    public static Loaded<PastSearches> load(Places places, String archiveId) throws StoreFault {
        var loaded = file(places, archiveId).load();
        return new Loaded<>(loaded.content().map(PastSearches::of).orElseGet(PastSearches::none), loaded.warning());
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
        ArrayNode list = json.putArray("queries");
        queries.forEach(list::add);
        file(places, archiveId).save(json);
    }

    private static StateFile file(Places places, String archiveId) {
        return new StateFile(places.dataOf(archiveId).resolve(NAME), "history");
    }

    private static PastSearches of(ObjectNode json) {
        var queries = new ArrayList<String>();
        for (JsonNode item : json.path("queries")) {
            queries.add(item.asString(""));
        }
        return new PastSearches(queries);
    }
}
