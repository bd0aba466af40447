package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of bases by form, in lists and in short, in English and Japanese. */
final class BaseNamesTest {
    private static final String FULL = "Granada Air Base closed. ";

    private final MentionFinder finder = new MentionFinder(EntityLedger.empty());

    private static List<String> bases(MentionFinder finder, String text) {
        return finder.find(text).stream()
                .filter(mention -> mention.type() == EntityType.BASE)
                .map(mention -> mention.span().of(text))
                .toList();
    }

    private List<String> bases(String text) {
        return bases(finder, text);
    }

    @Test
    void theNameOfABaseMayStandAloneBehindTheFullName() {
        String text = "They left Granada Air Base and Mono Bay Naval Station. At Granada, Mono Bay was missed.";
        assertThat(bases(text)).containsExactly("Granada Air Base", "Mono Bay Naval Station", "Granada", "Mono Bay");
        assertThat(finder.find(text).stream().map(Mention::entity).distinct()).hasSize(2);
    }

    @Test
    void theNameAloneIsTheTownWhereTheWordsSaySo() {
        assertThat(bases(FULL + "He lives in Granada. The mayor of Granada wept, as did Bob Granada."))
                .containsExactly("Granada Air Base");
    }

    @Test
    void shortFormsAndNamesOfTwoWords() {
        assertThat(bases("from NAS North Island, NAF Granada, NS Granada, RAAF Base Darwin and JB Lewis-McChord"))
                .containsExactly(
                        "NAS North Island", "NAF Granada", "NS Granada", "RAAF Base Darwin", "JB Lewis-McChord");
        assertThat(bases("Naval Weapons Station Seal Beach, Joint Base Lewis-McChord, Vice-Camp Granada"))
                .containsExactly("Naval Weapons Station Seal Beach", "Joint Base Lewis-McChord", "Vice-Camp Granada");
        assertThat(bases("JB Pritzker and NSA contractor Edward Snowden")).isEmpty();
    }

    @Test
    void whatElseEndsTheNameOfABase() {
        assertThat(bases("Zorba Air Field, Zorba airbase, Quux Military Port, Quux Fuel Terminal, Quux Port Facility"))
                .containsExactly(
                        "Zorba Air Field",
                        "Zorba airbase",
                        "Quux Military Port",
                        "Quux Fuel Terminal",
                        "Quux Port Facility");
        assertThat(bases("Naval Support Activity Bahrain and Fleet Activities Zorba"))
                .containsExactly("Naval Support Activity Bahrain", "Fleet Activities Zorba");
    }

    @Test
    void campsOfMountaineersAndShipsAreNoBases() {
        assertThat(bases("from Base Camp Everest to Everest Base Camp; the LSD Fort Zorba sailed"))
                .isEmpty();
        assertThat(bases("at Marine Corps Base Camp Zorba and at Camp S.D. Zorba"))
                .containsExactly("Camp Zorba", "Camp S.D. Zorba");
    }

    @Test
    void firmsAndShortNamesThatAreNearAnotherAreNoBasesOfTheLedger() {
        assertThat(bases("Fort Zorba Corp. was bought, Fort Zorba closed")).containsExactly("Fort Zorba");
        var known = new MentionFinder(new EntityLedger(
                List.of(Names.entity("base/fort-sill", "Fort Sill"), Names.entity("base/camp-quux", "Camp Quuxley"))));
        assertThat(known.find("from Fort Zill to Camp Quuxlay").stream()
                        .map(mention -> mention.entity().value()))
                .containsExactly("base/~fort-zill", "base/camp-quux");
    }

    @Test
    void anAnnexInCapitalsNeedsToldWhatItIs() {
        assertThat(bases("ZORBA FAMILY HOUSING ANNEX TO CLOSE")).containsExactly("ZORBA FAMILY HOUSING ANNEX");
        assertThat(bases("ZORBA WILL ANNEX GRANADA")).isEmpty();
    }

    @Test
    void basesInAListAreTheirNames() {
        String text = "Camps Zorba, Quux and Granada, Forts Buckner and Irwin, the Mono and Bolo air bases";
        assertThat(bases(text)).containsExactly("Zorba", "Quux", "Granada", "Buckner", "Irwin", "Mono", "Bolo");
        assertThat(finder.find(text).stream().map(Mention::label)).contains("Camp Quux", "Fort Irwin", "Bolo Air Base");
        assertThat(bases("the Bush and Clinton bases, American and Japanese air bases, Navy camps"))
                .isEmpty();
    }

