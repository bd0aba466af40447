package dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small files for tests. */
record Folder(Path path) {
    Folder write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Folder write(String name, byte[] content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A good article of six lines. */
    static String article(String name) {
        return """
            {
              "uri": "urn:test:%s",
              "contentCreated": "2010-02-04T15:43:00+08:00",
              "headlines": [{"role": "main", "value": "Headline of %s"}],
              "bodies": [{"role": "main", "contentType": "text/plain", "value": "One.\\n\\nTwo."}]
            }
            """.formatted(name, name);
    }

    /** A good article on one line. */
    static String line(String name) {
        return article(name).replaceAll("\\n\\s*", "");
    }
}
