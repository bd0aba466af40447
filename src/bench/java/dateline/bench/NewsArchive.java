package dateline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One generated archive in every form that the programs side by side read, with the queries that are put to all of them. */
final class NewsArchive {
    private static final int ARTICLES_A_FILE = 10_000;
    private static final int TEXTS_A_FOLDER = 1_000;
    private static final int ARTICLES_LOOKED_AT = 2_000;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Path folder;
    private final int articles;
    private final int texts;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final List<String> phrases = new ArrayList<>();
    private long characters;

    /**
     * Will be in a folder.
     *
     * @param folder made when it is not there
     * @param articles how many
     * @param texts how many of them are also written as text files
     */
    NewsArchive(Path folder, int articles, int texts) {
        this.folder = folder;
        this.articles = articles;
        this.texts = Math.min(texts, articles);
    }

    /** Writes it, with a ledger and topics of the sample. */
    void write(NewsText text, Path sample) throws IOException {
        Files.createDirectories(archive());
        for (String name : List.of("entities.json", "topics.json")) {
            Files.copy(sample.resolve(name), archive().resolve(name));
        }
        Optional<BufferedWriter> lines = Optional.empty();
        try (BufferedWriter table = Files.newBufferedWriter(table())) {
            for (int i = 0; i < articles; i++) {
                if (i % ARTICLES_A_FILE == 0) {
                    close(lines);
                    Path file = archive().resolve("part-%04d.jsonl".formatted(i / ARTICLES_A_FILE));
                    lines = Optional.of(Files.newBufferedWriter(file));
                }
                NewsText.Piece piece = text.next();
                String body = String.join("\n\n", piece.paragraphs());
                characters += piece.headline().length() + body.length();
                lines.orElseThrow().write(ninjs(i, piece.headline(), body) + "\n");
                table.write(piece.headline() + "\t" + String.join(" ", piece.paragraphs()) + "\n");
                if (i < texts) {
                    Path parent = Files.createDirectories(texts().resolve(String.valueOf(i / TEXTS_A_FOLDER)));
                    Files.writeString(parent.resolve(i + ".txt"), piece.headline() + "\n\n" + body + "\n");
                }
                if (i < ARTICLES_LOOKED_AT) {
                    lookAt(piece);
                }
            }
        }
        close(lines);
        Files.write(queries(), chooseQueries());
    }

    private static void close(Optional<BufferedWriter> lines) throws IOException {
        if (lines.isPresent()) {
            lines.get().close();
        }
    }

    private static String ninjs(int number, String headline, String body) {
        ObjectNode article = MAPPER.createObjectNode()
                .put("uri", "urn:bench:" + number)
                .put("type", "text")
                .put("contentCreated", LocalDate.EPOCH.plusDays(number % 20_000) + "T00:00:00Z");
        article.putArray("infoSources").addObject().put("name", "Source " + number % 12);
        article.putArray("headlines").addObject().put("role", "main").put("value", headline);
        article.putArray("bodies")
                .addObject()
                .put("role", "main")
                .put("contentType", "text/plain")
                .put("value", body);
        return MAPPER.writeValueAsString(article);
    }

    private void lookAt(NewsText.Piece piece) {
        for (String paragraph : piece.paragraphs()) {
            String before = "";
            for (String word : paragraph.split(" ", -1)) {
                boolean plain = word.length() > 3 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
                if (plain) {
                    frequencies.merge(word, 1, Integer::sum);
                    if (!before.isEmpty()) {
                        phrases.add(before + " " + word);
                    }
                }
                before = plain ? word : "";
            }
        }
    }

    /** Frequent, middling and rare words; two words that must both be there; phrases. */
    private List<String> chooseQueries() {
        List<String> words = frequencies.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            queries.add(words.get(i * 3));
            queries.add(words.get(words.size() / 20 + i * 5));
            queries.add(words.get(words.size() / 3 + i * 7));
            queries.add(words.get(i * 4 + 1) + " " + words.get(words.size() / 30 + i * 6));
            queries.add("\"" + phrases.get(i * phrases.size() / 8) + "\"");
        }
        return queries;
    }

    Path folder() {
        return folder;
    }

    Path archive() {
        return folder.resolve("archive");
    }

    Path table() {
        return folder.resolve("news.tsv");
    }

    Path texts() {
        return folder.resolve("texts");
    }

    Path queries() {
        return folder.resolve("queries.txt");
    }

    Path work(String name) throws IOException {
        return Files.createDirectories(folder.resolve("work").resolve(name));
    }

    int articles() {
        return articles;
    }

    int textCount() {
        return texts;
    }

    /** {@return UTF-16 units of all headlines and bodies} */
    long characters() {
        return characters;
    }
}