    @Test
    void aListMeansTheBasesOfTheLedger() {
        var ledger = new EntityLedger(
                List.of(Names.entity("base/quux", "Camp Quux"), Names.entity("base/bolo", "Bolo Air Base")));
        var known = new MentionFinder(ledger);
        assertThat(known.find("Camps Zorba and Quux; the Mono and Bolo air bases").stream()
                        .map(mention -> mention.entity().value()))
                .contains("base/quux", "base/bolo");
    }

    @Test
    void aBaseOfTheLedgerIsNamedInShortInAListOrAt() {
        var ledger = new EntityLedger(
                List.of(Names.entity("base/mono", "Mono Base"), Names.entity("base/bolo", "Bolo Air Base")));
        var known = new MentionFinder(ledger);
        assertThat(bases(known, "At Mono Base and Bolo they struck.")).containsExactly("Mono Base", "Bolo");
        assertThat(bases(known, "From Mono Base he went to live in Bolo.")).containsExactly("Mono Base");
    }

    @Test
    void anyBaseAndWhatIsCalledLikeOneAreNone() {
        assertThat(bases("the Camp Nou, Camp David, a base camp, Fort Worth, an air base, the Naval Base Act"))
                .isEmpty();
        assertThat(bases("an Okinawa air base, Seventh Fleet activities, the Football Field, the Oil Terminal"))
                .isEmpty();
    }

    @Test
    void japaneseBasesHaveANameBeforeTheirKind() {
        assertThat(bases("空自の芦屋基地と在日米軍の相模弾薬庫、埼玉県所沢補助飛行場、韓国のキャンプ・ハンフリーズ、クラーク空軍基地"))
                .containsExactly("芦屋基地", "相模弾薬庫", "所沢補助飛行場", "キャンプ・ハンフリーズ", "クラーク空軍基地");
        assertThat(bases("米軍基地、海兵隊基地、同基地、県内の空軍基地、沖縄基地問題、キャンプ場、キャンプイン、補助飛行場")).isEmpty();
    }

    @Test
    void hospitalsMagazinesAndAnnexesAreNamedInFull() {
        assertThat(bases("They went from Naval Hospital Zorba to the Granada Naval Hospital and "
                        + "from Naval Magazine Quux to the Dorn Annex."))
                .containsExactly("Naval Hospital Zorba", "Granada Naval Hospital", "Naval Magazine Quux", "Dorn Annex");
        assertThat(bases("the Granada Hospital, a hotel annex, the Quux Magazine"))
                .isEmpty();
    }

    @Test
    void whatIsNamedLikeAnotherBaseOfTheLedgerNeedNotBeIt() {
        var known = new MentionFinder(new EntityLedger(
                List.of(Names.entity("base/mono", "Mono Air Station"), Names.entity("base/quux", "Quux Bay"))));
        assertThat(known.find("the Mono Communications Station, the Mono Dependent Housing Area, Mono AB").stream()
                        .map(mention -> mention.entity().value()))
                .containsExactly("base/~mono-communications-station", "base/~mono-dependent-housing-area", "base/mono");
        assertThat(bases(known, "at the Quux Bay Naval Magazine")).containsExactly("Quux Bay Naval Magazine");
    }

    @Test
    void theOwnerOfABaseIsNoPartOfItsName() {
        assertThat(bases("at Camp Zorba's Quux Army Airfield")).containsExactly("Camp Zorba", "Quux Army Airfield");
    }

    @Test
    void shortFormsTakeGivenNamesAndFields() {
        assertThat(bases("from NAS Cecil Field, NAS Corpus Zorba and MCAS Carl, he was sent to Camp Smith, then"
                        + " far away to Camp Page"))
                .containsExactly("NAS Cecil Field", "NAS Corpus Zorba", "MCAS Carl", "Camp Smith", "Camp Page");
        assertThat(bases("NSA Edward Snowden, Fort Smith")).isEmpty();
    }

    @Test
    void aTownBehindItsBaseAndAMountainAreNone() {
        assertThat(bases("Naval Station Granada (Granada) lies below Mount Granada."))
                .containsExactly("Naval Station Granada");
    }

    @Test
    void initialsBelongToTheNameInAList() {
        assertThat(bases("the Zorba, Quux and K.I. Sawyer air force bases")).contains("Quux", "K.I. Sawyer");
    }
}
