package dateline.app;

import dateline.cli.CommandFault;
import dateline.cli.WindowRequest;
import dateline.store.Settings;
import dateline.ui.job.BackgroundRunner;
import dateline.ui.settings.Kept;
import dateline.ui.shell.DatelineWindow;
import dateline.ui.shell.OpenArchive;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The window on a display, from its opening to its end. */
final class LiveWindow {
    private final WindowRequest request;
    private final StartTrace trace;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private Optional<DatelineWindow> shown = Optional.empty();

    LiveWindow(WindowRequest request, StartTrace trace) {
        this.request = request;
        this.trace = trace;
    }

    /**
     * Shows the window.
     *
     * @param archive stays open until {@link #awaitClosed}
     * @param remembered what the window remembers
     * @param runner runs its work
     * @param toolkit with a display
     * @throws CommandFault when JavaFX does not start
     */
    void show(OpenArchive archive, Remembered remembered, BackgroundRunner runner, Toolkit toolkit)
            throws CommandFault {
        shown = toolkit.call(() -> {
            trace.done("toolkit");
            var stage = new Stage();
            var memory = remembered.load(runner);
            var window = new DatelineWindow(archive, memory, runner, new StageDesktop(stage));
            trace.done("window");
            size(stage, memory.settings());
            window.show(stage);
            stage.setOnHidden(event -> closed.complete(true));
            trace.done("shown");
            window.begin(request.search().orElse(""), request.article());
            window.refresh();
            watch(stage);
            return Optional.of(window);
        });
    }

    /** Has the window take in what changed in the archive's files, soon. From any thread, once it is shown. */
    void refresh() {
        shown.ifPresent(window -> Platform.runLater(window::refresh));
    }

    /** Returns when the window shows its first list, or is closed before. */
    void awaitReady() throws CommandFault {
        Toolkit.await(ready.applyToEither(closed, either -> either));
    }

    /** {@return whether the window is closed, as soon as it is, or after some time} */
    boolean awaitClosed(Duration longest) throws CommandFault {
        return Toolkit.await(closed.copy().completeOnTimeout(false, longest.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void watch(Stage stage) {
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                // The number of articles stands above the list from the first answer on.
                if (scene.lookup("#count") instanceof Labeled count
                        && !count.getText().isBlank()) {
                    scene.removePostLayoutPulseListener(this);
                    trace.done("first list");
                    ready.complete(true);
                    if (request.manners().contains(WindowRequest.Manner.EXIT_WHEN_READY)) {
                        Platform.runLater(stage::close);
                    }
                }
            }
        });
    }

    private static void size(Stage stage, Kept<Settings> settings) {
        settings.now().window().ifPresent(size -> {
            stage.setWidth(size.width());
            stage.setHeight(size.height());
            stage.setMaximized(size.maximised());
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> settings.change(old -> withSize(old, stage)));
    }

    private static Settings withSize(Settings old, Stage stage) {
        var now = stage.isMaximized() && old.window().isPresent()
                ? new Settings.WindowSize(
                        old.window().get().width(), old.window().get().height(), true)
                : new Settings.WindowSize(stage.getWidth(), stage.getHeight(), stage.isMaximized());
        return old.withWindow(now);
    }
}
