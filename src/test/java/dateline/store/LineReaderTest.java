package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Property(tries = 300)
    void linesAreThoseOfTheFileWithTheirPlaces(
            @ForAll @Size(max = 30) List<@CharRange(from = 'a', to = 'c') String> lines,
            @ForAll @IntRange(min = 1, max = 9) int piece,
            @ForAll @IntRange(min = 1, max = 3000) int stretch)
            throws IOException {
        String text = String.join(
                "\n", lines.stream().map(line -> line.repeat(stretch)).toList());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var reader = new LineReader(dripping(bytes, piece * 1000));
        var found = new ArrayList<String>();

        while (reader.advance()) {
            found.add(new String(reader.buffer(), reader.from(), reader.to() - reader.from(), StandardCharsets.UTF_8));
            assertThat(new String(bytes, (int) reader.offset(), reader.to() - reader.from(), StandardCharsets.UTF_8))
                    .isEqualTo(found.getLast());
            assertThat(reader.number()).isEqualTo(found.size());
        }

        assertThat(found).isEqualTo(linesOf(text));
    }

    @Test
    void aLineThatIsTooLongIsPassedOverAndThoseBehindItKeepTheirPlaces() throws IOException {
        String text = "first\n" + "x".repeat(300_000) + "\nthird\n" + "y".repeat(300_000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var reader = new LineReader(new ByteArrayInputStream(bytes), 100_000);
        var found = new ArrayList<String>();

        while (reader.advance()) {
            found.add(
                    reader.isTooLong()
                            ? reader.number() + " too long"
                            : new String(
                                    bytes, (int) reader.offset(), reader.to() - reader.from(), StandardCharsets.UTF_8));
        }

        assertThat(found).containsExactly("first", "2 too long", "third", "4 too long");
        assertThat(reader.buffer()).hasSizeLessThan(300_000);
    }

    private static List<String> linesOf(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    private static InputStream dripping(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, most));
            }
        };
    }
}
