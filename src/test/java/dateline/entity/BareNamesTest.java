package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of one word that are a base's, a town's, a person's, a ship's or a service's, as the words around tell. */
final class BareNamesTest {
    private static final Entity TOWN = Names.entity("place/bolo", "Bolo City", "Bolo");

    private final MentionFinder finder = new MentionFinder(new EntityLedger(List.of(
            Names.entity("base/mono", "Mono Air Base", "Mono"),
            Names.entity("place/mono", "Mono Town"),
            Names.entity("base/quux", "Quux Air Force Base"),
            Names.entity("base/zorba", "Zorba Service Area"),
            Names.entity("base/dorn", "Dorn Air Station"),
            TOWN,
            Names.entity("place/utopia", "Utopia"),
            Names.entity("person/dorn", List.of("Dorn"), "Ada Dorn"),
            Names.entity("person/utopia", List.of("Utopia"), "Bea Utopia"),
            Names.entity("person/reed", List.of("Reed"), "Walter Reed"),
            Names.entity("organisation/uss-reed", "USS Walter Reed"),
            Names.entity("organisation/marines", "Marine Corps", "Marines", "Marine"),
            Names.entity("organisation/army", "U.S. Army", "Army"),
            Names.entity("organisation/senate", "U.S. Senate", "Senate"))));

    private List<String> found(String text) {
        return finder.find(text).stream()
                .map(mention ->
                        mention.span().of(text) + " = " + mention.entity().value())
                .toList();
    }

    @Test
    void aNameThatGoesOnWithACapitalIsNoBase() {
        assertThat(found("He praised the Mono Idea, the Mono Middle School and the Camp Lesson."))
                .isEmpty();
        assertThat(found("He flew from Mono on Friday.")).containsExactly("Mono = base/mono");
    }

    @Test
    void aBaseGivesItsNameToTheTownBehindInOrBesideTheBase() {
        assertThat(found("They slept in Mono. Our street in town knows that Mono lives with the base."))
                .containsExactly("Mono = place/mono", "Mono = place/mono");
        assertThat(found("MONO, Utopia — The rain fell.")).contains("MONO = place/mono");
        assertThat(found("When Mono Air Base slept, Mono could hear bells."))
                .containsExactly("Mono Air Base = base/mono", "Mono = place/mono");
        assertThat(found("Two jets landed in Mono.")).containsExactly("Mono = base/mono");
    }

    @Test
    void linksOfSmallWordsJoinBasesInAList() {
        assertThat(found("He was sent to Quux and then to Mono Air Base."))
                .containsExactly("Quux = base/quux", "Mono Air Base = base/mono");
        assertThat(found("She left Zed Air Base for Quux.")).contains("Quux = base/quux");
    }

    @Test
    void inATextAboutBasesAnotherNeedsNoSign() {
        String bases = "Alfa Air Base, Bravo Air Base, Carla Air Base, Delta Air Base and Mono Air Base stay open. ";
        assertThat(found(bases + "Quux gains, and Zorba loses.")).contains("Quux = base/quux", "Zorba = base/zorba");
        assertThat(found(bases + "He was born near Quux, in Quux, said a man of Quux."))
                .doesNotContain("Quux = base/quux");
        assertThat(found("Mono Air Base stays open. Quux gains.")).doesNotContain("Quux = base/quux");
    }

    @Test
    void anItemOfAListInWhichOthersBeginWithBasesIsOne() {
        Entity[] ledger = {
            Names.entity("place/bolo", "Bolo", "Bolo City"),
            in("place/bolo", "base/bolo", "Bolo Air Base"),
            in("place/bolo", "base/a", "Alder Pier"),
            in("place/bolo", "base/b", "Birch Pier")
        };
        assertThat(found("Major ones: Camp Alfa, with guns; Bolo, shared; Camp Bravo, empty; and Camp Carla.", ledger))
                .contains("Bolo = base/bolo ledger");
        assertThat(found("One had guns; Camp Alfa.\nAnother; Bolo, shared.\nA third; Camp Bravo.", ledger))
                .contains("Bolo = place/bolo ledger");
        assertThat(found("He saw three: Alfa, with guns; Bolo, shared; Bravo.", ledger))
                .containsExactly("Bolo = place/bolo ledger");
    }

    @Test
    void aTownHasWhatNoBaseHasAlsoInATextAboutBases() {
        Entity[] ledger = {
            Names.entity("place/bolo", "Bolo", "Bolo City"), in("place/bolo", "base/bolo", "Bolo Air Base")
        };
        String bases = "Alfa Air Base, Bravo Air Base, Carla Air Base, Delta Air Base and Echo Air Base stay. ";
        assertThat(found(bases + "Bolo has its own way.", ledger)).contains("Bolo = place/bolo ledger");
        assertThat(found(bases + "Bolo goes.", ledger)).contains("Bolo = base/bolo ledger");
    }

    @Test
    void inAListOfBasesAFamilyNameIsABaseUnlessATitleSaysOtherwise() {
        assertThat(found("They closed Mono Air Base and Dorn.")).contains("Dorn = base/dorn");
        assertThat(found("They closed Mono Air Base, and Mrs. Dorn wept.")).contains("Dorn = person/dorn");
    }

    @Test
    void theGovernorOfAPlaceIsNotOfItsNamesake() {
        assertThat(found("Bea Utopia came. The governor of Utopia wept.")).contains("Utopia = place/utopia");
    }

