package dateline.ui.shell;

import dateline.archive.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Three short articles with names to put right. */
final class SmallArchive {
    static final ArticleId TALKS = new ArticleId("urn:t:talks");
    static final ArticleId LETTER = new ArticleId("urn:t:letter");

    private SmallArchive() {}

    static Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("archive.json"), """
                {"dateline": "archive", "version": 1, "id": "small", "title": "Small", "language": "en"}
                """);
            Files.writeString(folder.resolve("entities.json"), """
                {"dateline": "entities", "version": 1, "entities": [
                 {"id": "person/kurt-campbell", "type": "person", "prefLabel": {"en": "Kurt Campbell"},
                  "altLabel": {"en": ["Kurt M. Campbell", "Arthur Campbell"]}, "familyName": {"en": "Campbell"},
                  "offices": [{"title": "Assistant Secretary of State", "from": "2009-06"}]},
                 {"id": "person/john-campbell", "type": "person", "prefLabel": {"en": "John Campbell"},
                  "familyName": {"en": "Campbell"}, "offices": [{"title": "Rear Admiral"}]},
                 {"id": "person/katsuya-okada", "type": "person", "prefLabel": {"en": "Katsuya Okada"},
                  "familyName": {"en": "Okada"}},
                 {"id": "base/futenma", "type": "base", "prefLabel": {"en": "Futenma"},
                  "altLabel": {"en": ["Futenma base", "Ginowan field"]}},
                 {"id": "place/tokyo", "type": "place", "prefLabel": {"en": "Tokyo"}}]}
                """);
            Files.writeString(folder.resolve("topics.json"), """
                {"dateline": "topics", "version": 1, "topics": [
                 {"id": "topic/futenma", "prefLabel": {"en": "The field"}, "query": "base:futenma"}]}
                """);
            Files.writeString(
                    folder.resolve("a.json"),
                    article(
                            "talks",
                            "Talks on the field",
                            "Kurt Campbell met Katsuya Okada in Tokyo. Campbell spoke of Futenma. "
                                    + "The Marine airfield stays. Camp Granada closes."));
            Files.writeString(
                    folder.resolve("b.json"),
                    article("letter", "A letter", "John Campbell wrote to Arthur Campbell about Futenma base."));
            Files.writeString(
                    folder.resolve("c.json"),
                    article("other", "Another matter", "Camp Granada opens. The Marine airfield is far from Tokyo."));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String article(String id, String headline, String body) {
        return """
            {"uri":"urn:t:%s","type":"text","contentCreated":"2010-02-04T00:00:00Z",
             "headlines":[{"role":"main","value":"%s"}],
             "bodies":[{"role":"main","contentType":"text/plain","value":"%s"}]}
            """.formatted(id, headline, body);
    }
}
