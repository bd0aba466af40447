package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.cli.ArchiveChoice;
import dateline.cli.CommandFault;
import dateline.cli.Console;
import dateline.cli.PictureRequest;
import dateline.cli.WindowRequest;
import dateline.store.Places;
import dateline.store.Settings;
import dateline.store.StoreFault;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path archive = Path.of("");

    @BeforeEach
    void makeArchive() throws IOException {
        archive = Files.createDirectory(folder.resolve("archive"));
        Files.writeString(archive.resolve("a.json"), """
            {"uri": "urn:test:a", "headlines": [{"value": "Futenma to go back"}],
             "bodies": [{"contenttype": "text/plain", "value": "The base is to go back."}]}
            """);
    }

    @Test
    void aDisplayWithoutGtkEndsInASentenceThatNamesThePackage() {
        Windows windows = windows(Map.of("DISPLAY", ":0"));
        assertThatThrownBy(() -> windows.open(
                        new WindowRequest(choice(Optional.of(archive)), Optional.empty(), Optional.empty(), Set.of()),
                        console()))
                .isInstanceOf(CommandFault.class)
                .hasMessageContaining("libgtk-3-0");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anUnknownThemeIsRefusedBeforeAnythingIsDrawn() {
        var request = new PictureRequest(
                choice(Optional.of(archive)),
                Optional.empty(),
                Optional.empty(),
                folder.resolve("p.png"),
                Optional.of("mauve"),
                800,
                600);
        assertThatThrownBy(() -> windows(Map.of()).render(request, console()))
                .isInstanceOf(CommandFault.class)
                .hasMessageContaining("mauve");
        assertThat(folder.resolve("p.png")).doesNotExist();
    }

    @Test
    void theArchiveShownLastIsOpenedAgainAndTheSampleWhenItIsGone() throws StoreFault, WorkspaceFault, IOException {
        Path sample = Files.createDirectory(folder.resolve("sample"));
        var archives = new ChosenArchives(sample, CLOCK, Runnable::run, "ann");
        assertThat(archives.folder(choice(Optional.empty()))).isEqualTo(sample);
        Settings.usual().withLastArchive(archive).save(places());
        assertThat(archives.folder(choice(Optional.empty()))).isEqualTo(archive);
        assertThat(archives.folder(choice(Optional.of(sample)))).isEqualTo(sample);
        Files.delete(archive.resolve("a.json"));
        Files.delete(archive);
        assertThat(archives.folder(choice(Optional.empty()))).isEqualTo(sample);
    }

    private Windows windows(Map<String, String> environment) {
        var around = new Surroundings("Linux", environment, library -> false, folder, archive);
        return new Windows(
                new ChosenArchives(archive, CLOCK, Runnable::run, "ann"), around, StartTrace.fromProcessStart());
    }

    private ArchiveChoice choice(Optional<Path> chosen) {
        return new ArchiveChoice(chosen, Optional.of(folder.resolve("data")), Optional.of(folder.resolve("cache")));
    }

    private Places places() {
        return new Places(folder.resolve("data"), folder.resolve("cache"));
    }

    private Console console() {
        return new Console(new PrintWriter(out), Console.Target.FILE, new PrintWriter(err), Console.Target.FILE);
    }
}
