package dateline.store;

import dateline.archive.ArticleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What searches found at some time: a file that says it, so that it can be found again elsewhere.
 *
 * @param software what found it, for people
 * @param index the version of the index it was found in; another may order otherwise
 * @param answers of each search, in order
 */
public record RecordedResults(String software, String index, List<Answer> answers) {
    /** The name of its file. */
    public static final String NAME = "results.json";

    /** How many articles of an answer are named one by one. */
    public static final int NAMED = 1_000;

    private static final String KIND = "results";
    private static final int VERSION = 1;

    /** More would not be what some hundreds of searches found, but made to fill the memory. */
    private static final long LARGEST = 1L << 27;

    /**
     * What one search found in one order.
     *
     * @param name under which the search is saved; empty when it is not
     * @param query as it was typed
     * @param order the word for what came first, such as {@code newest}
     * @param total how many articles were found
     * @param sha256 of the ids of all of them in order, each behind the one before and a line feed, in hexadecimal
     * @param first the first of them, {@link #NAMED} at most
     */
    public record Answer(
            Optional<String> name, String query, String order, long total, String sha256, List<ArticleId> first) {
        public Answer {
            first = List.copyOf(first);
        }

        /**
         * Records what was found.
         *
         * @param name under which the search is saved; empty when it is not
         * @param query as it was typed
         * @param order the word for what came first
         * @param found all articles, in order
         * @return the answer
         */
        public static Answer of(Optional<String> name, String query, String order, List<ArticleId> found) {
            var digest = Digest.sha256();
            for (ArticleId id : found) {
                digest.update((id.value() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            List<ArticleId> first = found.subList(0, Math.min(NAMED, found.size()));
            String sha = HexFormat.of().formatHex(digest.digest());
            return new Answer(name, query, order, found.size(), sha, first);
        }
    }

    public RecordedResults {
        answers = List.copyOf(answers);
    }

    /**
     * {@return the content of a file that says this}
     */
    public byte[] bytes() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dateline", KIND)
                .put("version", VERSION)
                .put("software", software)
                .put("index", index);
        ArrayNode list = json.putArray("answers");
        for (Answer answer : answers) {
            ObjectNode item = list.addObject();
            answer.name.ifPresent(name -> item.put("name", name));
            item.put("query", answer.query).put("order", answer.order).put("total", answer.total);
            item.put("sha256", answer.sha256);
            ArrayNode first = item.putArray("first");
            answer.first.forEach(id -> first.add(id.value()));
        }
        return Json.page(json);
    }

    /**
     * {@return what a file says}
     *
     * @param file as {@link #bytes()} has it
     * @throws StoreFault when it cannot be read or understood
     */
    public static RecordedResults read(Path file) throws StoreFault {
        try {
            if (Files.size(file) > LARGEST) {
                throw new StoreFault(StoreFault.Reason.MALFORMED, "The file " + file + " is too long for results.");
            }
            byte[] bytes = Files.readAllBytes(file);
            JsonNode json = Json.tree(bytes, 0, bytes.length);
            if (!json.path("dateline").asString("").equals(KIND)) {
                throw new StoreFault(StoreFault.Reason.MALFORMED, "The file " + file + " holds no results.");
            }
            List<Answer> answers = new ArrayList<>();
            json.path("answers").forEach(item -> answers.add(answer(item)));
            return new RecordedResults(text(json, "software"), text(json, "index"), answers);
        } catch (JacksonException | IllegalArgumentException malformed) {
            throw new StoreFault(StoreFault.Reason.MALFORMED, "The file " + file + " cannot be understood.", malformed);
        } catch (IOException failure) {
            throw SafeFile.fault("The file " + file + " cannot be read", failure);
        }
    }

    private static Answer answer(JsonNode item) {
        List<ArticleId> first = new ArrayList<>();
        item.path("first").forEach(id -> first.add(new ArticleId(id.asString(""))));
        String name = text(item, "name");
        return new Answer(
                name.isEmpty() ? Optional.empty() : Optional.of(name),
                text(item, "query"),
                text(item, "order"),
                item.path("total").asLong(0),
                text(item, "sha256"),
                first);
    }

    private static String text(JsonNode json, String property) {
        return json.path(property).asString("");
    }
}
