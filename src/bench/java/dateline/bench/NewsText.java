package dateline.bench;

import dateline.archive.Block;
import dateline.store.ArchiveFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles put together of real sentences, so that words are as frequent as in real text, and with invented names besides,
 * so that the vocabulary grows with the archive as it does in a real one. The same for the same seed.
 */
final class NewsText {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!][”\"]?)\\s+");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int SHORTEST_SENTENCE = 30;
    private static final int FEWEST_SENTENCES = 8;
    private static final int MORE_SENTENCES = 8;
    private static final int SENTENCES_A_PARAGRAPH = 3;
    private static final double NAMES = 5e6;
    private static final String[] SYLLABLES = {
        "ka", "ren", "to", "mil", "as", "or", "den", "vi", "su", "lat", "per", "no", "gri", "em", "bo", "tal"
    };

    private final List<String> sentences;
    private final Random random;

    private NewsText(List<String> sentences, Random random) {
        this.sentences = sentences;
        this.random = random;
    }

    /**
     * An article.
     *
     * @param headline on one line
     * @param paragraphs each on one line
     */
    record Piece(String headline, List<String> paragraphs) {}

    /**
     * Takes the sentences of a folder: of {@code .jsonl} or {@code .jsonl.gz} files with a {@code body}, else of an archive.
     *
     * @param folder the folder
     * @param seed of what is put together
     */
    static NewsText of(Path folder, long seed) throws Exception {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(NewsText::holdsBodies).sorted().toList()) {
                readBodies(file, sentences);
            }
        }
        if (sentences.isEmpty()) {
            readArchive(ArchiveFolder.open(folder), sentences);
        }
        return new NewsText(sentences, new Random(seed));
    }

    private static boolean holdsBodies(Path file) {
        return file.toString().endsWith(".jsonl") || file.toString().endsWith(".jsonl.gz");
    }

    private static void readBodies(Path file, List<String> sentences) throws IOException {
        var mapper = JsonMapper.shared();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = mapper.readTree(line);
                add(article.path("body").asString(""), sentences);
            }
        }
    }

    private static void readArchive(ArchiveFolder archive, List<String> sentences) throws Exception {
        for (var file : archive.files()) {
            archive.read(file, new ArchiveFolder.ArticleSink() {
                @Override
                public void article(dateline.archive.Article article, dateline.archive.Location location) {
                    article.text().blocks().stream()
                            .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                            .forEach(block -> add(block.span().of(article.text().plain()), sentences));
                }

                @Override
                public void problem(dateline.archive.Problem problem) {
                    throw new IllegalStateException(problem.toString());
                }
            });
        }
    }

    private static void add(String text, List<String> sentences) {
        for (String sentence : BETWEEN_SENTENCES.split(text.strip(), -1)) {
            if (sentence.length() >= SHORTEST_SENTENCE) {
                sentences.add(BLANK.matcher(sentence).replaceAll(" "));
            }
        }
    }

    /** {@return the next article} */
    Piece next() {
        int count = FEWEST_SENTENCES + random.nextInt(MORE_SENTENCES);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i += SENTENCES_A_PARAGRAPH) {
            var paragraph = new StringBuilder(sentence());
            for (int j = 1; j < SENTENCES_A_PARAGRAPH; j++) {
                paragraph.append(' ').append(sentence());
            }
            paragraphs.add(paragraph + " So " + name() + " told " + name() + ".");
        }
        String[] words = sentence().split(" ", -1);
        return new Piece(String.join(" ", List.of(words).subList(0, Math.min(7, words.length))), paragraphs);
    }

    private String sentence() {
        return sentences.get(random.nextInt(sentences.size()));
    }

    /** One of many names, the first most often: the chance falls with the rank. */
    private String name() {
        long rank = (long) Math.exp(random.nextDouble() * Math.log(NAMES));
        var name = new StringBuilder();
        for (long left = rank; left > 0; left /= SYLLABLES.length) {
            name.append(SYLLABLES[(int) (left % SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
