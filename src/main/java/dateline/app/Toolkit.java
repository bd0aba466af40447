package dateline.app;

import dateline.cli.CommandFault;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** JavaFX, while it starts and when it runs. */
final class Toolkit {
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();

    private Toolkit() {}

    /**
     * {@return JavaFX, which starts while the caller goes on} To be called once.
     */
    static Toolkit start() {
        var toolkit = new Toolkit();
        Thread.ofPlatform().daemon().name("toolkit").start(toolkit::startUp);
        return toolkit;
    }

    /**
     * {@return JavaFX without a display} It draws all by itself, in memory.
     */
    static Toolkit startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        return start();
    }

    /**
     * {@return what is made on JavaFX's thread}
     *
     * @param work makes it
     * @param <T> its type
     * @throws CommandFault when JavaFX does not start
     */
    <T> T call(Callable<T> work) throws CommandFault {
        await(started);
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The window could not be made", failure.getCause());
        } catch (InterruptedException end) {
            throw interrupted(end);
        }
    }

    /**
     * {@return what JavaFX's thread will have, once it has it}
     *
     * @param later completed on JavaFX's thread
     * @param <T> its type
     * @throws CommandFault when JavaFX does not start
     */
    static <T> T await(CompletableFuture<T> later) throws CommandFault {
        try {
            return later.get();
        } catch (ExecutionException failure) {
            // What JavaFX says of it is all that is known, such as "Unable to open DISPLAY".
            String reason =
                    Objects.requireNonNullElse(failure.getCause(), failure).getMessage();
            throw new CommandFault("The window cannot be opened: " + reason + ".", failure);
        } catch (InterruptedException end) {
            throw interrupted(end);
        }
    }

    // Whatever JavaFX throws here, also a library that is missing, means that there will be no window.
    private void startUp() {
        try {
            Platform.startup(() -> started.complete(true));
            Platform.setImplicitExit(false);
        } catch (RuntimeException | LinkageError failure) {
            started.completeExceptionally(failure);
        }
    }

    private static CommandFault interrupted(InterruptedException end) {
        Thread.currentThread().interrupt();
        return new CommandFault("The window was ended from outside.", end);
    }
}
