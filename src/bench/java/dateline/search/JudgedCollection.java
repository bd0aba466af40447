package dateline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts, questions, and which texts answer which question.
 *
 * @param texts all texts
 * @param questions the questions by id
 * @param judgments for each question that was judged the grade of each text that answers it, from 1
 */
record JudgedCollection(List<Text> texts, Map<String, String> questions, Map<String, Map<String, Integer>> judgments) {
    /** A text with its title, which may be empty. */
    record Text(String id, String title, String body) {}

    /** {@return the collection of a folder} */
    static JudgedCollection read(Path folder) throws IOException {
        var json = new JsonMapper();
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
            JsonNode text = json.readTree(line);
            texts.add(new Text(
                    text.path("id").asString(""),
                    text.path("title").asString("").strip(),
                    text.path("body").asString("")));
        }
        Map<String, String> questions = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
            JsonNode question = json.readTree(line);
            questions.put(
                    question.path("id").asString(""), question.path("text").asString(""));
        }
        Map<String, Map<String, Integer>> judgments = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] judged = line.split("\\s+", -1);
            int grade = judged[2].matches("\\d+") ? Integer.parseInt(judged[2]) : 0;
            if (grade > 0 && questions.containsKey(judged[0])) {
                judgments.computeIfAbsent(judged[0], none -> new HashMap<>()).put(judged[1], grade);
            }
        }
        return new JudgedCollection(texts, questions, judgments);
    }
}
