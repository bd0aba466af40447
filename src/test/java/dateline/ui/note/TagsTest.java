package dateline.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TagsTest {
    private static final List<String> TAGS = List.of("a", "b", "c");

    @Test
    void tagsAreReadWithAndWithoutTheirSign() {
        assertThat(Tags.typed("#a, b  #a")).containsExactly("a", "b");
    }

    @Test
    void oneIsGivenTakenAwayOrPutInThePlaceOfAnother() {
        assertThat(Tags.changed(TAGS, "d")).containsExactly("a", "b", "c", "d");
        assertThat(Tags.changed(TAGS, "-b, -#c")).containsExactly("a");
        assertThat(Tags.changed(TAGS, "#b=#x d")).containsExactly("a", "x", "c", "d");
        assertThat(Tags.changed(TAGS, "z=x")).isEqualTo(TAGS);
    }

    @Test
    void aSignOfEqualityAtAnEndIsPartOfTheTag() {
        assertThat(Tags.changed(List.of(), "=x y=")).containsExactly("=x", "y=");
    }
}
