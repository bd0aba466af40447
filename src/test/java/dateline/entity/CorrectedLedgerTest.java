package dateline.entity;

import static dateline.entity.Names.entity;
import static dateline.entity.Names.labels;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CorrectedLedgerTest {
    private static final ArticleId ARTICLE = new ArticleId("urn:a");
    private static final EntityId KURT = new EntityId("person/kurt-campbell");
    private static final EntityId FUTENMA = new EntityId("base/futenma");

    private static final EntityLedger BASE = new EntityLedger(List.of(
            entity("person/kurt-campbell", List.of("Campbell"), "Kurt Campbell", "Kurt M. Campbell"),
            entity("person/menzies-campbell", List.of("Campbell"), "Menzies Campbell", "Ming"),
            entity("person/k-campbell", "K. Campbell", "Ming"),
            entity("base/futenma", "Futenma", "MCAS Futenma"),
            entity("base/futenma-2", "Futenma Air Station"),
            entity("place/ginowan", "Ginowan")));

    private final List<CorrectionEntry> made = new ArrayList<>();

    private CorrectedLedger after(Correction... corrections) {
        for (Correction correction : corrections) {
            made.add(new CorrectionEntry("c" + made.size(), Instant.EPOCH, "somebody", "", correction));
        }
        return CorrectedLedger.of(BASE, made);
    }

    private static EntityId id(String value) {
        return new EntityId(value);
    }

    private static Correction.Merge merge(String from, String into) {
        return new Correction.Merge(id(from), id(into));
    }

    private static Optional<Refusal> refusal(Correction correction) {
        return CorrectedLedger.of(BASE, List.of()).refusal(correction);
    }

    @Test
    void withoutCorrectionsTheLedgerIsAsItsFileHasIt() {
        assertThat(after().ledger().entities()).containsExactlyElementsOf(BASE.entities());
        assertThat(after().passedOver()).isEmpty();
    }

    @Test
    void aNewEntryComesBehindTheOthersAndOwnsItsSpellings() {
        CorrectedLedger ledger = after(new Correction.Create(entity("base/camp-granada", "Camp Granada")));

        assertThat(ledger.ledger().size()).isEqualTo(BASE.size() + 1);
        assertThat(ledger.owners("CAMP  granada")).containsExactly(id("base/camp-granada"));
        assertThat(ledger.read(EntityId.ofForm(EntityType.BASE, "Camp Granada"), "Camp Granada"))
                .contains(id("base/camp-granada"));
    }

    @Test
    void aNewEntryIsRefusedWhenItsIdOrASpellingIsTaken() {
        assertThat(refusal(new Correction.Create(entity("base/futenma", "New"))))
                .contains(Refusal.TAKEN_ID);
        assertThat(refusal(new Correction.Create(entity("base/~new", "New")))).contains(Refusal.TAKEN_ID);
        assertThat(refusal(new Correction.Create(entity("base/new", "New", "futenma"))))
                .contains(Refusal.SPELLING_OF_ANOTHER);
        assertThat(refusal(new Correction.Create(entity("base/new", "–")))).contains(Refusal.NO_WORD);
        assertThat(after(merge("base/futenma-2", "base/futenma"))
                        .refusal(new Correction.Create(entity("base/futenma-2", "New"))))
                .contains(Refusal.TAKEN_ID);
    }

    @Test
    void aRenamedEntryShowsItsNewNameAndKeepsTheOld() {
        CorrectedLedger ledger = after(new Correction.Rename(FUTENMA, "Marine Corps Air Station Futenma", "en"));

        assertThat(labels(ledger.ledger(), "base/futenma"))
                .containsExactly("Marine Corps Air Station Futenma", "Futenma", "MCAS Futenma");
        assertThat(ledger.ledger().get(FUTENMA).orElseThrow().labels())
                .extracting(Label::kind)
                .containsExactly(Label.Kind.PREFERRED, Label.Kind.ALTERNATIVE, Label.Kind.ALTERNATIVE);
    }

    @Test
    void oneOfItsSpellingsMayBeTheNameToShow() {
        assertThat(labels(
                        after(new Correction.Rename(FUTENMA, "MCAS Futenma", "en"))
                                .ledger(),
                        "base/futenma"))
                .containsExactly("MCAS Futenma", "Futenma");
    }

    @Test
    void aNameOfAnotherOrTheSameOrNoneIsRefused() {
        assertThat(refusal(new Correction.Rename(FUTENMA, "Ginowan", "en"))).contains(Refusal.SPELLING_OF_ANOTHER);
        assertThat(refusal(new Correction.Rename(FUTENMA, "Futenma", "en"))).contains(Refusal.ALREADY_SO);
        assertThat(refusal(new Correction.Rename(FUTENMA, " ", "en"))).contains(Refusal.NO_WORD);
        assertThat(refusal(new Correction.Rename(id("base/none"), "None", "en")))
                .contains(Refusal.UNKNOWN_ENTRY);
    }

    @Test
    void aSpellingIsAddedOnceAndToOneEntry() {
        var add = new Correction.AddSpelling(FUTENMA, "Futemma", "en");

        CorrectedLedger ledger = after(add);

        assertThat(ledger.owners("Futemma")).containsExactly(FUTENMA);
        assertThat(ledger.refusal(add)).contains(Refusal.ALREADY_SO);
        assertThat(ledger.refusal(new Correction.AddSpelling(KURT, "Futemma", "en")))
                .contains(Refusal.SPELLING_OF_ANOTHER);
        assertThat(refusal(new Correction.AddSpelling(FUTENMA, "…", "en"))).contains(Refusal.NO_WORD);
        assertThat(refusal(new Correction.AddSpelling(id("base/none"), "x", "en")))
                .contains(Refusal.UNKNOWN_ENTRY);
    }

    @Test
    void aSpellingThatIsTakenAwayNamesNobodyAnyMore() {
        CorrectedLedger ledger = after(new Correction.RemoveSpelling(FUTENMA, "mcas futenma"));

        assertThat(labels(ledger.ledger(), "base/futenma")).containsExactly("Futenma");
        assertThat(ledger.owners("MCAS Futenma")).isEmpty();
        assertThat(ledger.read(FUTENMA, "MCAS Futenma")).isEmpty();
        assertThat(ledger.read(FUTENMA, "Futenma")).contains(FUTENMA);
    }

    @Test
    void aFamilyNameIsTakenAwayToo() {
        CorrectedLedger ledger = after(new Correction.RemoveSpelling(KURT, "Campbell"));

        assertThat(ledger.ledger().get(KURT).orElseThrow().familyNames()).isEmpty();
        assertThat(ledger.read(KURT, "Campbell")).isEmpty();
        assertThat(ledger.read(id("person/menzies-campbell"), "Campbell")).contains(id("person/menzies-campbell"));
    }

    @Test
    void theLastSpellingStaysAndOthersOwnCannotBeTaken() {
        assertThat(refusal(new Correction.RemoveSpelling(id("place/ginowan"), "Ginowan")))
                .contains(Refusal.LAST_SPELLING);
        assertThat(refusal(new Correction.RemoveSpelling(FUTENMA, "Ginowan"))).contains(Refusal.NO_SUCH_SPELLING);
        assertThat(refusal(new Correction.RemoveSpelling(id("base/none"), "x"))).contains(Refusal.UNKNOWN_ENTRY);
    }

    @Test
    void aSpellingTakenAwayMayComeBack() {
        var remove = new Correction.RemoveSpelling(FUTENMA, "MCAS Futenma");

        assertThat(after(remove, new Correction.AddSpelling(FUTENMA, "MCAS Futenma", "en"))
                        .read(FUTENMA, "MCAS Futenma"))
                .contains(FUTENMA);
        made.clear();
        assertThat(after(remove, new Correction.Rename(FUTENMA, "MCAS Futenma", "en"))
                        .read(FUTENMA, "MCAS Futenma"))
                .contains(FUTENMA);
    }

    @Test
    void whatWasTakenAwayComesBackWithAnEntryThatIsMergedInto() {
        CorrectedLedger ledger = after(
                new Correction.RemoveSpelling(FUTENMA, "MCAS Futenma"),
                new Correction.Create(entity("base/mcas", "MCAS Futenma")),
                merge("base/mcas", "base/futenma"));

        assertThat(ledger.read(FUTENMA, "MCAS Futenma")).contains(FUTENMA);
        assertThat(ledger.passedOver()).isEmpty();
    }

    @Test
    void anEntryChangesItsTypeAndKeepsItsId() {
        var change = new Correction.ChangeType(FUTENMA, EntityType.PLACE);

        CorrectedLedger ledger = after(change);

        assertThat(ledger.ledger().get(FUTENMA).orElseThrow().type()).isEqualTo(EntityType.PLACE);
        assertThat(ledger.refusal(change)).contains(Refusal.ALREADY_SO);
        assertThat(refusal(new Correction.ChangeType(id("base/none"), EntityType.BASE)))
                .contains(Refusal.UNKNOWN_ENTRY);
    }

    @Test
    void ofTwoMergedEntriesOneRemainsWithAllThatTheOtherHad() {
        CorrectedLedger ledger = after(merge("base/futenma-2", "base/futenma"));

        assertThat(ledger.ledger().get(id("base/futenma-2"))).isEmpty();
        assertThat(labels(ledger.ledger(), "base/futenma"))
                .containsExactly("Futenma", "MCAS Futenma", "Futenma Air Station");
        assertThat(ledger.owners("Futenma Air Station")).containsExactly(FUTENMA);
        assertThat(ledger.remaining(id("base/futenma-2"))).isEqualTo(FUTENMA);
        assertThat(ledger.read(id("base/futenma-2"), "Futenma Air Station")).contains(FUTENMA);
    }

    @Test
    void mergingOnlyTakesTwoEntriesOfOneType() {
        assertThat(refusal(merge("base/futenma", "base/futenma"))).contains(Refusal.SAME_ENTRY);
        assertThat(refusal(merge("base/futenma", "place/ginowan"))).contains(Refusal.OTHER_TYPE);
        assertThat(refusal(merge("base/none", "base/futenma"))).contains(Refusal.UNKNOWN_ENTRY);
        assertThat(refusal(merge("base/futenma", "base/none"))).contains(Refusal.UNKNOWN_ENTRY);
    }

    @Test
    void mergingLeavesAThirdWhoSharesALabelAlone() {
        CorrectedLedger ledger = after(merge("person/k-campbell", "person/kurt-campbell"));

        assertThat(ledger.ledger().get(id("person/menzies-campbell")))
                .isEqualTo(BASE.get(id("person/menzies-campbell")));
        assertThat(ledger.owners("Ming")).containsExactlyInAnyOrder(KURT, id("person/menzies-campbell"));
        assertThat(ledger.read(id("person/k-campbell"), "Ming")).contains(KURT);
        assertThat(ledger.read(id("person/menzies-campbell"), "Ming")).contains(id("person/menzies-campbell"));
        assertThat(ledger.read(id("person/menzies-campbell"), "Campbell")).contains(id("person/menzies-campbell"));
    }

    @Test
    void mergingOneAfterTheOtherLeadsToTheLast() {
        CorrectedLedger ledger = after(
                merge("person/k-campbell", "person/kurt-campbell"),
                merge("person/kurt-campbell", "person/menzies-campbell"));

        assertThat(ledger.remaining(id("person/k-campbell"))).isEqualTo(id("person/menzies-campbell"));
        assertThat(ledger.owners("Ming")).containsExactly(id("person/menzies-campbell"));
    }

    @Test
    void aSplitEntryGivesItsSpellingsToTheNewOne() {
        CorrectedLedger ledger = after(new Correction.Split(FUTENMA, entity("base/mcas", "MCAS Futenma")));

        assertThat(labels(ledger.ledger(), "base/futenma")).containsExactly("Futenma");
        assertThat(ledger.owners("MCAS Futenma")).containsExactly(id("base/mcas"));
        assertThat(ledger.read(FUTENMA, "MCAS Futenma")).contains(id("base/mcas"));
        assertThat(ledger.read(FUTENMA, "Futenma")).contains(FUTENMA);
    }

    @Test
    void aSplitIsRefusedWhenItTakesAllOrWhatIsNotThere() {
        assertThat(refusal(new Correction.Split(FUTENMA, entity("base/new", "Futenma", "MCAS Futenma"))))
                .contains(Refusal.LAST_SPELLING);
        assertThat(refusal(new Correction.Split(FUTENMA, entity("base/new", "Ginowan"))))
                .contains(Refusal.NO_SUCH_SPELLING);
        assertThat(refusal(new Correction.Split(FUTENMA, entity("base/futenma-2", "MCAS Futenma"))))
                .contains(Refusal.TAKEN_ID);
        assertThat(refusal(new Correction.Split(id("person/k-campbell"), entity("person/ming", "Ming"))))
                .contains(Refusal.SPELLING_OF_ANOTHER);
        assertThat(refusal(new Correction.Split(id("base/none"), entity("base/new", "New"))))
                .contains(Refusal.UNKNOWN_ENTRY);
    }

    private static Mention mention(String text, String words, int from, EntityId who) {
        int start = text.indexOf(words, from);
        return new Mention(
                new TextSpan(start, start + words.length()), who, EntityType.BASE, "shown", Mention.Method.LEDGER);
    }

    @Test
    void aRejectedMentionIsGoneAtThatPlaceOnly() {
        String text = "Futenma and Futenma.";
        Mention first = mention(text, "Futenma", 0, FUTENMA);
        Mention second = mention(text, "Futenma", 5, FUTENMA);
        var place = Occurrence.at(ARTICLE, text, first.span());

        CorrectedLedger ledger = after(new Correction.RejectMention(FUTENMA, place));

        List<Mention> both = List.of(first, second);
        assertThat(ledger.standing(Optional.of(ARTICLE), text, both)).containsExactly(second);
        assertThat(ledger.standing(Optional.of(new ArticleId("urn:b")), text, both))
                .isEqualTo(both);
        assertThat(ledger.standing(Optional.empty(), text, both)).isEqualTo(both);
        assertThat(refusal(new Correction.RejectMention(id("base/none"), place)))
                .contains(Refusal.UNKNOWN_ENTRY);
    }

    @Test
    void aMentionStaysRejectedWhenItsEntryIsMerged() {
        String text = "Futenma and more.";
        Mention found = mention(text, "Futenma", 0, id("base/futenma-2"));
        var place = Occurrence.at(ARTICLE, text, found.span());

        CorrectedLedger ledger =
                after(new Correction.RejectMention(FUTENMA, place), merge("base/futenma", "base/futenma-2"));

        assertThat(ledger.standing(Optional.of(ARTICLE), text, List.of(found))).isEmpty();
    }

    @Test
    void aRejectedSpellingNamesNobodyAnywhere() {
        String text = "Camp Granada, camp granada";
        EntityId form = EntityId.ofForm(EntityType.BASE, "Camp Granada");
        var reject = new Correction.RejectSpelling(form, "CAMP GRANADA");

        CorrectedLedger ledger = after(reject, new Correction.RejectSpelling(FUTENMA, "MCAS Futenma"));

        assertThat(ledger.standing(Optional.empty(), text, List.of(mention(text, "Camp Granada", 0, form))))
                .isEmpty();
        assertThat(ledger.read(form, "Camp Granada")).isEmpty();
        assertThat(ledger.read(FUTENMA, "MCAS Futenma")).isEmpty();
        assertThat(labels(ledger.ledger(), "base/futenma")).containsExactly("Futenma");
        assertThat(ledger.refusal(reject)).contains(Refusal.ALREADY_SO);
    }

    @Test
    void aSpellingIsNotRejectedWhenItIsTheLastOrNoneOrNobodys() {
        assertThat(refusal(new Correction.RejectSpelling(id("place/ginowan"), "ginowan")))
                .contains(Refusal.LAST_SPELLING);
        assertThat(refusal(new Correction.RejectSpelling(FUTENMA, "-"))).contains(Refusal.NO_WORD);
        assertThat(refusal(new Correction.RejectSpelling(id("base/none"), "x"))).contains(Refusal.UNKNOWN_ENTRY);
    }

    @Test
    void whatNobodyCorrectedIsReadAsItWasFound() {
        CorrectedLedger ledger = after();

        assertThat(ledger.read(KURT, "Campbell")).contains(KURT);
        assertThat(ledger.read(KURT, "KURT CAMPBELL")).contains(KURT);
        EntityId form = EntityId.ofForm(EntityType.BASE, "Camp Granada");
        assertThat(ledger.read(form, "Camp Granada")).contains(form);
        assertThat(ledger.read(id("base/gone"), "Gone")).isEmpty();
    }

    @Test
    void aCorrectionThatNoLongerFitsIsPassedOverAndNamed() {
        CorrectedLedger ledger = after(
                new Correction.AddSpelling(id("base/gone"), "Gone", "en"),
                new Correction.AddSpelling(FUTENMA, "Futemma", "en"));

        assertThat(ledger.passedOver()).containsExactly(made.getFirst());
        assertThat(ledger.owners("Futemma")).containsExactly(FUTENMA);
    }

    @Test
    void aFreeIdIsNobodysAndWasNobodys() {
        assertThat(after().freeId(EntityType.PLACE, "Henoko Bay")).isEqualTo(id("place/henoko-bay"));
        assertThat(after().freeId(EntityType.BASE, "Futenma")).isEqualTo(id("base/futenma-3"));
        assertThat(after(merge("base/futenma-2", "base/futenma")).freeId(EntityType.BASE, "Futenma"))
                .isEqualTo(id("base/futenma-3"));
    }
}
