package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What news of firms, prices and other countries has in common with a ledger's names, and what is not lit in it. */
final class OtherNewsTest {
    private static final Entity FORD = Names.entity("person/ford", List.of("Ford"), "Gerald Ford");
    private static final Entity BASE = Names.entity("base/kadena", "Kadena Air Base", "Kadena");
    private static final LocalDate DAY = LocalDate.of(1987, 3, 26);

    private static List<String> found(String text, Entity... ledger) {
        return new MentionFinder(new EntityLedger(List.of(ledger)))
                .find(text, Optional.of(DAY)).stream()
                        .map(mention -> mention.span().of(text) + " = "
                                + mention.entity().value() + " "
                                + mention.method().word())
                        .toList();
    }

    @Test
    void aFamilyNameThatAFirmBearsIsTheFirms() {
        assertThat(found("Ford Motor Co sold more cars. Analysts like Ford, and Ford said so.", FORD))
                .isEmpty();
        assertThat(found("FORD <F> SELLS MORE\n\nAnalysts like Ford.", FORD)).isEmpty();
        assertThat(found("Gerald Ford drove a car of Ford Motor Co. Ford smiled.", FORD))
                .containsExactly("Gerald Ford = person/ford ledger", "Ford = person/ford ledger");
        assertThat(found("Ford Motor Co wrote to President Ford.", FORD)).containsExactly("Ford = person/ford ledger");
    }

    @Test
    void aFirmThatIsCalledLikeSomebodyIsNobody() {
        assertThat(found("Merrill Lynch and Co Inc rose. A unit of Merrill Lynch fell, and Lynch said so.", FORD))
                .isEmpty();
        assertThat(found("JOHN LABATT <LBT> RISES\n\nJohn Labatt brews.", FORD)).isEmpty();
        assertThat(found("John Labatt and his company rose. Labatt said so.", FORD))
                .hasSize(2);
    }

    @Test
    void whatSharesAreCalledIsNobodysName() {
        Entity treaty = Names.entity("agreement/npt", "NPT");
        assertThat(found("NECO <NPT> postpones its meeting.", treaty)).isEmpty();
        assertThat(found("It joined the NPT.", treaty)).containsExactly("NPT = agreement/npt ledger");
    }

    @Test
    void formsThatFirmsAndGoodsHaveAreBasesOnlyBesideOthers() {
        assertThat(found("Aga AB of Sweden bought the Palm Oil Terminal and sold corn FOB Omaha.", FORD))
                .isEmpty();
        assertThat(found("From Kadena Air Base the fuel went to the Hakozaki Oil Terminal.", BASE))
                .contains("Hakozaki Oil Terminal = base/~hakozaki-oil-terminal pattern");
    }

    @Test
    void aBaseOfAPeopleHasNoNameAndAHeadlinesVerbIsNone() {
        assertThat(found("They fled from a Libyan air base and the key Iraqi naval base.", FORD))
                .isEmpty();
        assertThat(found("MORRISON GETS NAVAL STATION JOB\n\nIt is small.", FORD))
                .isEmpty();
        assertThat(found("MARINE AIRFIELD RINGED BY POLICE\n\nIt was quiet.", FORD))
                .isEmpty();
    }

    @Test
    void aHeadlinesWordForAnyAgreementNamesNone() {
        assertThat(found("U.S. SIGNS TAX TREATY WITH ISLANDS\n\nThe text is short.", FORD))
                .isEmpty();
        assertThat(found("U.S. SIGNS MUTUAL DEFENSE TREATY\n\nThe text is short.", FORD))
                .hasSize(1);
        assertThat(found("The Liberal-Social Democratic Alliance read the CSR-Esso statement.", FORD))
                .isEmpty();
        assertThat(found("They renewed the Anglo-Japanese Alliance.", FORD)).hasSize(1);
    }

    @Test
    void aNameOfCommonWordsWantsItsSubjectInTheText() {
        Entity reversion = Names.entity("event/reversion", "Okinawa reversion", "reversion");
        Entity peace = Names.entity("agreement/peace", "Treaty of Peace with Japan", "peace treaty");
        assertThat(found("The gain is from the reversion of pension funds.", reversion))
                .isEmpty();
        assertThat(found("Okinawa waited. The reversion came.", reversion))
                .containsExactly("reversion = event/reversion ledger");
        assertThat(found("Egypt signed a peace treaty with Israel.", peace)).isEmpty();
        assertThat(found("Japan signed the peace treaty.", peace))
                .containsExactly("peace treaty = agreement/peace ledger");
        assertThat(found("Gerald Ford read the peace treaty.", peace, FORD)).hasSize(2);
    }

