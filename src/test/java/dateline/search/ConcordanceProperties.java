package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleText;
import dateline.job.Progress;
import dateline.search.ConcordanceOrder.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** What holds for the concordance of any query over any few articles. */
final class ConcordanceProperties {
    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("concordance");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> articles() {
        Arbitrary<String> words = Arbitraries.of(
                        "base", "bases", "Futenma", "the", "US", "us", "普天間", "x.", "Camp Schwab")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join(" ", list));
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(lines -> String.join("|", lines))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of(
                "base", "=bases", "\"the base\"", "Futenma", "base:futenma", "US OR us", "\"the US\" base", "base -x");
    }

    @Property(tries = 60)
    void thereAreAsManyLinesAsMarksAndPagesJoinUpToTheWholeInOrder(
            @ForAll("articles") List<String> articles,
            @ForAll("queries") String query,
            @ForAll ConcordanceOrder order,
            @ForAll Direction direction,
            @ForAll @IntRange(min = 1, max = 4) int page)
            throws Exception {
        Path own = Files.createTempDirectory(folder, "index");
        try (Shelf shelf = Shelf.in(own)) {
            shelf.put(articles.toArray(String[]::new));
            var request = new ConcordanceRequest(Sought.words(query), order, direction);
            try (Concordance concordance = shelf.index().contexts().concordance(request, Progress.NONE)) {
                List<ConcordanceLine> whole = concordance.lines(0, Integer.MAX_VALUE);
                assertThat(whole).hasSize(concordance.total()).hasSize(marks(shelf, articles, query));
                assertThat(whole).isSortedAccordingTo(comparator(order, direction));
                assertThat(pages(concordance, page)).isEqualTo(whole);
            }
        }
    }

    /** What is marked in the articles that a search for the words finds; words that gave way are marked too. */
    private static int marks(Shelf shelf, List<String> articles, String query) throws SearchFault {
        List<String> found = shelf.ids(query);
        int marks = 0;
        for (int number = 0; number < articles.size(); number++) {
            if (found.contains("a" + number)) {
                IndexedArticle article = Shelf.article("a" + number, articles.get(number), 2000);
                ArticleText text = article.article().text();
                marks += shelf.index()
                        .hits(query, new ArticleIndex.IndexedText(text, article.mentions()))
                        .size();
            }
        }
        return marks;
    }

    private static List<ConcordanceLine> pages(Concordance concordance, int size) throws SearchFault {
        List<ConcordanceLine> joined = new ArrayList<>();
        for (int from = 0; from < concordance.total(); from += size) {
            joined.addAll(concordance.lines(from, size));
        }
        return joined;
    }

    private static Comparator<ConcordanceLine> comparator(ConcordanceOrder order, Direction direction) {
        Comparator<ConcordanceLine> forward = switch (order) {
            case LEFT -> Comparator.comparing(line -> last(line.left()));
            case RIGHT -> Comparator.comparing(line -> first(line.right()));
            case DATE -> Comparator.comparing(line -> line.published().orElse(LocalDate.MAX));
        };
        return direction == Direction.FORWARD ? forward : forward.reversed();
    }

    private static String last(String left) {
        List<String> words = words(left);
        return words.isEmpty() ? "" : words.getLast();
    }

    private static String first(String right) {
        List<String> words = words(right);
        return words.isEmpty() ? "" : words.getFirst();
    }

    /** The words of the alphabet above, each character of Japanese by itself. */
    private static List<String> words(String context) {
        String apart = context.toLowerCase(Locale.ROOT).replace("普天間", "普 天 間").replace(".", " ");
        return Optional.of(apart.strip())
                .filter(words -> !words.isEmpty())
                .map(words -> List.of(words.split("\\s+")))
                .orElse(List.of());
    }
}
