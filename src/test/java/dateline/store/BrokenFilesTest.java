package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty-five files broken in as many ways, among twenty good ones. */
class BrokenFilesTest {
    private static final String GOOD = Folder.article("good");

    @TempDir
    Path path;

    private final Map<String, Problem> expected = new LinkedHashMap<>();

    @Test
    void eachBrokenFileIsNamedWithLineAndReasonAndEachGoodOneIsRead() throws StoreFault, IOException {
        var folder = new Folder(path);
        for (int at = 0; at < 20; at++) {
            folder.write("good/%02d.json".formatted(at), Folder.article("g" + at));
        }
        writeWhatIsNoJson(folder);
        writeWhatIsNoArticle(folder);
        writeWhatIsNoFile();

        var all = Gathered.all(ArchiveFolder.open(path));

        assertThat(all.articles)
                .extracting(article -> article.id().value())
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(at -> "urn:test:g" + at).toList());
        assertThat(all.problems).containsExactlyInAnyOrderElementsOf(expected.values());
        assertThat(expected).hasSize(25);
    }

    private void writeWhatIsNoJson(Folder folder) {
        broken(folder, "empty", "", 1, "it is empty");
        broken(folder, "blank", " \n\n", 1, "it is empty");
        broken(
                folder,
                "html",
                "<html>\n</html>",
                1,
                "it is not JSON: unexpected character ('<' (code 60)): expected a valid value (JSON String, Number,"
                        + " Array, Object or token 'null', 'true' or 'false') (column 1)");
        broken(
                folder,
                "comma",
                GOOD.replace("+08:00\",", "+08:00\""),
                4,
                "it is not JSON: unexpected character ('\"' (code 34)): was expecting comma to separate Object entries"
                        + " (column 3)");
        broken(folder, "truncated", GOOD.substring(0, GOOD.length() - 30), 5, cutOff());
        broken(folder, "unclosed", GOOD.substring(0, GOOD.lastIndexOf('}')), 6, cutOff());
        broken(folder, "twice", GOOD + GOOD, 7, "something follows behind the end of the object");
        broken(
                folder,
                "deep",
                GOOD.replace("\"uri\"", "\"x\": " + "[".repeat(600) + "]".repeat(600) + ",\n\"uri\""),
                2,
                "objects and lists stand more than 500 deep in one another");
        brokenBytes(
                folder,
                "nul",
                new byte[4096],
                1,
                "it holds nothing but NUL bytes, as a file does after a crash of" + " the disk");
        brokenBytes(
                folder,
                "latin1",
                GOOD.replace("Headline", "Schlagzeile über").getBytes(StandardCharsets.ISO_8859_1),
                4,
                "it is not UTF-8: byte 0xFC cannot stand there");
        brokenBytes(
                folder,
                "utf16",
                ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE),
                1,
                "it is UTF-16; it must" + " be UTF-8");
        byte[] half = GOOD.getBytes(StandardCharsets.UTF_8);
        Arrays.fill(half, 80, half.length, (byte) 0);
        brokenBytes(
                folder,
                "half-nul",
                half,
                4,
                "there is a NUL byte in it, which no text has (UTF-16, perhaps; it" + " must be UTF-8)");
    }

    private void writeWhatIsNoArticle(Folder folder) {
        broken(
                folder,
                "list",
                "\n[" + GOOD + "]",
                2,
                "it holds a list where an article is expected, an object in {} (lists of articles go into a .jsonl"
                        + " file, one on each line)");
        broken(folder, "number", "42", 1, "it holds a number where an article is expected, an object in {}");
        broken(folder, "no-uri", GOOD.replace("\"uri\"", "\"url\""), 1, "the article has no \"uri\"");
        broken(folder, "no-headline", "\n" + GOOD.replace("headlines", "heads"), 2, "the article has no headline");
        broken(
                folder,
                "no-text",
                GOOD.replace("bodies", "renditions"),
                1,
                "the article has no text: neither a body nor a description");
        broken(
                folder,
                "bad-day",
                GOOD.replace("2010-02-04", "2010-02-30"),
                3,
                "\"contentCreated\" says \"2010-02-30T15:43:00+08:00\", which is no date; it must be like"
                        + " 2010-02-04T15:43:00+08:00");
        broken(
                folder,
                "bad-date",
                GOOD.replace("2010-02-04T15:43:00+08:00", "yesterday"),
                3,
                "\"contentCreated\" says \"yesterday\", which is no date; it must be like 2010-02-04T15:43:00+08:00");
        broken(
                folder,
                "bad-type",
                GOOD.replace("\"Headline of good\"", "17"),
                4,
                "\"value\" is a number where text in quotation marks is expected");
        broken(
                folder,
                "bad-shape",
                GOOD.replace("\"urn:test:good\"", "{\"is\": \"urn:test:good\"}"),
                2,
                "\"uri\" is an object where text in quotation marks is expected");
    }

    private void writeWhatIsNoFile() throws IOException {
        Files.createDirectories(path.resolve("broken/folder.json"));
        expect("folder", 0, "it is a folder, not a file");
        Files.createSymbolicLink(path.resolve("broken/dangling.json"), Path.of("nowhere.json"));
        expect("dangling", 0, "it is a link to a file that is not there");
        Files.createSymbolicLink(path.resolve("broken/circle.json"), path.resolve("broken"));
        expect("circle", 0, "the link leads back to a folder that holds it");
        Files.createSymbolicLink(path.resolve("broken/pipe.json"), Path.of("/dev/zero"));
        expect("pipe", 0, "it is a pipe or device, not a file");
    }

    private static String cutOff() {
        return "it ends in the middle: it was cut off, or a closing bracket or quotation mark is missing";
    }

    private void broken(Folder folder, String name, String content, int line, String reason) {
        folder.write("broken/" + name + ".json", content);
        expect(name, line, reason);
    }

    private void brokenBytes(Folder folder, String name, byte[] content, int line, String reason) {
        folder.write("broken/" + name + ".json", content);
        expect(name, line, reason);
    }

    private void expect(String name, int line, String reason) {
        expected.put(name, new Problem("broken/" + name + ".json", line, reason));
    }
}
