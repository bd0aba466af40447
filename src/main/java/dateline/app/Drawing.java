package dateline.app;

import dateline.archive.ArticleId;
import dateline.cli.CommandFault;
import dateline.store.Settings;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.settings.Memory;
import dateline.ui.shell.DatelineWindow;
import dateline.ui.shell.Desktop;
import dateline.ui.shell.OpenArchive;
import dateline.ui.shell.PngFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/**
 * A picture of the window, drawn without a display.
 *
 * @param search the query to show; blank for all articles
 * @param article the article to show
 * @param width of the window's content in pixels, more than 0
 * @param height likewise
 */
record Drawing(String search, Optional<ArticleId> article, int width, int height) {
    /** How often a window lays itself out until lists have their rows, rows their text, and the article its lines. */
    private static final int PULSES = 6;
    /** After so many pulses the picture is taken, whether something still asks to be laid out or not. */
    private static final int MOST_PULSES = 12;

    /**
     * Draws the window and writes the picture.
     *
     * @param archive in step with its files
     * @param settings how the window is set up; nothing is remembered
     * @param toolkit without a display
     * @param to the PNG file; its folder is made when it is not there
     * @throws CommandFault when it cannot be drawn or written
     */
    void write(OpenArchive archive, Settings settings, Toolkit toolkit, Path to) throws CommandFault {
        var drawn = new CompletableFuture<Image>();
        toolkit.call(() -> {
            draw(archive, settings, drawn);
            return drawn;
        });
        try {
            Path folder = to.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            PngFile.write(Toolkit.await(drawn), to);
        } catch (IOException failure) {
            throw new CommandFault("The picture " + to + " cannot be written: " + failure.getMessage() + ".", failure);
        }
    }

    private void draw(OpenArchive archive, Settings settings, CompletableFuture<Image> drawn) {
        var runner = new SameThreadRunner();
        var window = new DatelineWindow(archive, Memory.forNow(settings, runner), runner, new NoDesktop());
        var stage = new Stage();
        stage.setWidth(width);
        stage.setHeight(height);
        window.show(stage);
        window.begin(search, article);
        var pulses = new Pulses(window, stage, drawn);
        window.scene().addPostLayoutPulseListener(pulses);
        Platform.requestNextPulse();
    }

    /** Takes the picture when the window has come to rest. */
    private final class Pulses implements Runnable {
        private final DatelineWindow window;
        private final Stage stage;
        private final CompletableFuture<Image> drawn;
        private int seen;

        private Pulses(DatelineWindow window, Stage stage, CompletableFuture<Image> drawn) {
            this.window = window;
            this.stage = stage;
            this.drawn = drawn;
        }

        @Override
        public void run() {
            seen++;
            Scene scene = window.scene();
            boolean restless = scene.getRoot().isNeedsLayout() && seen < MOST_PULSES;
            if (seen < PULSES || restless) {
                Platform.requestNextPulse();
            } else {
                scene.removePostLayoutPulseListener(this);
                // A picture may not be taken in the middle of a pulse.
                Platform.runLater(this::take);
            }
        }

        private void take() {
            try {
                Image picture = window.picture(width, height);
                // What is still to be painted would be refused while the program ends, and complained about.
                stage.close();
                drawn.complete(picture);
            } catch (RuntimeException failure) {
                drawn.completeExceptionally(failure);
            }
        }
    }

    /** Nothing lies around a window that no one sees. */
    private static final class NoDesktop implements Desktop {
        @Override
        public Optional<Path> chooseFile(String suggested) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.empty();
        }

        @Override
        public List<Path> chooseFiles() {
            return List.of();
        }

        @Override
        public void copy(String words) {
            // There is no clipboard.
        }

        @Override
        public void quit() {
            // The window ends when its picture is taken.
        }
    }
}
