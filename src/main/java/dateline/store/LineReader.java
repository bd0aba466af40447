package dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Goes through a file line by line, as bytes, and knows where each line stands. Holds no more than the longest line,
 * and never more than {@link FileBytes#LARGEST} bytes.
 */
final class LineReader {
    private static final int FIRST_BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[FIRST_BUFFER];
    private long bufferOffset;
    private int filled;
    private int from;
    private int to;
    private int next;
    private int number;
    private boolean ended;
    private boolean tooLong;

    LineReader(InputStream in) {
        this(in, FileBytes.LARGEST);
    }

    /** Makes a reader that holds lines up to some number of bytes. */
    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** {@return whether there was another line to go to} */
    boolean advance() throws IOException {
        tooLong = false;
        from = next;
        int scanned = 0;
        while (true) {
            int feed = indexOfFeed(from + scanned);
            if (feed >= 0) {
                to = feed;
                next = feed + 1;
                number++;
                return true;
            }
            scanned = filled - from;
            if (scanned > longest) {
                // what is too long is let go; the bytes that come next take its place
                tooLong = true;
                bufferOffset += scanned;
                filled = from;
                scanned = 0;
            }
            if (ended || !fill()) {
                return lastLine();
            }
        }
    }

    private boolean lastLine() {
        ended = true;
        to = filled;
        next = filled;
        boolean found = to > from || tooLong;
        if (found) {
            number++;
        }
        return found;
    }

    private int indexOfFeed(int start) {
        for (int at = start; at < filled; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            bufferOffset += from;
            filled -= from;
            from = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read > 0;
    }

    /** {@return the bytes that hold the line; another line's after {@link #advance()}} */
    byte[] buffer() {
        return buffer;
    }

    /** {@return the line's first byte in the buffer} */
    int from() {
        return from;
    }

    /** {@return the byte behind the line's last in the buffer, its line feed} */
    int to() {
        return to;
    }

    /** {@return where the line's first byte stands in the file} */
    long offset() {
        return bufferOffset + from;
    }

    /** {@return the line's number, from 1} */
    int number() {
        return number;
    }

    /** {@return whether the line is too long to be held; its bytes are not all there then} */
    boolean isTooLong() {
        return tooLong;
    }
}
