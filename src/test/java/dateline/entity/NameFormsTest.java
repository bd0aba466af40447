package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found with no ledger at all, by the form of the words. */
final class NameFormsTest {
    private final MentionFinder finder = new MentionFinder(EntityLedger.empty());

    /** {@return the words of each mention of a type} */
    private List<String> found(EntityType type, String text) {
        return finder.find(text).stream()
                .filter(mention -> mention.type() == type)
                .map(mention -> mention.span().of(text))
                .toList();
    }

    private List<String> people(String text) {
        return found(EntityType.PERSON, text);
    }

    private List<String> bases(String text) {
        return found(EntityType.BASE, text);
    }

    private List<String> agreements(String text) {
        return found(EntityType.AGREEMENT, text);
    }

    @Test
    void whatHasAFormOfItsOwnHasOneIdentityInAllArticles() {
        Mention mention = finder.find("They closed Camp Granada then.").getFirst();
        assertThat(mention.entity()).isEqualTo(EntityId.ofForm(EntityType.BASE, "camp granada"));
        assertThat(mention.label()).isEqualTo("Camp Granada");
        assertThat(mention.method()).isEqualTo(Mention.Method.PATTERN);
    }

    @Test
    void aTitleIsNoPartOfThePerson() {
        assertThat(people("There Foreign Minister Katsuya Okada and Gen. John Smith met Ambassador Walter Quigley."))
                .containsExactly("Katsuya Okada", "John Smith", "Walter Quigley");
        assertThat(people("It was Mayor Miyagi, with Sgt. Luis Ortega; Ms. Vaughn left."))
                .containsExactly("Miyagi", "Luis Ortega", "Vaughn");
    }

    @Test
    void initialsGenerationsAndCapitalsBelongToTheName() {
        assertThat(people("He saw T. J. Colby, Ellen P. VAUGHN and Joseph S. Nye Jr. there."))
                .containsExactly("T. J. Colby", "Ellen P. VAUGHN", "Joseph S. Nye Jr.");
        assertThat(people("By ALAN M. PRENTISS\n\nHe wrote.")).containsExactly("ALAN M. PRENTISS");
    }

    @Test
    void theFamilyNameMayComeFirst() {
        assertThat(people("Then Takahira Kogoro spoke.")).containsExactly("Takahira Kogoro");
        assertThat(people("Guests\nOKADA, Katsuya\nHalperin, Morton"))
                .containsExactly("OKADA, Katsuya", "Halperin, Morton");
    }

    @Test
    void aListOfThosePresentHasTheFamilyNameInCapitals() {
        assertThat(people("Present\nZORBAN Kwuxl, Vice-Minister, Agency\nQUUXLEY, Blorf M., Counselor, Embassy"))
                .containsExactly("ZORBAN Kwuxl", "QUUXLEY, Blorf M.");
        assertThat(people("Present\nNATO Secretary, Brussels\nTOKYO METRO, Line"))
                .isEmpty();
    }

    @Test
    void aCorrespondentWritesFromSomewhere() {
        assertThat(people("The headline\n\nFrom Blorf Quuxley in Granada\n\nThe text."))
                .containsExactly("Blorf Quuxley");
        assertThat(people("The headline\n\nFrom Granada Quuxley to Bolo\n\nThe text."))
                .isEmpty();
    }

    @Test
    void inAHeadlineWhatFollowsATitleMayBeWhatIsDone() {
        assertThat(people("BOLO MAYOR ACCEPTS CARRIER")).isEmpty();
        assertThat(people("BOLO MAYOR QUUXLEY ACCEPTS CARRIER")).containsExactly("QUUXLEY");
    }

    @Test
    void aFamilyNameNamesWhomTheTextNamedInFull() {
        String text = "Here Kenji Morishita spoke. Mr. Morishita left; Morishita’s car waited.";
        assertThat(people(text)).containsExactly("Kenji Morishita", "Morishita", "Morishita");
        assertThat(finder.find(text).stream().map(Mention::entity).distinct()).hasSize(1);
    }

