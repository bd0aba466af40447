package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.SourceFile;
import dateline.job.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in an index decides what is found and in which order; how it came there does not. */
final class SameOrderTest {
    private static final int ARTICLES = 240;
    private static final int ROUNDS = 5;
    private static final List<String> WORDS = words();
    private static final List<String> QUERIES = queries();

    @TempDir
    Path folder;

    /** An archive that is edited in rounds, and the index that follows it. */
    private static final class Edited {
        private final Random random = new Random(7);
        private final Map<Integer, String> articles = new LinkedHashMap<>();
        private final LuceneIndex index;

        Edited(LuceneIndex index) {
            this.index = index;
        }

        void goThroughMuch() throws SearchFault {
            for (int round = 0; round < ROUNDS; round++) {
                try (IndexUpdate update = index.update()) {
                    update.arrive(Instant.ofEpochSecond(round));
                    edit(update);
                    update.commit();
                }
            }
            takeSomeOut();
        }

        /** What is only taken out, and is little, stays in Lucene's segments for long. */
        private void takeSomeOut() throws SearchFault {
            List<Integer> numbers = new ArrayList<>(articles.keySet());
            Collections.shuffle(numbers, random);
            try (IndexUpdate update = index.update()) {
                for (int number : numbers.subList(0, numbers.size() / 8)) {
                    update.remove(file(number));
                    articles.remove(number);
                }
                update.commit();
            }
        }

        private void edit(IndexUpdate update) throws SearchFault {
            for (int count = 0; count < ARTICLES; count++) {
                int number = random.nextInt(ARTICLES);
                boolean known = articles.containsKey(number);
                if (known) {
                    update.remove(file(number));
                    articles.remove(number);
                }
                if (!known || random.nextInt(3) > 0) {
                    String words = text(random);
                    articles.put(number, words);
                    update.add(article(number, words), file(number));
                }
            }
        }
    }

    @Test
    void anIndexThatWentThroughMuchOrdersAsAFreshOne() throws SearchFault, IOException {
        try (LuceneIndex old = open("old");
                LuceneIndex fresh = open("fresh")) {
            var edited = new Edited(old);
            edited.goThroughMuch();
            fill(fresh, edited.articles);
            assertThat(old.articles()).isEqualTo(fresh.articles()).isGreaterThan(100);
            assertThat(dead("old"))
                    .as("articles taken out that Lucene still has")
                    .isGreaterThan(10);
            for (String query : QUERIES) {
                for (Order order : Order.values()) {
                    for (Versions versions : List.of(Versions.APART, Versions.TOGETHER)) {
                        assertThat(found(old, query, order, versions))
                                .as("%s by %s, %s", query, order, versions)
                                .isEqualTo(found(fresh, query, order, versions));
                    }
                }
            }
        }
    }

    @Test
    void articlesLikeOneAreTheSameInTheSameOrder() throws SearchFault {
        try (LuceneIndex old = open("old");
                LuceneIndex fresh = open("fresh")) {
            var edited = new Edited(old);
            edited.goThroughMuch();
            fill(fresh, edited.articles);
            for (int number : edited.articles.keySet()) {
                assertThat(like(old, number)).as("like a%d", number).isEqualTo(like(fresh, number));
            }
        }
    }

    private static List<String> like(LuceneIndex index, int number) throws SearchFault {
        LikeArticles like = index.like(new ArticleId("a" + number), 6);
        List<String> all = new ArrayList<>();
        like.similar()
                .forEach(each ->
                        all.add(each.hit().id().value() + " " + each.hit().score()));
        like.versions().forEach(each -> all.add("version " + each.id().value()));
        return all;
    }

    private int dead(String name) throws IOException {
        try (var directory = FSDirectory.open(folder.resolve(name));
                var reader = DirectoryReader.open(directory)) {
            return reader.numDeletedDocs();
        }
    }

    private LuceneIndex open(String name) throws SearchFault {
        return LuceneIndex.open(folder.resolve(name), Shelf.LEDGER, Shelf.TOPICS, "stamp");
    }

    private static void fill(LuceneIndex index, Map<Integer, String> articles) throws SearchFault {
        List<Integer> numbers = new ArrayList<>(articles.keySet());
        Collections.sort(numbers);
        try (IndexUpdate update = index.update()) {
            for (int number : numbers) {
                update.add(article(number, articles.get(number)), file(number));
            }
            update.commit();
        }
    }

    private static List<String> found(LuceneIndex index, String query, Order order, Versions versions)
            throws SearchFault {
        var request = new SearchRequest(query, List.of(), order, 0, ARTICLES, List.of()).with(versions);
        return index.search(request, Progress.NONE).hits().stream()
                .map(hit -> hit.id().value() + " " + hit.score() + " " + hit.versions())
                .toList();
    }

    private static SourceFile file(int number) {
        return Shelf.file("f" + number);
    }

    private static IndexedArticle article(int number, String words) {
        return Shelf.article("a" + number, words, 2000 + number % 20);
    }

    /** Frequent words are many times more frequent than rare ones, and lengths differ. */
    private static String text(Random random) {
        if (random.nextInt(12) == 0) {
            // versions of one story
            return "Story|" + String.join(" ", WORDS.subList(0, 60)) + " " + word(random);
        }
        var text =
                new StringBuilder(word(random)).append(' ').append(word(random)).append('|');
        int length = 5 + random.nextInt(120);
        for (int at = 0; at < length; at++) {
            text.append(word(random)).append(random.nextInt(9) == 0 ? "s " : " ");
        }
        return text.append(random.nextInt(4) == 0 ? "Futenma" : "Okinawa").toString();
    }

    private static String word(Random random) {
        double place = random.nextDouble();
        return WORDS.get((int) (place * place * place * WORDS.size()));
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (char first = 'b'; first < 't'; first++) {
            for (String rest : List.of("arrow", "elter", "undle", "oster", "imber", "astle", "enton", "urgle")) {
                words.add(first + rest);
            }
        }
        return List.copyOf(words);
    }

    private static List<String> queries() {
        List<String> queries = new ArrayList<>(List.of(
                "",
                "Futenma",
                "base:futenma",
                "topic:futenma",
                "headline:barrow OR belter",
                "\"barrow barrow\"",
                "barrow NEAR/3 bunder",
                "b*",
                "?arrow",
                "barow~",
                "source:\"Even Times\"",
                "even belter",
                "2003..2009 boster",
                "Okinawa -barrow",
                "barrow belter bundle boster bimber bastle benton burgle carrow celter cundle",
                "why did the barrow decide to relocate the belter bundle boster and the carrow",
                "which castles of the coster were bentons and not burgles before the dundle",
                "when will fosters and gimbers return the hastle to the jarrow of kelters"));
        Stream.iterate(0, at -> at < WORDS.size(), at -> at + 9).map(WORDS::get).forEach(queries::add);
        Stream.iterate(0, at -> at + 3 < WORDS.size(), at -> at + 11)
                .map(at -> WORDS.get(at) + " OR " + WORDS.get(at + 1) + " OR " + WORDS.get(at + 3))
                .forEach(queries::add);
        return List.copyOf(queries);
    }
}
