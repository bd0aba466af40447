package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bases that are named without what tells their kind, and names that stand beside another. */
final class BasesAloneTest {
    private static final String BASES =
            "Alfa Air Base, Bravo Air Base, Carla Air Base, Delta Air Base and Mono Air Base stay open. ";
    private static final Entity ISLE = Names.entity("base/isle", "Naval Air Station North Isle");
    private static final Entity CAMP = Names.entity("base/camp-drake", "Camp Drako");
    private static final Entity QUUX = Names.entity("base/quux", "Quux Air Force Base");
    private static final Entity DORN = Names.entity("base/dorn", "Dorn Air Station");
    private static final Entity ADA = Names.entity("person/dorn", List.of("Dorn"), "Ada Dorn");
    private static final Entity TREATY = Names.entity("agreement/treaty", "Security Treaty", "security treaty");

    private static List<String> found(String text, Entity... ledger) {
        return new MentionFinder(new EntityLedger(List.of(ledger)))
                .find(text).stream()
                        .map(mention -> mention.span().of(text) + " = "
                                + mention.entity().value())
                        .toList();
    }

    @Test
    void aNameOfTwoWordsMayStandAlone() {
        assertThat(found("Fort Example closed. The ship put in at North Isle.", ISLE))
                .contains("North Isle = base/isle");
        assertThat(found("Fort Example closed. He sailed to a North Isle.", ISLE))
                .doesNotContain("North Isle = base/isle");
    }

    @Test
    void aCampNeedsAListOrATextAboutBases() {
        assertThat(found("More went to Mono Air Base and Drako.", CAMP)).contains("Drako = base/camp-drake");
        assertThat(found(BASES + "Drako is next.", CAMP)).contains("Drako = base/camp-drake");
        assertThat(found("Mono Air Base stays. Drako is next.", CAMP)).doesNotContain("Drako = base/camp-drake");
    }

    @Test
    void aFamilyNameIsABaseWhereTheSentenceSpeaksOfOneInATextAboutBases() {
        assertThat(found(BASES + "The bombers left Dorn.", DORN, ADA)).contains("Dorn = base/dorn");
        assertThat(found(BASES + "Secretary Dorn left with the bombers.", DORN, ADA))
                .contains("Dorn = person/dorn");
        assertThat(found(BASES + "Nobody heard Dorn.", DORN, ADA)).doesNotContain("Dorn = base/dorn");
    }

    @Test
    void aFamilyNameIsABaseBesideAnotherOfTheSentenceInATextAboutBases() {
        assertThat(found(BASES + "Dorn was finished, and Bravo Air Base was on its way out.", DORN, ADA))
                .contains("Dorn = base/dorn");
        assertThat(found(BASES + "Dorn was finished. Bravo Air Base was on its way out.", DORN, ADA))
                .doesNotContain("Dorn = base/dorn");
    }

    @Test
    void aShortNameOnceFoundTellsOfItsNeighbour() {
        Entity subic = Names.entity("base/subic", "Zubic Bay Naval Base", "Zubic");
        assertThat(found("Dorn and Zubic were lost.", DORN, ADA, subic))
                .containsExactly("Dorn = base/dorn", "Zubic = base/subic");
        assertThat(found("He closed Dorn, Quux and Mono Air Base.", DORN, ADA, QUUX))
                .contains("Dorn = base/dorn", "Quux = base/quux");
    }

    @Test
    void aListMayStandInALineOfCapitals() {
        assertThat(found("MONO AIR BASE AND DORN CLOSE", DORN, ADA)).contains("DORN = base/dorn");
    }

    @Test
    void inATextAboutBasesATownsNameIsTheBaseButNotBesideIt() {
        Entity town = Names.entity("place/bolo", "Bolo", "Bolo City");
        Entity base = Names.in("place/bolo", Names.entity("base/bolo", "Fleet Activities Bolo"));
        assertThat(found(BASES + "Nothing of Mono goes; Bolo gets a reprieve.", town, base))
                .contains("Bolo = base/bolo");
        assertThat(found(BASES + "A house near Bolo fell, and one in Bolo.", town, base))
                .doesNotContain("Bolo = base/bolo");
        assertThat(found("Alfa Air Base stays open. Bolo gets a reprieve.", town, base))
                .contains("Bolo = place/bolo");
    }

