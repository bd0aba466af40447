package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Occurrence;
import dateline.job.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index answers by corrections that it was not made with. */
final class CorrectedSearchTest {
    private static final EntityId KURT = new EntityId("person/kurt-campbell");
    private static final EntityId MENZIES = new EntityId("person/menzies-campbell");
    private static final EntityId FUTENMA = new EntityId("base/futenma");
    private static final EntityId GRANADA = EntityId.ofForm(EntityType.BASE, "Camp Granada");

    private static final String[] ARTICLES = {
        "Talks begin|Kurt Campbell met Menzies Campbell. Menzies Campbell left.",
        "Talks go on|Kurt Campbell saw MCAS Futenma.",
        "The envoy speaks|The quiet envoy saw Camp Granada and CAMP GRANADA, then Camp Granada.",
        "キャンベル氏|沖縄で。",
        "Camp Granada opens|Futenma does not close."
    };

    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() throws SearchFault {
        shelf = Shelf.in(folder);
        shelf.put(ARTICLES);
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    private static CorrectedLedger with(Correction... corrections) {
        List<CorrectionEntry> entries = new ArrayList<>();
        for (Correction correction : corrections) {
            entries.add(new CorrectionEntry("c" + entries.size(), Instant.EPOCH, "somebody", "", correction));
        }
        var corrected = CorrectedLedger.of(Shelf.LEDGER, entries);
        assertThat(corrected.passedOver()).isEmpty();
        return corrected;
    }

    private void adopt(Correction... corrections) throws SearchFault {
        shelf.index().adopt(with(corrections), Set.of());
    }

    private void undo() throws SearchFault {
        adopt();
        assertThat(counts(FacetKind.PERSON)).containsExactly("Kurt Campbell 3", "Menzies Campbell 1");
        assertThat(counts(FacetKind.BASE)).containsExactly("Camp Granada 2", "Futenma 2");
        assertThat(shelf.ids("person:campbell")).containsExactly("a0", "a1", "a3");
        assertThat(shelf.ids("base:futenma")).containsExactly("a1", "a4");
    }

    private List<String> counts(FacetKind kind) throws SearchFault {
        return shelf.search("").facet(kind).stream()
                .map(count -> count.label() + " " + count.count())
                .toList();
    }

    private List<String> including(FacetKind kind, EntityId id) throws SearchFault {
        return refined(new Refinement(kind, id.value(), Refinement.Sense.INCLUDE));
    }

    private List<String> refined(Refinement refinement) throws SearchFault {
        var request = new SearchRequest("", List.of(refinement), Order.OLDEST, 0, 100, List.of());
        return shelf.index().search(request, Progress.NONE).hits().stream()
                .map(hit -> hit.id().value())
                .toList();
    }

    /** What a search marks in the article it finds, and the reader in the same article. */
    private List<String> marked(String query) throws SearchFault {
        List<String> words = new ArrayList<>();
        for (Hit hit : shelf.search(query).hits()) {
            int number = Integer.parseInt(hit.id().value().substring(1));
            var article = Shelf.article("x", ARTICLES[number], 2000);
            String plain = article.article().text().plain();
            shelf.index()
                    .hits(query, new ArticleIndex.IndexedText(article.article().text(), article.mentions()))
                    .forEach(span -> words.add(span.of(plain)));
            List<String> inSnippet = hit.snippet().hits().stream()
                    .map(span -> span.of(hit.snippet().text()))
                    .toList();
            assertThat(words).containsAll(inSnippet);
        }
        return words;
    }

    @Test
    void mergedEntriesAreOneAndAnArticleOfBothCountsOnce() throws SearchFault {
        adopt(new Correction.Merge(MENZIES, KURT));
        assertThat(counts(FacetKind.PERSON)).containsExactly("Kurt Campbell 3");
        assertThat(shelf.ids("person:kurt")).containsExactly("a0", "a1", "a3");
        assertThat(shelf.ids("person:menzies")).containsExactly("a0", "a1", "a3");
        assertThat(shelf.ids("person:person/menzies-campbell")).containsExactly("a0", "a1", "a3");
        assertThat(including(FacetKind.PERSON, MENZIES)).containsExactly("a0", "a1", "a3");
        assertThat(marked("person:menzies talks begin"))
                .contains("Kurt Campbell", "Menzies Campbell", "Menzies Campbell");
        undo();
    }

    @Test
    void aSplitEntryIsTwo() throws SearchFault {
        adopt(new Correction.Split(KURT, Shelf.entity("person/another", "キャンベル")));
        assertThat(counts(FacetKind.PERSON)).containsExactly("Kurt Campbell 2", "Menzies Campbell 1", "キャンベル 1");
        assertThat(shelf.ids("person:キャンベル")).containsExactly("a3");
        assertThat(shelf.ids("person:kurt")).containsExactly("a0", "a1");
        assertThat(marked("person:キャンベル")).containsExactly("キャンベル");
        undo();
    }

    @Test
    void aRenamedEntryIsShownAndFoundByItsNewName() throws SearchFault {
        adopt(new Correction.Rename(FUTENMA, "Ginowan Airfield", "en"));
        assertThat(counts(FacetKind.BASE)).containsExactly("Camp Granada 2", "Ginowan Airfield 2");
        assertThat(shelf.ids("base:ginowan")).containsExactly("a1", "a4");
        assertThat(marked("base:ginowan")).containsExactlyInAnyOrder("MCAS Futenma", "Futenma");
        undo();
    }

    @Test
    void anAddedSpellingCountsAsWordsUntilItIsSettled() throws SearchFault {
        CorrectedLedger added = with(new Correction.AddSpelling(MENZIES, "quiet envoy", "en"));
        Set<String> unsettled = Set.of("quiet envoy");
        for (Set<String> open : List.of(unsettled, Set.<String>of())) {
            shelf.index().adopt(added, open);
            assertThat(counts(FacetKind.PERSON)).containsExactly("Kurt Campbell 3", "Menzies Campbell 2");
            assertThat(shelf.ids("person:menzies")).containsExactly("a0", "a2");
            assertThat(shelf.ids("-person:menzies")).containsExactly("a1", "a3", "a4");
            assertThat(including(FacetKind.PERSON, MENZIES)).containsExactly("a0", "a2");
            assertThat(refined(new Refinement(FacetKind.PERSON, MENZIES.value(), Refinement.Sense.EXCLUDE)))
                    .containsExactly("a1", "a3", "a4");
            assertThat(shelf.search("person:menzies speaks")
                            .hits()
                            .getFirst()
                            .snippet()
                            .hits())
                    .contains(new TextSpan(4, 15));
            shelf.replace(2, ARTICLES[2], added.ledger());
        }
        shelf.index().adopt(with(), unsettled);
        assertThat(counts(FacetKind.PERSON)).containsExactly("Kurt Campbell 3", "Menzies Campbell 1");
        shelf.replace(2, ARTICLES[2], Shelf.LEDGER);
        undo();
    }

    @Test
    void anUnsettledSpellingCountsAnArticleOnceThatNamesTheEntryAnyway() throws SearchFault {
        shelf.index().adopt(with(new Correction.AddSpelling(KURT, "talks", "en")), Set.of("talks"));
        assertThat(counts(FacetKind.PERSON)).containsExactly("Kurt Campbell 3", "Menzies Campbell 1");
    }

    @Test
    void aRemovedSpellingNamesNobody() throws SearchFault {
        adopt(new Correction.RemoveSpelling(FUTENMA, "MCAS Futenma"));
        assertThat(counts(FacetKind.BASE)).containsExactly("Camp Granada 2", "Futenma 1");
        assertThat(shelf.ids("base:futenma")).containsExactly("a4");
        assertThat(including(FacetKind.BASE, FUTENMA)).containsExactly("a4");
        undo();
    }

    @Test
    void anEntryOfAnotherTypeMovesToTheOtherFacet() throws SearchFault {
        adopt(new Correction.ChangeType(FUTENMA, EntityType.PLACE));
        assertThat(counts(FacetKind.BASE)).containsExactly("Camp Granada 2");
        assertThat(counts(FacetKind.PLACE)).containsExactly("Futenma 2", "Okinawa 1");
        assertThat(shelf.ids("place:futenma")).containsExactly("a1", "a4");
        assertThat(including(FacetKind.PLACE, FUTENMA)).containsExactly("a1", "a4");
        undo();
    }

    @Test
    void aRejectedSpellingNamesNobody() throws SearchFault {
        adopt(new Correction.RejectSpelling(KURT, "キャンベル"), new Correction.RejectSpelling(GRANADA, "Camp Granada"));
        assertThat(counts(FacetKind.PERSON)).containsExactly("Kurt Campbell 2", "Menzies Campbell 1");
        assertThat(counts(FacetKind.BASE)).containsExactly("Futenma 2");
        assertThat(including(FacetKind.BASE, GRANADA)).isEmpty();
        undo();
    }

    @Test
    void aRejectedMentionGoesWithItsArticleIndexedAgain() throws SearchFault {
        var article = Shelf.article("a4", ARTICLES[4], 2004);
        String plain = article.article().text().plain();
        var span = new TextSpan(plain.indexOf("Futenma"), plain.indexOf("Futenma") + "Futenma".length());
        var rejection = new Correction.RejectMention(FUTENMA, Occurrence.at(new ArticleId("a4"), plain, span));
        CorrectedLedger rejected = with(rejection);
        var standing = rejected.standing(Optional.of(new ArticleId("a4")), plain, article.mentions());
        try (IndexUpdate update = shelf.index().update()) {
            update.replace(new IndexedArticle(article.article(), article.location(), standing), Shelf.file("f4"));
            update.commit();
        }
        shelf.index().adopt(rejected, Set.of());
        assertThat(counts(FacetKind.BASE)).containsExactly("Camp Granada 2", "Futenma 1");
        assertThat(shelf.search("").total()).isEqualTo(ARTICLES.length);
        shelf.replace(4, ARTICLES[4], Shelf.LEDGER);
        undo();
    }

    @Test
    void whatOnlyItsFormGaveAwayIsCountedAndFoundByItsWords() throws SearchFault {
        assertThat(shelf.search("").facet(FacetKind.BASE))
                .contains(new FacetCount(FacetKind.BASE, "base/~camp-granada", "Camp Granada", 2));
        assertThat(shelf.ids("base:granada")).containsExactly("a2", "a4");
        assertThat(shelf.ids("base:base/~camp-granada")).containsExactly("a2", "a4");
        assertThat(shelf.ids("base:granada -base:futenma")).containsExactly("a2");
        assertThat(including(FacetKind.BASE, GRANADA)).containsExactly("a2", "a4");
        assertThat(shelf.ids("base:grana")).isEmpty();
        assertThat(marked("base:granada opens")).contains("Camp Granada");
    }

    @Test
    void whatOnlyItsFormGaveAwayBecomesAnEntry() throws SearchFault {
        adopt(new Correction.Create(Shelf.entity("base/granada", "Camp Granada", "Granada")));
        assertThat(shelf.search("").facet(FacetKind.BASE))
                .contains(new FacetCount(FacetKind.BASE, "base/granada", "Camp Granada", 2));
        assertThat(shelf.ids("base:granada")).containsExactly("a2", "a4");
        undo();
    }

    @Test
    void articlesIndexedWithACorrectionAreReadWithoutItOnceItIsWithdrawn() throws SearchFault {
        Correction merge = new Correction.Merge(MENZIES, KURT);
        Correction split = new Correction.Split(KURT, Shelf.entity("person/another", "キャンベル"));
        for (int number = 0; number < ARTICLES.length; number++) {
            shelf.replace(number, ARTICLES[number], with(merge, split).ledger());
        }
        adopt(merge, split);
        assertThat(counts(FacetKind.PERSON)).containsExactly("Kurt Campbell 2", "キャンベル 1");
        adopt(merge);
        assertThat(counts(FacetKind.PERSON)).containsExactly("Kurt Campbell 3");
        undo();
    }

    @Test
    void topicsFollow() throws SearchFault {
        assertThat(shelf.ids("topic:futenma")).containsExactly("a1", "a4");
        adopt(new Correction.RemoveSpelling(FUTENMA, "MCAS Futenma"));
        assertThat(shelf.ids("topic:futenma")).containsExactly("a4");
        assertThat(counts(FacetKind.TOPIC)).containsExactly("Bases 1", "Futenma relocation 1");
    }

    @Test
    void whatIsToBeIndexedAgainIsNamed() throws SearchFault {
        assertThat(shelf.index().holding(Set.of("quiet envoy"), Set.of())).containsExactly(new ArticleId("a2"));
        assertThat(shelf.index().holding(Set.of(), Set.of(FUTENMA, GRANADA)))
                .containsExactlyInAnyOrder(new ArticleId("a1"), new ArticleId("a2"), new ArticleId("a4"));
        adopt(new Correction.Merge(MENZIES, KURT));
        assertThat(shelf.index().holding(Set.of(), Set.of(MENZIES))).containsExactly(new ArticleId("a0"));
        assertThat(shelf.index().holding(Set.of("no such words"), Set.of())).isEmpty();
    }

    @Test
    void theMarkOfWhatIsSettledIsKeptWithTheCommit() throws SearchFault {
        assertThat(shelf.index().settledUpTo()).isEmpty();
        try (IndexUpdate update = shelf.index().update()) {
            update.settle("c7");
            assertThat(shelf.index().settledUpTo()).isEmpty();
            update.commit();
        }
        assertThat(shelf.index().settledUpTo()).isEqualTo("c7");
        shelf.put("One more|article");
        try (IndexUpdate update = shelf.index().update()) {
            update.settle("never committed");
        }
        assertThat(shelf.index().settledUpTo()).isEqualTo("c7");
        shelf.close();
        shelf = Shelf.in(folder);
        assertThat(shelf.index().settledUpTo()).isEqualTo("c7");
        assertThat(shelf.search("").total()).isEqualTo(ARTICLES.length + 1);
    }
}
