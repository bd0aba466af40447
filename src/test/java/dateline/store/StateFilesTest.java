package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFilesTest {
    @TempDir
    Path folder;

    private Places places = new Places(Path.of("d"), Path.of("c"));

    @BeforeEach
    void place() {
        places = new Places(folder, folder);
    }

    private Path file() {
        return folder.resolve("settings.json");
    }

    @Test
    void settingsAreReadBackAsSaved() throws StoreFault {
        var settings = new Settings(
                Optional.of(folder),
                Settings.Theme.DARK,
                5,
                Map.of("notes", 280.5),
                Optional.of(Set.of("notes")),
                Optional.of(new Settings.WindowSize(800, 600, true)),
                Optional.of("newest"));

        settings.save(places);

        assertThat(Settings.load(places)).isEqualTo(new Loaded<>(settings, Optional.empty()));
        Settings.usual().save(places);
        assertThat(Settings.load(places).content()).isEqualTo(Settings.usual());
    }

    @Test
    void withoutAFileTheUsualIsThere() throws StoreFault {
        assertThat(Settings.load(places)).isEqualTo(new Loaded<>(Settings.usual(), Optional.empty()));
        assertThat(ReadingState.load(places, "a").content()).isEqualTo(ReadingState.fresh());
        assertThat(SavedSearches.load(places, "a").content()).isEqualTo(SavedSearches.none());
    }

    @Test
    void aFileThatCannotBeUnderstoodIsSetAsideWithAWarning() throws StoreFault, IOException {
        for (String content :
                List.of("", "{\"dateline\": \"settings\", ", "[]", "{\"dateline\": \"topics\"}", "\0\0\0")) {
            Files.writeString(file(), content);

            var loaded = Settings.load(places);

            assertThat(loaded.content()).isEqualTo(Settings.usual());
            assertThat(loaded.warning())
                    .hasValueSatisfying(
                            warning -> assertThat(warning).contains("settings.json.unreadable-", "set aside"));
            assertThat(file()).doesNotExist();
        }
        assertThat(folder.resolve("settings.json.unreadable-2")).hasContent("{\"dateline\": \"settings\", ");
        assertThat(folder.resolve("settings.json.unreadable-5")).exists();
    }

    @Test
    void savingOverAFileThatCannotBeUnderstoodKeepsItToo() throws StoreFault, IOException {
        Files.writeString(file(), "precious");

        Settings.usual().save(places);

        assertThat(folder.resolve("settings.json.unreadable-1")).hasContent("precious");
        assertThat(Settings.load(places).warning()).isEmpty();
    }

    @Test
    void whatANewerVersionSetIsKept() throws StoreFault, IOException {
        Files.writeString(
                file(), "{\"dateline\": \"settings\", \"version\": 2, \"new\": {\"a\": 1}, \"theme\": \"dark\"}");

        Settings.load(places).content().save(places);

        assertThat(Files.readString(file()).replaceAll("\\s", ""))
                .startsWith("{\"dateline\":\"settings\",\"version\":2,\"new\":{\"a\":1},\"theme\":\"dark\"");
    }

    @Test
    void aValueOutOfRangeIsAsIfNeverSet() throws StoreFault, IOException {
        Files.writeString(file(), """
            {"dateline": "settings", "theme": "plaid", "textSize": 99, "paneWidths": {"a": -1, "b": "x", "c": 7},
             "window": {"width": 0}, "lastArchive": 5, "noteOrder": " ", "openPanes": "all"}\
            """);

        assertThat(Settings.load(places).content())
                .isEqualTo(new Settings(
                        Optional.of(Path.of("5")),
                        Settings.Theme.LIGHT,
                        3,
                        Map.of("c", 7.0),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void aFolderInTheWayIsAFault() throws IOException {
        Files.createDirectories(file().resolve("x"));

        assertThatThrownBy(() -> Settings.load(places)).isInstanceOf(StoreFault.class);
    }

    @Test
    void whatWasReadAndStarredIsKeptForEachArchive() throws StoreFault {
        var a = new ArticleId("urn:a");
        var b = new ArticleId("urn:b");

        ReadingState.fresh().withRead(b).withRead(a).withRead(b).withStar(a).save(places, "one");

        ReadingState state = ReadingState.load(places, "one").content();
        assertThat(state.read()).containsExactly(b, a);
        assertThat(state.starred()).containsExactly(a);
        assertThat(state.withUnread(b).withoutStar(a).read()).containsExactly(a);
        assertThat(ReadingState.load(places, "two").content()).isEqualTo(ReadingState.fresh());
    }

    @Test
    void savedSearchesHaveOneForEachName() throws StoreFault {
        var searches = SavedSearches.none()
                .with(new SavedSearches.Search("a", "one"))
                .with(new SavedSearches.Search("b", "two"))
                .with(new SavedSearches.Search("a", "three"));

        searches.save(places, "x");

        assertThat(SavedSearches.load(places, "x").content().searches())
                .containsExactly(new SavedSearches.Search("a", "three"), new SavedSearches.Search("b", "two"));
        assertThat(searches.without("a").searches()).hasSize(1);
    }

    @Test
    void savingTheSameAgainWritesNothing() throws StoreFault, IOException {
        Settings.usual().save(places);
        Object key = Files.readAttributes(file(), BasicFileAttributes.class).fileKey();

        Settings.usual().save(places);

        assertThat(Files.readAttributes(file(), BasicFileAttributes.class).fileKey())
                .isEqualTo(key);
    }
}
