package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DuplicateIdsTest {
    @Test
    void theSecondIsToldWithTheFileOfTheFirst() {
        var ids = new DuplicateIds();
        var id = new ArticleId("urn:a");

        assertThat(ids.firstSeen(id, new Location("one.json", 1, 0, 9))).isEmpty();
        assertThat(ids.firstSeen(id, new Location("two.jsonl", 7, 99, 9)))
                .contains(new Problem(
                        "two.jsonl",
                        7,
                        "the uri \"urn:a\" is that of an article in one.json too; only the first is used"));
        assertThat(ids.firstSeen(new ArticleId("urn:b"), new Location("two.jsonl", 8, 199, 9)))
                .isEmpty();
        assertThat(ids.firstSeen(new ArticleId("urn:b"), new Location("two.jsonl", 9, 299, 9)))
                .map(Problem::reason)
                .contains("the uri \"urn:b\" is that of another article of this file too; only the first is used");
    }

    @Property
    void eachIdIsNewJustOnce(
            @ForAll List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String> values) {
        var ids = new DuplicateIds();
        Set<String> seen = new HashSet<>();

        for (String value : values) {
            boolean isNew = ids.firstSeen(new ArticleId(value), new Location(value, 1, 0, 1))
                    .isEmpty();
            assertThat(isNew).isEqualTo(seen.add(value));
        }
    }

    @Test
    void manyIdsTakeAtMostThirtyTwoBytesEachAndNoneIsTakenForAnother() {
        var ids = new DuplicateIds();
        int count = 300_000;

        for (int at = 0; at < count; at++) {
            assertThat(ids.firstSeen(new ArticleId("urn:x:" + at), new Location("a.jsonl", at + 1, 0, 1)))
                    .isEmpty();
            if (at > 20_000 && at % 1000 == 0) {
                assertThat(ids.bytes() / at).isLessThanOrEqualTo(32);
            }
        }
        assertThat(ids.firstSeen(new ArticleId("urn:x:17"), new Location("b.jsonl", 1, 0, 1)))
                .isPresent();
    }
}
