package dateline.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class BackgroundRunnerTest {
    private static final long LIMIT_SECONDS = 20;

    private final BackgroundRunner runner = new BackgroundRunner();

    @BeforeAll
    static void startJavaFx() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException running) {
            Platform.setImplicitExit(false);
        }
    }

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void workRunsElsewhereAndItsAnswerComesOnTheWindowsThread() throws Exception {
        var workedHere = new CompletableFuture<Boolean>();
        var answeredHere = new CompletableFuture<Boolean>();
        runner.newest(
                new Lane(),
                progress -> workedHere.complete(Platform.isFxApplicationThread()),
                done -> answeredHere.complete(Platform.isFxApplicationThread()),
                answeredHere::completeExceptionally);
        assertThat(workedHere.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isFalse();
        assertThat(answeredHere.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anOlderAnswerOfTheSameLaneIsNotGivenThoughItComesLast() throws Exception {
        var lane = new Lane();
        var held = new CountDownLatch(1);
        var newer = new CompletableFuture<String>();
        List<String> given = new ArrayList<>();
        runner.newest(
                lane,
                progress -> {
                    held.await();
                    return "old";
                },
                given::add,
                thrown -> given.add("failed"));
        runner.newest(lane, progress -> "new", newer::complete, newer::completeExceptionally);
        assertThat(newer.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isEqualTo("new");
        held.countDown();
        var last = new CompletableFuture<String>();
        runner.newest(new Lane(), progress -> "last", last::complete, last::completeExceptionally);
        last.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(given).isEmpty();
    }

    @Test
    void whatWorkThrowsIsHandedToWhoeverAskedForIt() throws Exception {
        var failed = new CompletableFuture<Exception>();
        var thrown = new IllegalStateException("broken");
        runner.newest(
                new Lane(),
                progress -> {
                    throw thrown;
                },
                done -> failed.completeExceptionally(new AssertionError("it did not fail")),
                failed::complete);
        assertThat(failed.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isSameAs(thrown);
    }

    @Test
    void longWorkSeesThatItIsCancelledAndStillAnswers() throws Exception {
        var begun = new CountDownLatch(1);
        var answer = new CompletableFuture<String>();
        Runnable cancel = runner.longWork(
                progress -> {
                    begun.countDown();
                    while (!progress.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    return "ended early";
                },
                (done, total) -> {},
                answer::complete,
                answer::completeExceptionally);
        assertThat(begun.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        cancel.run();
        assertThat(answer.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isEqualTo("ended early");
    }

    @Test
    void progressIsToldOnTheWindowsThread() throws Exception {
        var told = new CompletableFuture<List<Long>>();
        var here = new CompletableFuture<Boolean>();
        runner.longWork(
                progress -> {
                    progress.report(3, 10);
                    return true;
                },
                (done, total) -> {
                    here.complete(Platform.isFxApplicationThread());
                    told.complete(List.of(done, total));
                },
                done -> {},
                told::completeExceptionally);
        assertThat(told.get(LIMIT_SECONDS, TimeUnit.SECONDS)).containsExactly(3L, 10L);
        assertThat(here.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
}
