package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Agreements that followed one another under one name. */
final class EditionsTest {
    private static final Entity OLD = edition("agreement/old", "Old Treaty", "1952-04-28", "1960-06-23");
    private static final Entity NEW = edition("agreement/new", "New Treaty", "1960-06-23", "");
    private static final Entity FIRST = guide("agreement/first", "1978-11-27", "1997-09-23");
    private static final Entity SECOND = guide("agreement/second", "1997-09-23", "2015-04-27");
    private static final Entity ALL = Names.entity("agreement/all", "Guidelines for Cooperation");

    private final MentionFinder finder = new MentionFinder(new EntityLedger(List.of(NEW, OLD, FIRST, SECOND, ALL)));

    private static Entity edition(String id, String label, String start, String end) {
        return dated(Names.entity(id, label, "security treaty"), start, end);
    }

    private static Entity guide(String id, String start, String end) {
        return Names.in("agreement/all", dated(Names.entity(id, "Guidelines of " + start, "Guidelines"), start, end));
    }

    private static Entity dated(Entity entity, String start, String end) {
        return new Entity(
                entity.id(),
                entity.type(),
                entity.labels(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(start),
                Optional.of(end).filter(day -> !day.isEmpty()),
                Optional.empty());
    }

    private List<String> on(String day, String text) {
        return finder.find(text, Optional.of(LocalDate.parse(day))).stream()
                .map(mention -> mention.entity().value())
                .toList();
    }

    private List<String> undated(String text) {
        return finder.find(text).stream()
                .map(mention -> mention.entity().value())
                .toList();
    }

    @Test
    void theDayOfTheArticleTells() {
        assertThat(on("1957-06-22", "The security treaty stands.")).containsExactly("agreement/old");
        assertThat(on("2010-02-04", "The security treaty stands.")).containsExactly("agreement/new");
        assertThat(on("1960-06-23", "The security treaty is in force.")).containsExactly("agreement/new");
    }

    @Test
    void oneSignedIsNamedBeforeItHoldsAndNoneLongBefore() {
        assertThat(on("1951-09-08", "They signed the security treaty.")).containsExactly("agreement/old");
        assertThat(on("1937-01-01", "They want a security treaty.")).isEmpty();
    }

    @Test
    void aYearBesideTheNameTellsMoreThanTheDay() {
        assertThat(on("2010-02-04", "The security treaty of 1951 was another.")).containsExactly("agreement/old");
        assertThat(on("2010-02-04", "The 1951 security treaty was another.")).containsExactly("agreement/old");
        assertThat(on("1971-01-01", "It was so in 1955, but the security treaty of 1960 is another."))
                .containsExactly("agreement/new");
    }

    @Test
    void theYearsOfTheSentenceTellWhereTheyAgree() {
        assertThat(on("2010-02-04", "In 1957 the security treaty let them. The security treaty stands."))
                .containsExactly("agreement/old", "agreement/new");
        assertThat(on("2010-02-04", "From 1955 until 1972 the security treaty let them."))
                .containsExactly("agreement/new");
    }

    @Test
    void aTextOfNoDayIsOfTheYearsInIt() {
        assertThat(undated("It was in 1956. He spoke of the security treaty.")).containsExactly("agreement/old");
        assertThat(undated("He spoke of the security treaty. It was in 1956.")).containsExactly("agreement/old");
        assertThat(undated("He spoke of the security treaty.")).containsExactly("agreement/new");
    }

    @Test
    void aNameOfOneWordIsNoneUnlessTheTextOrTheYearTellsOfIt() {
        assertThat(on("2001-01-01", "The Guidelines were ready.")).isEmpty();
        assertThat(on("2001-01-01", "The Guidelines for Cooperation came. The Guidelines were ready."))
                .containsExactly("agreement/all", "agreement/second");
        assertThat(on("2001-01-01", "The Guidelines were ready in 1978.")).containsExactly("agreement/first");
    }

    @Test
    void agreementsInForceTogetherAreNoEditions() {
        Entity other = dated(Names.entity("agreement/x", "Other", "security treaty"), "1955-01-01", "1970-01-01");
        assertThat(OLD.isOtherEditionOf(NEW)).isTrue();
        assertThat(NEW.isOtherEditionOf(OLD)).isTrue();
        assertThat(other.isOtherEditionOf(NEW)).isFalse();
        assertThat(new MentionFinder(new EntityLedger(List.of(OLD, other))).find("The security treaty stands."))
                .isEmpty();
    }
}
