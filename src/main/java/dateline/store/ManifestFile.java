package dateline.store;

import dateline.archive.Archive;
import dateline.archive.Problem;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code archive.json}; what it does not say, or says wrongly, comes from the folder's name. */
final class ManifestFile {
    /** Its name. */
    static final String NAME = "archive.json";

    private static final int VERSION = 1;
    private static final String LANGUAGE = "en";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,99}");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<String> id = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> description = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> rights = Optional.empty();

    private ManifestFile(Path folder) {
        this.folder = folder;
    }

    /** {@return the manifest of a folder, as far as it can be read} */
    static Read<Archive> read(Path folder) {
        var file = new ManifestFile(folder);
        var bytes = FileBytes.read(folder, NAME, file.problems);
        bytes.ifPresent(file::parse);
        return new Read<>(file.archive(), file.problems);
    }

    /** {@return the content of a manifest that says what an archive says of itself} */
    static byte[] page(Archive archive) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dateline", "archive").put("version", VERSION).put("id", archive.id());
        json.put("title", archive.title());
        archive.description().ifPresent(words -> json.put("description", words));
        json.put("language", archive.language());
        archive.rights().ifPresent(words -> json.put("rights", words));
        return Json.page(json);
    }

    private void parse(byte[] bytes) {
        try (var cursor = new JsonCursor(Json.parser(bytes, 0, bytes.length), NAME, 1)) {
            new FormatHead(cursor, "archive", VERSION)
                    .readFile("the archive's description", name -> property(cursor, name));
            problems.addAll(cursor.problems());
        }
    }

    private void property(JsonCursor cursor, String name) {
        switch (name) {
            case "id" -> id = matching(cursor, name, ID, "letters, digits, dots and dashes");
            case "title" -> title = cursor.words(name);
            case "description" -> description = cursor.words(name);
            case "language" -> language = matching(cursor, name, LANGUAGE_TAG, "a language tag such as \"en\"");
            case "rights" -> rights = cursor.words(name);
            default -> {}
        }
    }

    private static Optional<String> matching(JsonCursor cursor, String name, Pattern pattern, String expected) {
        Optional<String> words = cursor.words(name);
        if (words.isPresent() && !pattern.matcher(words.get()).matches()) {
            cursor.complain(
                    "\"" + name + "\" is " + JsonCursor.quoted(words.get()) + " where " + expected + " are expected");
            return Optional.empty();
        }
        return words;
    }

    private Archive archive() {
        String name = folderName();
        return new Archive(
                id.orElseGet(() -> idOf(name)),
                title.orElse(name),
                description,
                language.orElse(LANGUAGE),
                rights,
                folder);
    }

    private String folderName() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "archive" : name.toString();
    }

    private static String idOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9.]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "")
                .toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return "archive-" + Digest.of(name).substring(0, 8);
        }
        return plain.substring(0, Math.min(plain.length(), 100));
    }
}