    @Test
    void aPlaceInTheNameOfABodyIsNoneInRunningText() {
        assertThat(found("The Utopia Defense Bureau wrote to the Utopia Governor."))
                .containsExactly("Utopia = place/utopia");
    }

    @Test
    void marinesThatAreCountedArePeople() {
        assertThat(found("Two Marines and 8,000 Marines left, American Marines too, and a Marine was there."))
                .isEmpty();
        assertThat(found("He asked the Marines about a Marine camp."))
                .containsExactly("Marines = organisation/marines", "Marine = organisation/marines");
        assertThat(found("the Marines who wept, a Marine killed there, Marine Day"))
                .isEmpty();
    }

    @Test
    void anArmyAndASenateAreTheAmericanOnesUnlessAnotherIsNamed() {
        assertThat(found("He told the Army and the Senate of an Army truck."))
                .containsExactly(
                        "Army = organisation/army", "Senate = organisation/senate", "Army = organisation/army");
        assertThat(found("He wrote to the Philippine Senate and to a state Senate about the Salvation Army's claim on "
                        + "the Army Museum."))
                .isEmpty();
    }

    @Test
    void aPersonsNameIsTheShipsWhereItIsSpokenOfAsOne() {
        assertThat(found("The USS Walter Reed sailed. Walter Reed is homeported far away."))
                .containsExactly("USS Walter Reed = organisation/uss-reed", "Walter Reed = organisation/uss-reed");
        assertThat(found("The USS Walter Reed sailed. Her owners thought that Walter Reed himself had been ill."))
                .contains("Walter Reed = person/reed");
    }

    private static List<String> found(String text, Entity... ledger) {
        return new MentionFinder(new EntityLedger(List.of(ledger)))
                .find(text).stream()
                        .map(mention -> mention.span().of(text) + " = "
                                + mention.entity().value() + " "
                                + mention.method().word())
                        .toList();
    }

    private static Entity in(String place, String id, String label) {
        return Names.in(place, Names.entity(id, label));
    }

    @Test
    void aCampOrALongNameOfABaseIsKnownByItsConsonants() {
        Entity camp = Names.entity("base/courtney", "Camp Courtney");
        Entity base = Names.entity("base/iwakuni", "Iwakuni Air Station", "Iwakuni");
        assertThat(found("From Camp Courtenay to Camp Curtis.", camp))
                .containsExactly("Camp Courtenay = base/courtney suggested", "Camp Curtis = base/~camp-curtis pattern");
        assertThat(found("Nobody asks whether Iwakuney has room.", base))
                .containsExactly("Iwakuney = base/iwakuni suggested");
        assertThat(found("Nobody asked Mandela.", Names.entity("person/m", List.of("Mondale"), "Walter Mondale")))
                .isEmpty();
    }

    @Test
    void whereThereAreManyBasesOnlyAtOrAListMakesTheTownOne() {
        Entity town = Names.entity("place/bolo", "Bolo", "Bolo City");
        Entity base = in("place/bolo", "base/bolo", "Fleet Activities Bolo");
        Entity[] ledger = {
            town, base, in("place/bolo", "base/a", "Alder Pier"), in("place/bolo", "base/b", "Birch Pier")
        };
        assertThat(found("The workers at Bolo will be paid.", ledger)).containsExactly("Bolo = base/bolo ledger");
        assertThat(found("The ship left Bolo.", ledger)).containsExactly("Bolo = place/bolo ledger");
        assertThat(found("The ship left Bolo.", town, base)).containsExactly("Bolo = base/bolo ledger");
    }

    @Test
    void aCampBesideAnAirBaseTakesNothingFromIt() {
        Entity town = Names.entity("place/bolo", "Bolo", "Bolo City");
        Entity airBase = in("place/bolo", "base/bolo", "Bolo Air Base");
        Entity camp = in("place/bolo", "base/camp-bolo", "Camp Bolo");
        assertThat(found("The ship left Bolo.", town, camp, airBase)).containsExactly("Bolo = base/bolo ledger");
        assertThat(found("The ship left Bolo.", town, airBase, camp)).containsExactly("Bolo = base/bolo ledger");
        assertThat(found("The ship left Bolo.", town, camp)).containsExactly("Bolo = place/bolo ledger");
    }

    @Test
    void anIslandOfManyBasesIsNotOneOfThem() {
        Entity[] ledger = {
            Names.entity("place/isle", "Guamo"),
            in("place/isle", "base/isle", "Naval Base Guamo"),
            in("place/isle", "base/a", "Alder Pier"),
            in("place/isle", "base/b", "Birch Pier")
        };
        assertThat(found("The ship left Guamo.", ledger)).containsExactly("Guamo = place/isle ledger");
        assertThat(found("The carrier lies at Guamo.", ledger)).containsExactly("Guamo = place/isle ledger");
    }

    @Test
    void inJapaneseTheNameAloneIsTheBaseBeforeWordsOfBases() {
        String text = "横田基地の機体だ。横田の周辺の町、横田に飛来した機体、横田市の周辺、横田さんの話。";
        assertThat(found(text, Names.entity("base/x", "Xyzzy Air Base")))
                .containsExactly(
                        "横田基地 = base/~横-田-基-地 pattern", "横田 = base/~横-田-基-地 pattern", "横田 = base/~横-田-基-地 pattern");
    }
}
