package dateline.store;

import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.topic.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * One article in its file, to be changed and written back. All that is not changed stays as it was, in the same order,
 * what Dateline does not know of included; so does whatever else is in the file. Not for use from several threads.
 */
public final class ArticleFile {
    private final Path file;
    private final Location location;
    private final byte[] before;
    private final ObjectNode json;

    private ArticleFile(Path file, Location location, byte[] before, ObjectNode json) {
        this.file = file;
        this.location = location;
        this.before = before;
        this.json = json;
    }

    /**
     * Opens an article to change it.
     *
     * @param folder the archive's folder
     * @param location where the article stands
     * @return the article as it is in the file
     * @throws StoreFault when it cannot be read, or a property stands in it twice, so that one would be lost
     */
    public static ArticleFile open(Path folder, Location location) throws StoreFault {
        byte[] bytes = ArticleFiles.bytes(folder, location);
        try {
            if (Json.tree(bytes, 0, bytes.length) instanceof ObjectNode json) {
                return new ArticleFile(folder.resolve(location.file()), location, bytes, json);
            }
        } catch (JacksonException broken) {
            throw new StoreFault(
                    StoreFault.Reason.MALFORMED,
                    "The article in " + location.file() + " cannot be changed: " + JsonCursor.reason(broken) + ".",
                    broken);
        }
        throw changedMeanwhile();
    }

    /**
     * {@return its id}
     */
    public ArticleId id() {
        return new ArticleId(json.path("uri").asString("-"));
    }

    /**
     * Changes the headline.
     *
     * @param words not blank
     */
    public void headline(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a headline is not blank");
        }
        new NinjsChange(json).text("headlines", "headline", "main", words);
    }

    /**
     * Changes the summary under the headline.
     *
     * @param words empty to have none
     */
    public void standfirst(Optional<String> words) {
        words.ifPresentOrElse(
                text -> new NinjsChange(json).text("descriptions", "description_text", "summary", text),
                () -> new NinjsChange(json)
                        .noText("descriptions", "description", "description_text", "description_xhtml"));
    }

    /**
     * Changes the text.
     *
     * @param paragraphs in order, none holding a line break
     */
    public void paragraphs(List<String> paragraphs) {
        new NinjsChange(json).body(String.join("\n\n", paragraphs));
    }

    /**
     * Changes the editor's note.
     *
     * @param words empty to have none
     */
    public void editorsNote(Optional<String> words) {
        String name = json.has("ednote") ? "ednote" : "edNote";
        words.ifPresentOrElse(text -> json.put(name, text), () -> json.remove(name));
    }

    /**
     * Changes the topics that the article itself names; its other subjects stay.
     *
     * @param topics in order
     */
    public void topics(List<Topic> topics) {
        new NinjsChange(json).topics(topics);
    }

    /**
     * {@return the object as it would be written into a file of its own}
     */
    public String json() {
        return new String(Json.page(json), StandardCharsets.UTF_8);
    }

    /**
     * Writes the article back, whole or not at all.
     *
     * @return where it stands now; articles behind it in the same file have moved
     * @throws StoreFault when it cannot be written, or somebody else changed it meanwhile; the file is as it was then
     */
    public Location save() throws StoreFault {
        boolean oneOfMany = file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
        byte[] page = Json.page(json);
        byte[] after = oneOfMany ? Json.line(json) : Arrays.copyOf(page, page.length - 1);
        if (!Arrays.equals(before, ArticleFiles.bytes(file, location.offset(), location.length()))) {
            throw changedMeanwhile();
        }
        SafeFile.write(file, out -> writeAround(out, after));
        return new Location(location.file(), location.line(), location.offset(), after.length);
    }

    private void writeAround(OutputStream out, byte[] after) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            copy(in, out, location.offset());
            out.write(after);
            in.skipNBytes(location.length());
            in.transferTo(out);
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("it has become shorter");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private static StoreFault changedMeanwhile() {
        return new StoreFault(
                StoreFault.Reason.MALFORMED,
                "The article's file was changed by somebody else meanwhile; open it again.");
    }
}
