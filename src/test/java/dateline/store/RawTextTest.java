package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RawTextTest {
    @Property(tries = 3000)
    void whatTheJdkDecodesHasNoFlawAndNothingElse(
            @ForAll String text, @ForAll byte patch, @ForAll @IntRange(max = 200) int place) {
        byte[] bytes = text.replace("\0", "").getBytes(StandardCharsets.UTF_8);
        if (place < bytes.length) {
            bytes[place] = patch == 0 ? 1 : patch;
        }

        assertThat(RawText.flaw(bytes, 0, bytes.length).isEmpty()).isEqualTo(decodes(bytes));
    }

    @Property
    void aFlawIsOnItsLine(@ForAll @IntRange(max = 50) int linesBefore, @ForAll @IntRange(max = 20) int column) {
        byte[] bytes =
                ("x\n".repeat(linesBefore) + "y".repeat(column) + "z\nand more").getBytes(StandardCharsets.UTF_8);
        bytes[2 * linesBefore + column] = (byte) 0xFF;

        assertThat(RawText.flaw(bytes, 0, bytes.length))
                .hasValueSatisfying(flaw -> assertThat(flaw.line()).isEqualTo(linesBefore + 1));
    }

    private static boolean decodes(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
