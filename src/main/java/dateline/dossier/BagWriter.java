package dateline.dossier;

import dateline.job.Progress;
import dateline.store.Digest;
import dateline.store.SafeFile;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a bag (RFC 8493) into a zip file, one file after the other. The same files in the same order give the same bytes:
 * entries have one time, the first that zip knows.
 */
final class BagWriter {
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final ZipOutputStream zip;
    private final String base;
    private final Progress progress;
    private final ByteArrayOutputStream manifest = new ByteArrayOutputStream();
    private final ByteArrayOutputStream tagManifest = new ByteArrayOutputStream();
    private long bytes;
    private long files;

    /**
     * Begins.
     *
     * @param out takes the zip file; left open
     * @param base the name of the one folder that all is in
     * @param progress asked whether to go on
     */
    BagWriter(OutputStream out, String base, Progress progress) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.base = base + "/";
        this.progress = progress;
    }

    /** Adds a file to the payload. */
    void add(String name, SafeFile.Content content) throws IOException {
        bytes += entry(name, content, manifest);
        files++;
    }

    /** Ends with what the bag says of itself; how many bytes and files it has is added to that. */
    void finish(BagInfo info) throws IOException {
        BagInfo whole = info.with(BagInfo.OXUM, bytes + "." + files);
        tag(BagNames.BAGIT, DECLARATION.getBytes(StandardCharsets.UTF_8));
        tag(BagNames.INFO, whole.bytes());
        tag(BagNames.MANIFEST, manifest.toByteArray());
        entry(BagNames.TAG_MANIFEST, out -> tagManifest.writeTo(out), new ByteArrayOutputStream());
        zip.finish();
        zip.flush();
    }

    private void tag(String name, byte[] content) throws IOException {
        entry(name, out -> out.write(content), tagManifest);
    }

    private long entry(String name, SafeFile.Content content, ByteArrayOutputStream into) throws IOException {
        var entry = new ZipEntry(base + name);
        entry.setTimeLocal(BEGINNING);
        zip.putNextEntry(entry);
        var counted = new Counted(zip, progress);
        content.writeTo(counted);
        zip.closeEntry();
        String sha = HexFormat.of().formatHex(counted.digest.digest());
        into.write((sha + "  " + BagNames.written(name) + "\n").getBytes(StandardCharsets.UTF_8));
        return counted.count;
    }

    /** Counts and digests what goes through; asks between two pieces whether to go on. */
    private static final class Counted extends FilterOutputStream {
        private final MessageDigest digest = Digest.sha256();
        private final Progress progress;
        private long count;

        Counted(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            if (progress.isCancelled()) {
                throw new DossierFault.Stopped(DossierFault.cancelled());
            }
            out.write(some, from, length);
            digest.update(some, from, length);
            count += length;
        }
    }
}
