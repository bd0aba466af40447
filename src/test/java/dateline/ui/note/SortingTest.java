package dateline.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.exporter.NoteEntry;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which notes come first; those that a sorting does not tell apart stay as they stand. */
final class SortingTest {
    private static final List<NoteEntry> BY_PLACE = List.of(
            entry("a", 2, NoteColour.PINK, "zinc"),
            entry("b", 3, NoteColour.YELLOW),
            entry("c", 1, NoteColour.YELLOW, "Alum", "zinc"),
            entry("d", 3, NoteColour.BLUE));

    private static NoteEntry entry(String id, long day, NoteColour colour, String... tags) {
        Instant written = Instant.ofEpochSecond(day * 86_400);
        var note = new Note(
                new NoteId(id), new ArticleId("urn:a"), Optional.empty(), "", List.of(tags), colour, written, written);
        return NoteEntry.of(note, Optional.empty(), entity -> Optional.empty());
    }

    private static String order(Sorting sorting) {
        return String.join(
                "",
                sorting.sorted(BY_PLACE).stream()
                        .map(entry -> entry.id().value())
                        .toList());
    }

    @Test
    void eachHasItsOwnOrder() {
        assertThat(order(Sorting.PLACE)).isEqualTo("abcd");
        assertThat(order(Sorting.PUBLISHED)).isEqualTo("abcd");
        assertThat(order(Sorting.NEWEST)).isEqualTo("bdac");
        assertThat(order(Sorting.OLDEST)).isEqualTo("cabd");
        assertThat(order(Sorting.COLOUR)).isEqualTo("bcda");
        assertThat(order(Sorting.TAG)).isEqualTo("cabd");
    }

    @Test
    void eachIsFoundByItsWordAndComesInTurn() {
        Sorting sorting = Sorting.PLACE;
        for (Sorting each : Sorting.values()) {
            assertThat(each).isEqualTo(sorting);
            assertThat(Sorting.of(each.word())).contains(each);
            sorting = sorting.next();
        }
        assertThat(sorting).isEqualTo(Sorting.PLACE);
        assertThat(Sorting.of("size")).isEmpty();
    }
}
