package dateline.dossier;

import dateline.store.Digest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What is in an entry: refused as soon as it is longer than was said, and digested as it is read. */
final class DeclaredStream extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final long declared;
    private final MessageDigest digest = Digest.sha256();
    private long count;

    DeclaredStream(InputStream in, long declared) {
        super(in);
        this.declared = declared;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        if (got > 0) {
            count += got;
            if (count > declared) {
                throw new WrongLength("it is longer than the " + declared + " bytes that are declared");
            }
            digest.update(into, from, got);
        }
        return got;
    }

    /** Reads what was not read. */
    void drain() throws IOException {
        var buffer = new byte[BUFFER];
        while (read(buffer, 0, buffer.length) >= 0) {
            // only the digest wants it
        }
        if (count < declared) {
            throw new WrongLength("it has " + count + " bytes where " + declared + " are declared");
        }
    }

    /** {@return how many bytes were read} */
    long count() {
        return count;
    }

    /** {@return the SHA-256 of all that was read, in hexadecimal; to be asked once} */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** That an entry is not as long as it says. */
    static final class WrongLength extends IOException {
        private static final long serialVersionUID = 1L;
        private final String reason;

        WrongLength(String reason) {
            super(reason);
            this.reason = reason;
        }

        /** {@return what is wrong, in words} */
        String reason() {
            return reason;
        }
    }
}
