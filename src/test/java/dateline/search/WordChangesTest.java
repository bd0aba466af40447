package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.WordChanges.Kind;
import dateline.search.WordChanges.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class WordChangesTest {
    @Test
    void whatWasCutStandsBeforeWhatWasPutInItsPlace() {
        assertThat(WordChanges.of("A vote is due in May.", "A vote is not expected this year."))
                .containsExactly(
                        new Piece(Kind.KEPT, "A vote is"),
                        new Piece(Kind.CUT, "due in May."),
                        new Piece(Kind.ADDED, "not expected this year."));
    }

    @Test
    void equalSentencesAreOnePiece() {
        assertThat(WordChanges.of("No  change.", "No change.")).containsExactly(new Piece(Kind.KEPT, "No change."));
    }

    @Property
    void eachVersionCanBeReadOutOfThePieces(@ForAll("sentences") String before, @ForAll("sentences") String after) {
        List<Piece> pieces = WordChanges.of(before, after);
        assertThat(without(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Kind.CUT)).isEqualTo(after);
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("a", "b", "c", "Okinawa", "May.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }
}
