package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityLookupTest {
    private static final EntityLookup LOOKUP = new EntityLookup(new EntityLedger(List.of(
            entity(EntityType.PERSON, "person/kurt-campbell", "Kurt Campbell", "Kurt M. Campbell", "カート・キャンベル"),
            entity(EntityType.PERSON, "person/john-campbell", "John Campbell"),
            entity(EntityType.BASE, "base/futenma", "Marine Corps Air Station Futenma", "普天間飛行場"),
            entity(EntityType.ORGANISATION, "organisation/usfj", "United States Forces Japan"),
            entity(EntityType.BASE, "base/fort-campbell", "Fort Campbell"))));

    private static Entity entity(EntityType type, String id, String... names) {
        List<Label> labels = new ArrayList<>();
        for (String name : names) {
            labels.add(new Label(name, "en", Label.Kind.ALTERNATIVE));
        }
        return new Entity(
                new EntityId(id),
                type,
                labels,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> found(EntityType type, String typed) {
        return LOOKUP.find(type, typed).stream().map(EntityId::value).toList();
    }

    @Test
    void aWordFindsEveryEntityOfTheTypeThatHasItInAName() {
        assertThat(found(EntityType.PERSON, "campbell"))
                .containsExactly("person/kurt-campbell", "person/john-campbell");
        assertThat(found(EntityType.BASE, "Campbell")).containsExactly("base/fort-campbell");
    }

    @Test
    void allWordsMustStandInOneName() {
        assertThat(found(EntityType.PERSON, "Campbell, Kurt M.")).containsExactly("person/kurt-campbell");
        assertThat(found(EntityType.PERSON, "john kurt campbell")).isEmpty();
    }

    @Test
    void theBeginningOfAWordIsNotTheWord() {
        assertThat(found(EntityType.PERSON, "camp")).isEmpty();
    }

    @Test
    void anIdOrItsSlugWillDo() {
        assertThat(found(EntityType.ORGANISATION, "usfj")).containsExactly("organisation/usfj");
        assertThat(found(EntityType.PERSON, "kurt-campbell")).containsExactly("person/kurt-campbell");
        assertThat(found(EntityType.PERSON, "person/kurt-campbell")).containsExactly("person/kurt-campbell");
        assertThat(found(EntityType.BASE, "person/kurt-campbell")).isEmpty();
    }

    @Test
    void anAbbreviationFindsTheLongNameAndTheOtherWayRound() {
        for (String typed : List.of("us forces", "U.S. Forces", "united states forces", "states forces")) {
            assertThat(found(EntityType.ORGANISATION, typed)).as(typed).containsExactly("organisation/usfj");
        }
    }

    @Test
    void japaneseIsFoundByAPartThatStandsTogether() {
        assertThat(found(EntityType.BASE, "普天間")).containsExactly("base/futenma");
        assertThat(found(EntityType.BASE, "普間")).isEmpty();
        assertThat(found(EntityType.PERSON, "ｷｬﾝﾍﾞﾙ")).containsExactly("person/kurt-campbell");
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(found(EntityType.PERSON, " ")).isEmpty();
        assertThat(found(EntityType.PERSON, "/")).isEmpty();
    }
}
