package dateline.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/** Looks at bytes before they are read as JSON: whether they are UTF-8, and whether anything is in them. */
final class RawText {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;

    private RawText() {}

    /** {@return the first byte after a byte order mark, or the first byte when there is none} */
    static int afterMark(byte[] bytes, int from, int to) {
        boolean mark = to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        return mark ? from + 3 : from;
    }

    /** {@return whether the bytes are nothing but white space} */
    static boolean isBlank(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            byte b = bytes[at];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    /** {@return how many lines begin before a place, the one it stands on included} */
    static int lineAt(byte[] bytes, int from, int place) {
        int line = 1;
        for (int at = from; at < place; at++) {
            if (bytes[at] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** {@return what keeps the bytes from being text, and where} */
    static Optional<Flaw> flaw(byte[] bytes, int from, int to) {
        int bad = firstBad(bytes, from, to);
        if (bad < 0) {
            return Optional.empty();
        }
        return Optional.of(new Flaw(reason(bytes, from, to, bad), lineAt(bytes, from, bad)));
    }

    private static String reason(byte[] bytes, int from, int to, int bad) {
        if (bytes[bad] == 0) {
            return isNothingButNul(bytes, from, to)
                    ? "it holds nothing but NUL bytes, as a file does after a crash of the disk"
                    : "there is a NUL byte in it, which no text has (UTF-16, perhaps; it must be UTF-8)";
        }
        if (bad == from && to - from >= 2 && isUtf16Mark(bytes[from], bytes[from + 1])) {
            return "it is UTF-16; it must be UTF-8";
        }
        return String.format("it is not UTF-8: byte 0x%02X cannot stand there", bytes[bad] & 0xFF);
    }

    private static boolean isUtf16Mark(byte first, byte second) {
        return (first == (byte) 0xFF && second == (byte) 0xFE) || (first == (byte) 0xFE && second == (byte) 0xFF);
    }

    private static boolean isNothingButNul(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] != 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return the first byte that is NUL or cannot stand where it does in UTF-8; -1 when all may} */
    private static int firstBad(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at + 8 <= to && isPlainAscii((long) EIGHT.get(bytes, at))) {
                at += 8;
                continue;
            }
            int length = sequence(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    private static boolean isPlainAscii(long eight) {
        return ((eight | (eight - LOW_BITS)) & HIGH_BITS) == 0;
    }

    /** {@return the length of the character that begins at a byte; 0 when none does} (Table 3-7 of Unicode.) */
    private static int sequence(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return first == 0 ? 0 : 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int next = at + 2; next < at + length; next++) {
            if ((bytes[next] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /**
     * What keeps bytes from being text.
     *
     * @param reason a sentence
     * @param line counted from 1, at the first of the bytes
     */
    record Flaw(String reason, int line) {}
}
