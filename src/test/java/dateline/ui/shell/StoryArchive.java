package dateline.ui.shell;

import dateline.archive.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A story in three versions, another article on its matter, and three on others, the newest first: c, b, a, d, e, f, g. */
final class StoryArchive {
    static final ArticleId FIRST = id("a");
    static final ArticleId SECOND = id("b");
    static final ArticleId THIRD = id("c");
    static final ArticleId PROTEST = id("d");
    static final ArticleId RICE = id("e");

    private static final String OPENING =
            "The governor of Okinawa put off the plan for a runway at Henoko until spring. ";
    private static final String MIDDLE = "Kurt Campbell told reporters in Tokyo that the talks on Futenma go on. "
            + "Nobody in the town hall would say when the work begins. ";

    private StoryArchive() {}

    private static ArticleId id(String name) {
        return new ArticleId("urn:t:" + name);
    }

    static Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("archive.json"), """
                {"dateline": "archive", "version": 1, "id": "stories", "title": "Stories", "language": "en"}
                """);
            Files.writeString(folder.resolve("entities.json"), """
                {"dateline": "entities", "version": 1, "entities": [
                 {"id": "person/kurt-campbell", "type": "person", "prefLabel": {"en": "Kurt Campbell"},
                  "familyName": {"en": "Campbell"}},
                 {"id": "base/futenma", "type": "base", "prefLabel": {"en": "Futenma"}},
                 {"id": "place/tokyo", "type": "place", "prefLabel": {"en": "Tokyo"}},
                 {"id": "place/okinawa", "type": "place", "prefLabel": {"en": "Okinawa"}}]}
                """);
            write(folder, "a", 5, "Runway plan put off", OPENING + MIDDLE + "A vote is due in May.");
            write(folder, "b", 6, "Runway plan put off again", OPENING + MIDDLE + "A vote is not expected this year.");
            write(
                    folder,
                    "c",
                    7,
                    "Runway plan off until spring",
                    OPENING + MIDDLE + "A vote is due in June. Fishermen protested.");
            write(
                    folder,
                    "d",
                    4,
                    "Fishermen at Henoko",
                    "Fishermen near Henoko protested against the runway in their boats. Okinawa and Futenma are far.");
            write(folder, "e", 3, "Rice", "Farmers in the north expect a poor harvest of rice.");
            write(folder, "f", 2, "Fish", "The price of fish rose at the market.");
            write(folder, "g", 1, "Snow", "Heavy snow closed the mountain roads.");
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path folder, String id, int day, String headline, String body) throws IOException {
        Files.writeString(folder.resolve(id + ".json"), """
            {"uri":"urn:t:%s","type":"text","contentCreated":"2010-02-0%dT00:00:00Z",
             "headlines":[{"role":"main","value":"%s"}],
             "bodies":[{"role":"main","contentType":"text/plain","value":"%s"}]}
            """.formatted(id, day, headline, body));
    }
}
