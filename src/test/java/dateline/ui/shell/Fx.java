package dateline.ui.shell;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The JavaFX thread, as tests reach it. */
final class Fx {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    static {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException running) {
            started.countDown();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.setImplicitExit(false);
    }

    private Fx() {}

    /** Gets something on the JavaFX thread; what goes wrong there goes wrong here. */
    static <T> T get(Callable<T> question) {
        var task = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (ExecutionException thrown) {
            throw new AssertionError("on the JavaFX thread: " + thrown.getCause(), thrown.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    static void run(Runnable act) {
        get(() -> {
            act.run();
            return true;
        });
    }

    /** Waits until something is so: looks again with each frame that JavaFX draws, and gives up after a limit. */
    static void until(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!get(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came about: " + what);
            }
            awaitFrame();
        }
    }

    private static void awaitFrame() {
        var drawn = new CompletableFuture<Boolean>();
        run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                drawn.complete(true);
            }
        }.start());
        drawn.join();
    }
}
