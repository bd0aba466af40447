package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Problem;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.entity.Office;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerFileTest {
    private static Read<EntityLedger> read(String json) {
        return LedgerFile.read(json.getBytes(StandardCharsets.UTF_8), "en");
    }

    private static Read<EntityLedger> entries(String... entries) {
        return read(
                "{\"dateline\": \"ledger\", \"version\": 1, \"entities\": [\n" + String.join(",\n", entries) + "\n]}");
    }

    private static String place(String slug, String more) {
        return "{\"id\": \"place/%s\", \"type\": \"place\", \"prefLabel\": {\"en\": \"%s\"}%s}"
                .formatted(slug, slug, more);
    }

    @Test
    void anEntryIsReadWithAllItSays() {
        var ledger = entries("""
            {"id": "person/a-b", "type": "person", "prefLabel": {"ja": "乙", "en": "A B"},
             "altLabel": {"en": ["A. B.", "Ab"], "ja": "オツ"}, "hiddenLabel": {"en": ["Abb"]},
             "familyName": {"en": "B"}, "offices": [{"title": "Minister", "from": "2009-06", "to": "2013"}],
             "broader": ["place/x"], "exactMatch": ["http://www.wikidata.org/entity/Q1"],
             "start": "1960-01-19", "end": "2020", "scopeNote": {"en": "A note."}, "unknown": {}}\
            """, place("x", ""));

        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.content().entities().iterator().next())
                .isEqualTo(new Entity(
                        new EntityId("person/a-b"),
                        EntityType.PERSON,
                        List.of(
                                new Label("A B", "en", Label.Kind.PREFERRED),
                                new Label("乙", "ja", Label.Kind.PREFERRED),
                                new Label("A. B.", "en", Label.Kind.ALTERNATIVE),
                                new Label("Ab", "en", Label.Kind.ALTERNATIVE),
                                new Label("オツ", "ja", Label.Kind.ALTERNATIVE),
                                new Label("Abb", "en", Label.Kind.HIDDEN)),
                        List.of("B"),
                        List.of(new Office("Minister", Optional.of("2009-06"), Optional.of("2013"))),
                        List.of(new EntityId("place/x")),
                        List.of("http://www.wikidata.org/entity/Q1"),
                        Optional.of("1960-01-19"),
                        Optional.of("2020"),
                        Optional.of("A note.")));
    }

    @Test
    void eachBadEntryIsAProblemOnItsLineAndTheGoodOnesStay() {
        var ledger = entries(
                place("good", ""),
                "7",
                "{\"type\": \"place\", \"prefLabel\": {\"en\": \"x\"}}",
                "{\"id\": \"ship/x\", \"type\": \"ship\", \"prefLabel\": {\"en\": \"x\"}}",
                "{\"id\": \"place/no-name\", \"type\": \"place\", \"prefLabel\": {}}",
                "{\"id\": \"place/a b\", \"type\": \"place\", \"prefLabel\": {\"en\": \"x\"}}",
                place("good", ""),
                place("also-good", ""));

        assertThat(ledger.content().entities())
                .extracting(entity -> entity.id().value())
                .containsExactly("place/good", "place/also-good");
        assertThat(ledger.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "entities.json:3: \"entities\" is a number where an object for each entry is expected",
                        "entities.json:4: an entry has no \"id\"",
                        "entities.json:5: \"ship/x\" has the unknown type \"ship\"; it must be person, base, agreement,"
                                + " organisation, place or event",
                        "entities.json:6: \"place/no-name\" has no \"prefLabel\", so no name to show",
                        "entities.json:7: \"id\" says \"place/a b\", which is no id: it is empty or has white space",
                        "entities.json:8: \"place/good\" stands twice; the entry on line 2 is used");
    }

    @Test
    void aLabelOfTwoEntitiesNamesBoth() {
        var ledger = entries(
                place("a", ",\"altLabel\": {\"en\": \"Camp-X\"}"), place("b", ",\"altLabel\": {\"en\": [\"Camp X\"]}"));

        assertThat(ledger.content().size()).isEqualTo(2);
        assertThat(ledger.problems())
                .containsExactly(new Problem(
                        "entities.json",
                        3,
                        "the label \"Camp X\" belongs to both \"place/a\" and \"place/b\"; a label may name only one,"
                                + " or agreements that followed one another"));
    }

    @Test
    void agreementsThatFollowedOneAnotherMayShareALabel() {
        String old = agreement("old", "1952-04-28", ",\"end\":\"1960-06-23\"");
        String next = agreement("new", "1960-06-23", "");

        assertThat(entries(old, next).problems()).isEmpty();
        assertThat(entries(old, agreement("new", "1955", "")).problems()).hasSize(1);
        assertThat(entries(old, next, agreement("third", "1955", "")).problems())
                .hasSize(1);
    }

    private static String agreement(String slug, String start, String end) {
        return "{\"id\":\"agreement/%1$s\",\"type\":\"agreement\",\"prefLabel\":{\"en\":\"%1$s\"},".formatted(slug)
                + "\"altLabel\":{\"en\":\"the pact\"},\"start\":\"%s\"%s}".formatted(start, end);
    }

    @Test
    void aLabelTwiceInOneEntryIsNoProblem() {
        var ledger = entries(place("a", ",\"altLabel\": {\"en\": [\"a\", \"a\"]}"));

        assertThat(ledger.problems()).isEmpty();
        assertThat(ledger.content().entities().iterator().next().labels()).hasSize(1);
    }

    @Test
    void whatPointsNowhereIsLeftOutAndTold() {
        var ledger = entries(place("a", ",\"broader\": [\"place/nowhere\", \"place/b\", \"place/a\"]"), place("b", ""));

        assertThat(ledger.content().get(new EntityId("place/a")).orElseThrow().broader())
                .containsExactly(new EntityId("place/b"));
        assertThat(ledger.problems())
                .extracting(Problem::reason)
                .containsExactly(
                        "\"place/a\" names \"place/nowhere\" as \"broader\", which is not in the ledger",
                        "\"place/a\" names itself as \"broader\"");
    }

    @Test
    void aBadDetailIsLeftOutAndTheEntryStays() {
        var ledger = entries(place("a", """
            ,
            "altLabel": {"en": ["", "ok"]},
            "start": "1960-13",
            "end": 1970,
            "offices": [{"from": "2009"}]\
            """));

        Entity entity = ledger.content().entities().iterator().next();
        assertThat(entity.labels()).extracting(Label::text).containsExactly("a", "ok");
        assertThat(entity.start()).isEmpty();
        assertThat(entity.offices()).isEmpty();
        assertThat(ledger.problems()).extracting(Problem::line).containsExactly(3, 4, 5, 6);
    }

    @Test
    void anIdOfAnotherTypeIsTold() {
        var ledger = entries("{\"id\": \"person/x\", \"type\": \"base\", \"prefLabel\": {\"en\": \"x\"}}");

        assertThat(ledger.content().size()).isEqualTo(1);
        assertThat(ledger.problems())
                .singleElement()
                .extracting(Problem::reason)
                .asString()
                .contains("\"base/\"");
    }

    @Test
    void aFileCutOffKeepsTheEntriesBeforeTheCut() {
        var ledger = read("{\"entities\": [" + place("a", "") + ",\n" + place("b", "") + ",\n{\"id\": \"pla");

        assertThat(ledger.content().size()).isEqualTo(2);
        assertThat(ledger.problems()).singleElement().extracting(Problem::line).isEqualTo(3);
    }

    @Test
    void anotherKindOfFileIsTold() {
        assertThat(read("{\"dateline\": \"topics\", \"entities\": []}").problems())
                .extracting(Problem::reason)
                .containsExactly("\"dateline\" says \"topics\" where \"ledger\" is expected");
    }
}