    @Test
    void whatIsNamedForSomebodyIsNobody() {
        assertThat(people("the Kenji Morishita Foundation, the USS Harry Truman, the Susan Baker Bridge"))
                .isEmpty();
        assertThat(people("He ate rice on the sofa by the gates. Rice is dear."))
                .isEmpty();
        assertThat(people("MAY IS QUIET AND BILL PASSES HOUSE")).isEmpty();
    }

    @Test
    void ageSpeechAndKinGivePeopleAway() {
        assertThat(people("There Zorba Quux, 52, a carpenter, sang.")).containsExactly("Zorba Quux");
        assertThat(people("He leaves his wife, Aiko, and a son.")).containsExactly("Aiko");
    }

    @Test
    void basesAreToldByWhatBeginsOrEndsTheirName() {
        assertThat(bases("from Camp Granada to Fort Example, NAS Lemoore and MCAS Yuma"))
                .containsExactly("Camp Granada", "Fort Example", "NAS Lemoore", "MCAS Yuma");
        assertThat(bases("at Osan Air Base, Naval Station Rota, Subic Bay Naval Base and Yomitan airfield"))
                .containsExactly("Osan Air Base", "Naval Station Rota", "Subic Bay Naval Base", "Yomitan airfield");
        assertThat(bases("CAMP GRANADA CLOSES FOR GOOD")).containsExactly("CAMP GRANADA");
        assertThat(bases("It left Clark Air Base. Then Clark was empty.")).containsExactly("Clark Air Base", "Clark");
    }

    @Test
    void cityOrCampIsNoBase() {
        assertThat(bases("He camped at a camp near Fort Worth and the air base, at an American Air Base."))
                .isEmpty();
    }

    @Test
    void agreementsAreToldByWhatBeginsOrEndsTheirName() {
        assertThat(agreements("the Treaty of Amity and Commerce, the Treaty of Kanagawa of 1854, the Treaty on Basic"
                        + " Relations"))
                .containsExactly("Treaty of Amity and Commerce", "Treaty of Kanagawa", "Treaty on Basic Relations");
        assertThat(agreements("the Root–Takahira Agreement² of 1908, the Taft–Katsura memorandum, the Anglo-Japanese"
                        + " Alliance"))
                .containsExactly("Root–Takahira Agreement", "Taft–Katsura memorandum", "Anglo-Japanese Alliance");
        assertThat(agreements("under P.L. 111-383 and the Mutual Defense Treaty, Article VI"))
                .containsExactly("P.L. 111-383", "Mutual Defense Treaty", "Article VI");
    }

    @Test
    void anyTreatyIsNone() {
        assertThat(agreements(
                        "The treaty, the Treaty, an agreement, the joint statement, a Joint Communique, U.S. law"))
                .isEmpty();
    }

    @Test
    void namesGoOnInTheNextLineWhereLinesAreBroken() {
        String scan = """
            In the course of the ex-
            change of notes it was
            left to Kenji
            Morishita and Rich-
            ard Foster to bring
            the two govern-
            ments to Camp
            Granada in the end.
            """;
        assertThat(people(scan)).containsExactly("Kenji\nMorishita", "Rich-\nard Foster");
        assertThat(bases(scan)).containsExactly("Camp\nGranada");
    }

    @Test
    void whatATitleOwnsAndWhatStandsBehindAnotherSmallWordAreNobody() {
        assertThat(people("Fire Kills Airman's Cat in Granada")).isEmpty();
        assertThat(people("For Prompt Relief\nA ship came.")).isEmpty();
        assertThat(people("By Prompt Relief\nA ship came.")).containsExactly("Prompt Relief");
    }

    @Test
    void aFirmOfAFamilyIsNotTheFamily() {
        assertThat(people("Ann Quigley wept. The firm is called Quigley and Sons, and Quigley owns it."))
                .containsExactly("Ann Quigley", "Quigley");
    }

    @Test
    void whomOnlyTheTextKnowsItNamesInFullFirst() {
        String text = """
            It rained all day.
            More rain fell.
            Then they spoke of Quigley. Ann Quigley wept, and Quigley left.\
            """;
        assertThat(people(text)).containsExactly("Ann Quigley", "Quigley");
    }
}