    @Test
    void townsAreListedBehindTheirMayorsAndDoWhatPeopleDo() {
        Entity town = Names.entity("place/bolo", "Bolo City");
        Entity base = Names.in("place/bolo", Names.entity("base/bolo", "Bolo Air Base", "Bolo"));
        assertThat(found("Alfa Air Base and the mayors of Mono, Carla and Bolo.", town, base))
                .contains("Bolo = place/bolo");
        assertThat(found("Alfa Air Base and the runways of Mono, Carla and Bolo.", town, base))
                .contains("Bolo = base/bolo");
        assertThat(found("Bolo votes on the jets today.", town, base)).containsExactly("Bolo = place/bolo");
        assertThat(found("Bolo sends the jets today.", town, base)).containsExactly("Bolo = base/bolo");
    }

    @Test
    void townsHaveMayorsAndPeopleAndThingsOfTheirOwn() {
        Entity town = Names.entity("place/bolo", "Bolo City");
        Entity base = Names.in("place/bolo", Names.entity("base/bolo", "Bolo Air Base", "Bolo", "Boloville"));
        for (String text : List.of(
                "Bolo Mayor Ann Other came.",
                "Base towns such as Bolo lose.",
                "Bolo has a bridge.",
                "He liked Bolo for the winter festival.",
                "A Bolo woman was held.",
                "Bolo, Granada Prefecture, was dry.",
                "Those of the Bolo Air Base drank in Bolo.")) {
            assertThat(found(text, town, base)).as(text).contains("Bolo = place/bolo");
        }
        assertThat(found("Bolo has a runway.", town, base)).containsExactly("Bolo = base/bolo");
        assertThat(found("The mayor of Boloville came.", town, base)).containsExactly("Boloville = base/bolo");
        assertThat(found("They ate at Bolo Burger and in the Bolo Hotel.", town, base))
                .isEmpty();
        assertThat(found("At the Bolo No. 2 Elementary School.", town, base)).isEmpty();
    }

    @Test
    void anIslandIsNoBaseForBeingSpokenOfAmongBases() {
        Entity island = Names.entity("place/isle", "Isle", "Isle Island");
        Entity base = Names.in("place/isle", Names.entity("base/isle", "Isle Air Base"));
        assertThat(found(BASES + "The ministry bought Isle.", island, base)).contains("Isle = place/isle");
        assertThat(found(BASES + "The fighters lie at Isle.", island, base)).contains("Isle = base/isle");
    }

    @Test
    void whatNobodyKnowsIsABaseBetweenTwoOfAList() {
        assertThat(found(BASES + "They gave up Mono, Zorba, Alfa and Delta.")).contains("Zorba = base/~zorba");
        assertThat(found(BASES + "They gave up Mono, Zorba said, and Delta.")).doesNotContain("Zorba = base/~zorba");
        assertThat(found("They gave up Mono Air Base, Zorba and Alfa Air Base."))
                .doesNotContain("Zorba = base/~zorba");
    }

    @Test
    void oneOfWhomTheTextSpokeIsABaseInAListOfThem() {
        assertThat(found(BASES + "Ada Dorn spoke. They gave up Mono, Alfa and Dorn.", DORN, ADA))
                .contains("Dorn = base/dorn");
        assertThat(found(BASES + "Ada Dorn spoke. Later Dorn left.", DORN, ADA)).contains("Dorn = person/dorn");
    }

    @Test
    void aNumberBelongsToTheName() {
        Entity farm = Names.entity("base/farm", "Bolo Tank Farm");
        assertThat(found("Bolo Tank Farm No. 1 closed; Bolo Tank Farm no longer pays.", farm))
                .containsExactly("Bolo Tank Farm No. 1 = base/farm", "Bolo Tank Farm = base/farm");
    }

    @Test
    void theAgreementOfOthersIsNotThatOfTheLedger() {
        Entity forces = Names.entity("agreement/sofa", "Status of Forces Agreement");
        assertThat(found("The NATO Status of Forces Agreement, a Korean Status of Forces Agreement.", forces))
                .isEmpty();
        assertThat(found("The Japanese Status of Forces Agreement, the Status of Forces Agreement.", forces))
                .hasSize(2);
    }

