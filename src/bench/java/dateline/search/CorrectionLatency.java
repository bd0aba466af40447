package dateline.search;

import dateline.archive.SourceFile;
import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.entity.Mention;
import dateline.entity.Occurrence;
import dateline.store.ArchiveFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures, for each kind of correction and its undoing, the processor time from taking it over to an answer with all facets over
 * every article. Arguments: a folder for the index, kept for the next run; how many articles.
 */
public final class CorrectionLatency {
    private static final int ROUNDS = 9;
    private static final EntityId PERSON = new EntityId("person/kurt-campbell");
    private static final EntityId BASE = new EntityId("base/futenma");
    private static final String SPELLING = "Kurt M. Campbell";

    private final LuceneIndex index;
    private final EntityLedger ledger;
    private final PlainSearches searches;
    private final double plainMillis;

    private CorrectionLatency(LuceneIndex index, EntityLedger ledger, PlainSearches searches) throws SearchFault {
        this.index = index;
        this.ledger = ledger;
        this.searches = searches;
        searches.measure(ROUNDS);
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            millis[round] = millisOf(() -> searches.run(""));
        }
        this.plainMillis = median(millis);
    }

    /** Measures, and prints a table. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        ArchiveFolder sample = ArchiveFolder.open(Path.of("articles"));
        var articles = new GeneratedArticles(GeneratedArticles.SEED, sample.ledger(), sample.topics());
        try (LuceneIndex index = LuceneIndex.open(folder, sample.ledger(), sample.topics(), "bench")) {
            SearchLatency.fill(index, articles, count);
            var latency = new CorrectionLatency(index, sample.ledger(), new PlainSearches(index, articles));
            System.out.printf("| a search without correction | %.0f | | | 1 |%n", latency.plainMillis);
            for (var each : latency.corrections(articles).entrySet()) {
                latency.measure(each.getKey(), each.getValue());
            }
            latency.measureRejectedMention(sample);
        }
    }

    private Map<Correction, Set<String>> corrections(GeneratedArticles articles) {
        String camp = "Camp " + GeneratedArticles.capitalized(articles.word(0));
        String words = articles.word(0) + " " + articles.word(1);
        Entity campbell = ledger.get(PERSON).orElseThrow();
        EntityId other = ledger.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON && !entity.equals(campbell))
                .findFirst()
                .orElseThrow()
                .id();
        Map<Correction, Set<String>> corrections = new LinkedHashMap<>();
        corrections.put(new Correction.Merge(other, PERSON), Set.of());
        corrections.put(new Correction.Split(PERSON, entry("person/another", SPELLING)), Set.of());
        corrections.put(new Correction.Rename(PERSON, SPELLING, "en"), Set.of());
        corrections.put(new Correction.AddSpelling(PERSON, words, "en"), Set.of(words));
        corrections.put(new Correction.RemoveSpelling(PERSON, SPELLING), Set.of());
        corrections.put(new Correction.RejectSpelling(PERSON, SPELLING), Set.of());
        corrections.put(new Correction.ChangeType(BASE, EntityType.PLACE), Set.of());
        corrections.put(new Correction.Create(entry("base/another", camp)), Set.of(camp));
        return corrections;
    }

    private static Entity entry(String id, String name) {
        return new Entity(
                new EntityId(id),
                EntityType.of(id.substring(0, id.indexOf('/'))).orElseThrow(),
                List.of(new Label(name, "en", Label.Kind.PREFERRED)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private CorrectedLedger with(Correction correction) {
        var corrected = CorrectedLedger.of(
                ledger, List.of(new CorrectionEntry("one", Instant.EPOCH, "somebody", "", correction)));
        if (!corrected.passedOver().isEmpty()) {
            throw new IllegalStateException("not made: " + correction);
        }
        return corrected;
    }

    private void measure(Correction correction, Set<String> unsettled) throws SearchFault {
        double[] done = new double[ROUNDS];
        double[] undone = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            done[round] = millisOf(() -> adoptAndSearch(with(correction), unsettled));
            undone[round] = millisOf(() -> adoptAndSearch(CorrectedLedger.of(ledger, List.of()), unsettled));
        }
        print(correction.getClass().getSimpleName(), done, undone);
    }

    private void adoptAndSearch(CorrectedLedger corrected, Set<String> unsettled) throws SearchFault {
        index.adopt(corrected, unsettled);
        searches.run("");
    }

    /** The one kind that no term tells: its article is put in anew, as the window does it. */
    private void measureRejectedMention(ArchiveFolder sample) throws SearchFault {
        IndexedArticle article =
                new GeneratedArticles(GeneratedArticles.SEED, sample.ledger(), sample.topics()).next(0);
        Mention first = article.mentions().getFirst();
        String plain = article.article().text().plain();
        var rejection = new Correction.RejectMention(
                first.entity(), Occurrence.at(article.article().id(), plain, first.span()));
        CorrectedLedger corrected = with(rejection);
        double[] done = new double[ROUNDS];
        double[] undone = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var standing = corrected.standing(Optional.of(article.article().id()), plain, article.mentions());
            done[round] = millisOf(() -> {
                replace(new IndexedArticle(article.article(), article.location(), standing));
                adoptAndSearch(corrected, Set.of());
            });
            undone[round] = millisOf(() -> {
                replace(article);
                adoptAndSearch(CorrectedLedger.of(ledger, List.of()), Set.of());
            });
        }
        print("RejectMention, its article indexed again", done, undone);
    }

    private void replace(IndexedArticle article) throws SearchFault {
        try (IndexUpdate update = index.update()) {
            update.replace(article, new SourceFile("generated.jsonl", 1, Instant.EPOCH));
            update.commit();
        }
    }

    private void print(String kind, double[] done, double[] undone) {
        System.out.printf(
                "| %s | %.0f | %.0f | %.0f | %.0f |%n",
                kind,
                median(done),
                median(undone),
                Math.max(
                        Arrays.stream(done).max().orElse(0),
                        Arrays.stream(undone).max().orElse(0)),
                median(done) / plainMillis);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** What is measured. */
    private interface Work {
        void run() throws SearchFault;
    }

    private static double millisOf(Work work) throws SearchFault {
        long began = PlainSearches.processor();
        work.run();
        return (PlainSearches.processor() - began) / 1e6;
    }
}
