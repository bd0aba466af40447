package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small file of Dateline's own: one JSON object that says what it is. Properties that a newer version put in are kept
 * when it is written; a file that cannot be understood is set aside, never written over.
 */
final class StateFile {
    private static final int VERSION = 1;

    private final Path file;
    private final String kind;

    /**
     * Makes a file of a kind.
     *
     * @param file where it is
     * @param kind what its {@code dateline} property says
     */
    StateFile(Path file, String kind) {
        this.file = file;
        this.kind = kind;
    }

    /** {@return the object in the file; empty when there is no file, or when it had to be set aside, with a warning} */
    Loaded<Optional<ObjectNode>> load() throws StoreFault {
        if (!Files.exists(file)) {
            return new Loaded<>(Optional.empty(), Optional.empty());
        }
        Optional<ObjectNode> object = understood(bytes());
        if (object.isPresent()) {
            return new Loaded<>(object, Optional.empty());
        }
        Path aside = SafeFile.setAside(file);
        return new Loaded<>(
                Optional.empty(),
                Optional.of("The file " + file + " cannot be understood; it was set aside as " + aside.getFileName()
                        + ", and Dateline begins with an empty one."));
    }

    /**
     * Writes properties; what else is in the file stays.
     *
     * @param properties all that are there now
     * @param mayBeAbsent those that are removed from the file when they are not there
     */
    void save(ObjectNode properties, String... mayBeAbsent) throws StoreFault {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("dateline", kind);
        all.put("version", VERSION);
        load().content().ifPresent(all::setAll);
        all.remove(List.of(mayBeAbsent));
        all.setAll(properties);
        byte[] page = Json.page(all);
        if (!Files.exists(file) || !Arrays.equals(page, bytes())) {
            SafeFile.write(file, page);
        }
    }

    private byte[] bytes() throws StoreFault {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw SafeFile.fault("The file " + file + " cannot be read", failure);
        }
    }

    private Optional<ObjectNode> understood(byte[] bytes) {
        if (RawText.flaw(bytes, 0, bytes.length).isPresent()) {
            return Optional.empty();
        }
        try {
            JsonNode tree = Json.tree(bytes, 0, bytes.length);
            boolean ours = tree.path("dateline").asString("").equals(kind);
            return ours && tree instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
