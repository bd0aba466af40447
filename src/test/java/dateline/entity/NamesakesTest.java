package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a name means that several bear. */
final class NamesakesTest {
    private static final EntityLedger LEDGER = new EntityLedger(List.of(
            person("shintaro-abe", "Shintaro Abe", "Abe", "Minister for Foreign Affairs of Japan", "1982", "1986"),
            person("shinzo-abe", "Shinzo Abe", "Abe", "Prime Minister of Japan", "2012-12-26", "2020-09-16"),
            person("bill-clinton", "Bill Clinton", "Clinton", "President of the United States", "1993", "2001"),
            person("hillary-clinton", "Hillary Clinton", "Clinton", "U.S. Secretary of State", "2009", "2013"),
            person("george-h-w-bush", "George H. W. Bush", "Bush", "President of the United States", "1989", "1993"),
            person("george-w-bush", "George W. Bush", "Bush", "President of the United States", "2001", "2009"),
            person("junichiro-koizumi", "Junichiro Koizumi", "Koizumi", "Prime Minister of Japan", "2001", "2006"),
            person("walter-mondale", "Walter Mondale", "Mondale", "U.S. Ambassador to Japan", "1993", "1996"),
            person("robert-gates", "Robert Gates", "Gates", "U.S. Secretary of Defense", "2006", "2011"),
            person("mizuho-fukushima", "Mizuho Fukushima", "Fukushima", "Minister of State", "2009", "2010"),
            place("fukushima", "Fukushima", List.of()),
            place("yokosuka", "Yokosuka", List.of()),
            base("yokosuka", "Fleet Activities Yokosuka", "place/yokosuka")));

    private final MentionFinder finder = new MentionFinder(LEDGER);

    private static Entity person(String slug, String name, String family, String title, String from, String to) {
        var office = new Office(title, Optional.of(from), Optional.of(to));
        return entity("person/" + slug, name, List.of(family), List.of(office), List.of());
    }

    private static Entity place(String slug, String name, List<EntityId> broader) {
        return entity("place/" + slug, name, List.of(), List.of(), broader);
    }

    private static Entity base(String slug, String name, String place) {
        return Names.in(place, Names.entity("base/" + slug, name));
    }

    private static Entity entity(
            String id, String name, List<String> families, List<Office> offices, List<EntityId> broader) {
        return new Entity(
                new EntityId(id),
                EntityType.of(id.substring(0, id.indexOf('/'))).orElseThrow(),
                List.of(new Label(name, "en", Label.Kind.PREFERRED)),
                families,
                offices,
                broader,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<String> found(String text, Optional<LocalDate> published) {
        return new ArrayList<>(finder.find(text, published).stream()
                .map(mention -> mention.span().of(text) + "=" + mention.entity())
                .toList());
    }

    private List<String> found(String text) {
        return found(text, Optional.empty());
    }

    @Test
    void theOfficeBesideTheNameDecides() {
        assertThat(found("They met Foreign Minister Abe.")).containsExactly("Abe=person/shintaro-abe");
        assertThat(found("They met Prime Minister Abe.")).containsExactly("Abe=person/shinzo-abe");
        assertThat(found("They met Abe, the prime minister, today.")).containsExactly("Abe=person/shinzo-abe");
        assertThat(found("It was President Clinton.")).containsExactly("Clinton=person/bill-clinton");
    }

    @Test
    void theFormOfAddressDecides() {
        assertThat(found("Bill Clinton and Hillary Clinton came. Mrs. Clinton spoke; Mr. Clinton did not."))
                .containsExactly(
                        "Bill Clinton=person/bill-clinton",
                        "Hillary Clinton=person/hillary-clinton",
                        "Clinton=person/hillary-clinton",
                        "Clinton=person/bill-clinton");
    }

    @Test
    void theDayOfTheArticleDecides() {
        String text = "They met President Bush.";
        assertThat(found(text, Optional.of(LocalDate.of(1990, 5, 1)))).containsExactly("Bush=person/george-h-w-bush");
        assertThat(found(text, Optional.of(LocalDate.of(2005, 5, 1)))).containsExactly("Bush=person/george-w-bush");
    }

    @Test
    void theYearsAndPeopleOfTheLineDecide() {
        assertThat(found("BUSH, KOIZUMI VISIT GRACELAND"))
                .containsExactly("BUSH=person/george-w-bush", "KOIZUMI=person/junichiro-koizumi");
        assertThat(found("1992, Jan. 9: Bush in Tokyo")).contains("Bush=person/george-h-w-bush");
        assertThat(found("The first President Bush gave a clip.")).containsExactly("Bush=person/george-h-w-bush");
    }

    @Test
    void whomNothingTellsApartStaysUnlit() {
        assertThat(found("They met Bush.")).isEmpty();
        assertThat(found("The two Bushes, another Abe, and all named Abe.")).isEmpty();
        assertThat(found("There a Mr. Mondale spoke.")).containsExactly("Mondale=person/~mondale");
    }

    @Test
    void anOrdinaryWordIsNobodyAtTheBeginningOfASentence() {
        assertThat(found("He waited. Gates, fences and walls stood there.")).isEmpty();
        assertThat(found("He spoke with Gates there.")).containsExactly("Gates=person/robert-gates");
    }

    @Test
    void theKnownOneOfACoupleIsLit() {
        assertThat(found("Walter Mondale came late. Then the Mondales left."))
                .containsExactly("Walter Mondale=person/walter-mondale", "Mondales=person/walter-mondale");
    }

    @Test
    void aNicknameOrAnotherInitialIsTheSamePerson() {
        assertThat(found("It was Bob Gates and Walter F. Mondale."))
                .containsExactly("Bob Gates=person/robert-gates", "Walter F. Mondale=person/walter-mondale");
    }

    @Test
    void aPlaceAndAPersonOfOneNameAreToldApart() {
        assertThat(found("Here Mizuho Fukushima spoke of rain in Fukushima; Ms. Fukushima left."))
                .containsExactly(
                        "Mizuho Fukushima=person/mizuho-fukushima",
                        "Fukushima=place/fukushima",
                        "Fukushima=person/mizuho-fukushima");
    }

    @Test
    void aBaseAndItsTownAreToldApart() {
        assertThat(found("The carrier lies at Yokosuka.")).containsExactly("Yokosuka=base/yokosuka");
        assertThat(found("The mayor of Yokosuka came.")).containsExactly("Yokosuka=place/yokosuka");
    }

    @Test
    void aMisspellingIsSuggested() {
        String text = "Then Junichiro Koizimi spoke of Yokosukka.";
        assertThat(found(text))
                .containsExactly("Junichiro Koizimi=person/junichiro-koizumi", "Yokosukka=place/yokosuka");
        assertThat(finder.find(text)).extracting(Mention::method).containsOnly(Mention.Method.SUGGESTED);
    }
}
