package dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.entity.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class UnsettledTest {
    private static final EntityId KURT = new EntityId("person/kurt-campbell");
    private static final EntityId K = new EntityId("person/k-campbell");
    private static final EntityLedger BASE = new EntityLedger(
            List.of(person(KURT.value(), "Kurt Campbell", "Ming"), person(K.value(), "K. Campbell", "ming")));

    private static Entity person(String id, String... labels) {
        return new Entity(
                new EntityId(id),
                EntityType.PERSON,
                Stream.of(labels)
                        .map(label -> new Label(label, "en", Label.Kind.ALTERNATIVE))
                        .toList(),
                List.of("Campbell"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Unsettled made(Correction... corrections) {
        List<CorrectionEntry> entries = IntStream.range(0, corrections.length)
                .mapToObj(at -> new CorrectionEntry("c" + at, Instant.EPOCH, "ann", "", corrections[at]))
                .toList();
        return Unsettled.by(List.of(corrections), List.of(), BASE, CorrectedLedger.of(BASE, entries));
    }

    private static Unsettled withdrawn(Correction correction) {
        return Unsettled.by(List.of(), List.of(correction), BASE, CorrectedLedger.of(BASE, List.of()));
    }

    @Test
    void anAddedSpellingIsUnknownUntilItIsSettled() {
        var add = new Correction.AddSpelling(KURT, "Curt Campbell", "en");

        assertThat(made(add).unknown()).containsExactly("Curt Campbell");
        assertThat(made(add).spellings()).containsExactly("Curt Campbell");
        assertThat(withdrawn(add).unknown()).isEmpty();
        assertThat(withdrawn(add).spellings()).containsExactly("Curt Campbell");
    }

    @Test
    void aSpellingTakenAwayIsUnknownWhenItIsBack() {
        var remove = new Correction.RemoveSpelling(KURT, "Ming");

        assertThat(made(remove).unknown()).isEmpty();
        assertThat(withdrawn(remove).unknown()).containsExactly("Ming");
    }

    @Test
    void mergingTouchesBothAndMakesKnownWhatTheyShared() {
        Unsettled unsettled = made(new Correction.Merge(K, KURT));

        assertThat(unsettled.entities()).containsExactlyInAnyOrder(K, KURT);
        assertThat(unsettled.spellings())
                .containsExactlyInAnyOrder("Kurt Campbell", "K. Campbell", "Ming", "ming", "Campbell");
        assertThat(unsettled.unknown()).containsExactly("ming");
    }

    @Test
    void whatWasMergedOnIsTouchedWhereItIsNow() {
        var first = new Correction.Create(person("person/c", "C. Campbell"));
        var second = new Correction.Merge(new EntityId("person/c"), K);
        var third = new Correction.Merge(K, KURT);

        Unsettled unsettled = made(first, second, third);

        assertThat(unsettled.entities()).containsExactlyInAnyOrder(new EntityId("person/c"), K, KURT);
        assertThat(unsettled.spellings()).contains("C. Campbell", "K. Campbell", "Kurt Campbell");
    }

    @Test
    void aRejectedMentionTouchesItsArticleAlone() {
        var place = new Occurrence(new ArticleId("urn:a"), 0, "Ming", "", "");

        Unsettled unsettled = made(new Correction.RejectMention(KURT, place));

        assertThat(unsettled.articles()).containsExactly(new ArticleId("urn:a"));
        assertThat(unsettled.spellings()).isEmpty();
        assertThat(unsettled.entities()).isEmpty();
    }
}
