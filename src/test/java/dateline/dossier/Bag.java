package dateline.dossier;

import dateline.store.Digest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Bags as others may make them, for tests: whole by their manifests, whatever is in them. */
final class Bag {
    static final String RESULTS = """
        {"dateline":"results","version":1,"software":"test","index":"1","answers":[]}
        """;

    private record Entry(String name, String content, int mode) {}

    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder manifest = new StringBuilder();

    /** A bag with a small archive in it. */
    static Bag small() {
        return new Bag()
                .with("data/archive/archive.json", "{\"dateline\":\"archive\",\"version\":1,\"id\":\"press\"}")
                .with("data/results.json", RESULTS);
    }

    /** Adds a file of the payload, listed in the manifest. */
    Bag with(String name, String content) {
        return listing(name, content).unlisted(name, content);
    }

    /** Lists a file in the manifest. */
    Bag listing(String name, String content) {
        manifest.append(sha(content)).append("  ").append(name).append('\n');
        return this;
    }

    /** Adds a file that is listed nowhere. */
    Bag unlisted(String name, String content) {
        entries.add(new Entry("press/" + name, content, UnixStat.FILE_FLAG | 0644));
        return this;
    }

    /** Adds a link, listed with what it points at. */
    Bag link(String name, String target) {
        listing(name, target);
        entries.add(new Entry("press/" + name, target, UnixStat.LINK_FLAG | 0777));
        return this;
    }

    /** Adds a file just under a name, outside the bag's folder. */
    Bag bare(String name, String content) {
        entries.add(new Entry(name, content, UnixStat.FILE_FLAG | 0644));
        return this;
    }

    /** Writes the zip file. */
    Path write(Path file) throws IOException {
        List<Entry> all = new ArrayList<>(entries);
        var tags = new StringBuilder();
        tag(all, tags, "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tag(all, tags, "bag-info.txt", "Dateline-Dossier: 1\n");
        tag(all, tags, "manifest-sha256.txt", manifest.toString());
        tag(all, new StringBuilder(), "tagmanifest-sha256.txt", tags.toString());
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipArchiveOutputStream(out)) {
            for (Entry entry : all) {
                var one = new ZipArchiveEntry(entry.name);
                one.setUnixMode(entry.mode);
                one.setMethod(ZipEntry.DEFLATED);
                zip.putArchiveEntry(one);
                zip.write(entry.content.getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return file;
    }

    private static void tag(List<Entry> all, StringBuilder tags, String name, String content) {
        tags.append(sha(content)).append("  ").append(name).append('\n');
        all.add(new Entry("press/" + name, content, UnixStat.FILE_FLAG | 0644));
    }

    private static String sha(String content) {
        return HexFormat.of().formatHex(Digest.sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