    @Test
    void fightersComeFromTheBaseAlsoWhereTheTownHasMany() {
        Entity town = Names.entity("place/bolo", "Bolo City", "Bolo");
        Entity base = Names.in("place/bolo", Names.entity("base/bolo", "Bolo Air Base"));
        Entity[] ledger = {
            town,
            base,
            Names.in("place/bolo", Names.entity("base/one", "Alfa Port")),
            Names.in("place/bolo", Names.entity("base/two", "Bravo Port"))
        };
        assertThat(found("They heard fighters: Bolo sent them.", ledger)).containsExactly("Bolo = base/bolo");
        assertThat(found("They heard teachers: Bolo sent them.", ledger)).containsExactly("Bolo = place/bolo");
    }

    @Test
    void aDatelineMayHaveTheCountryTheDayAndTheAgency() {
        Entity town = Names.entity("place/mono", "Mono Town");
        Entity base = Names.in("place/mono", Names.entity("base/mono", "Mono Air Base", "Mono"));
        for (String dateline : List.of(
                "MONO, Utopia, July 23 (AP) — ", "MONO, Sept. 15 — ", "MONO (Kyodo) -- ", "MONO, Utopia — ", "MONO_")) {
            assertThat(found("No headline\n" + dateline + "A ship came.", town, base))
                    .as(dateline)
                    .contains("MONO = place/mono");
        }
        assertThat(found("No headline\nMONO, Alfa Air Base, the rest: all will close.", town, base))
                .contains("MONO = base/mono");
    }

    @Test
    void japaneseBasesMayBeListedBeforeOneWordForAll() {
        Entity chitose = Names.entity("base/chitose", "千歳基地");
        assertThat(found("訓練を引き受ける千歳、百里、新田原の各基地だ。", chitose))
                .containsExactly("千歳 = base/chitose", "百里 = base/~百-里", "新田原 = base/~新-田-原");
        assertThat(found("横田、座間両基地へ。")).containsExactly("横田 = base/~横-田", "座間 = base/~座-間");
        assertThat(found("東京、大阪の各地へ。各基地へ。")).isEmpty();
    }

    @Test
    void theWholeBaseHasTheNameThatAPartOfItSharesWithIt() {
        Entity whole = Names.entity("base/bolo", "Fleet Activities Bolo", "Bolo Navy Base");
        Entity part = Names.entity("base/hospital", "Naval Hospital Bolo");
        assertThat(found("He came to Naval Station Bolo.", whole, part))
                .containsExactly("Naval Station Bolo = base/bolo");
    }

    @Test
    void anArticleAndItsTreatyAreTwo() {
        Entity article = Names.in("agreement/treaty", Names.entity("agreement/v", "Article V of the security treaty"));
        assertThat(found("It is under Article V of the security treaty.", article, TREATY))
                .containsExactly("Article V = agreement/v", "security treaty = agreement/treaty");
        assertThat(found("It is under Article 5 of the North Utopian Treaty.", article, TREATY))
                .containsExactly(
                        "Article 5 = agreement/~article-5", "North Utopian Treaty = agreement/~north-utopian-treaty");
        assertThat(found("He cited Article 5.", article, TREATY)).containsExactly("Article 5 = agreement/v");
    }

    @Test
    void aSpellingInSmallLettersHoldsBesideOneInLarge() {
        assertThat(found("The security treaty and the Security Treaty.", TREATY))
                .containsExactly("security treaty = agreement/treaty", "Security Treaty = agreement/treaty");
    }

    @Test
    void aGivenNameMayLookLikeARank() {
        Entity gen = Names.entity("person/gen", List.of("Nakata"), "Gen Nakata");
        assertThat(found("Gen Nakata came. Gen. Nakata too.", gen))
                .containsExactly("Gen Nakata = person/gen", "Nakata = person/gen");
    }

    @Test
    void aContractionIsNobody() {
        assertThat(found("Bring a chair, sir. They've been sitting.")).isEmpty();
    }
}