    @Test
    void aShortNameIsTakenForMisspeltOnlyInATextOfTheLedger() {
        assertThat(found("There was unrest in Kaduna.", BASE)).isEmpty();
        assertThat(found("Camp Granada and Kadana are far apart.", BASE)).contains("Kadana = base/kadena suggested");
        assertThat(found("It flew from Kadean.", BASE)).containsExactly("Kadean = base/kadena suggested");
    }

    @Test
    void aFamilyNameIsTakenForMisspeltOnlyWithATitleOrTheNameElsewhere() {
        Entity ratner = Names.entity("person/ratner", List.of("Ratner"), "Ely Ratner");
        assertThat(found("The bank said: Rather, it complied.", ratner)).isEmpty();
        assertThat(found("Secretary Rather said that it complied.", ratner))
                .containsExactly("Rather = person/ratner suggested");
        assertThat(found("Ely Ratner came, and Rathner spoke.", ratner)).hasSize(2);
    }

    @Test
    void nobodyIsNamedLongBeforeHisTimeAndNothingBeforeItBegan() {
        Entity rice =
                Names.inOffice("president", "2001", Names.entity("person/rice", List.of("Ricewell"), "Ada Ricewell"));
        assertThat(found("Farmers asked Ricewell for more.", rice)).isEmpty();
        assertThat(found("Farmers asked Ricewell for more.", Names.inOffice("president", "1989", rice)))
                .hasSize(1);
        Entity war = Names.entity("event/gulf-war", "Gulf War");
        assertThat(found("Iran spoke of the Gulf War.", Names.from("1991-01-17", war)))
                .isEmpty();
        assertThat(found("Iran spoke of the Gulf War.", Names.from("1980", war)))
                .hasSize(1);
    }

    /** Breaks lines as a page does: before the word that has no room. */
    private static String broken(String text, int width) {
        var broken = new StringBuilder();
        int line = 0;
        for (String word : text.split(" ", -1)) {
            boolean room = line == 0 || line + 1 + word.length() <= width;
            if (!room) {
                broken.append('\n');
                line = 0;
            } else if (line > 0) {
                broken.append(' ');
                line++;
            }
            broken.append(word);
            line += word.length();
        }
        return broken.toString();
    }

    private static List<String> ids(String text, Entity... ledger) {
        return new MentionFinder(new EntityLedger(List.of(ledger)))
                .find(text).stream().map(mention -> mention.entity().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 28, 33, 40, 47})
    void namesGoOnInTheNextLineWhereThePageBreaksLines(int width) {
        String text =
                "General Hobart, who came from Kadena Air Base, wrote to Gerald Ford that Osan Air Base, like Clark"
                    + " Air Base and what was left of Camp Granada, would be given up for good. From Itazuke Air Base"
                    + " and from the old Johnson Air Base came the same word, and so it did from Fuchu Air Station,"
                    + " Tachikawa Air Base and Wheelus Air Base. They had all asked Gerald Ford for more than he had."
                    + " Kadena Air Base alone had not.";
        assertThat(ids(broken(text, width), BASE, FORD)).isEqualTo(ids(text, BASE, FORD));
    }

    @Test
    void linesThatEndWhereAThoughtDoesAreNotJoined() {
        String list = "Alfa Kadena\nAir Base Road\nGerald\nFord, Ohio\nBravo Kadena\nAir Force\nEcho\nKadena\n";
        assertThat(found(list, BASE, FORD)).isNotEmpty().noneMatch(name -> name.contains("\n"));
    }

    @Test
    void linesOfJapaneseAreNotJoined() {
        String line = "一九七五年五月、米国のフォード大統領が日本の首相と会談し、基地の返還について話し合ったとされる Gerald\n";
        assertThat(found(line.repeat(4) + "Ford 大統領は同年八月にも会談した。\n".repeat(4), FORD))
                .noneMatch(name -> name.contains("\n"));
    }

    @Test
    void aHeadlineInCapitalsEndsWithItsLine() {
        String text =
                "THE MEN OF KADENA\nAir Base men, says\nthe paper, and\nall that is\nin it goes to be\nsold at once.\n";
        assertThat(found(text, BASE)).containsExactly("KADENA = base/kadena ledger");
    }
}
