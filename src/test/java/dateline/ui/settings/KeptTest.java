package dateline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.StoreFault;
import dateline.ui.job.OrderedRunner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeptTest {
    private final List<String> saved = new ArrayList<>();
    private final OrderedRunner runner = new OrderedRunner();
    private final Kept<String> kept = new Kept<>("a", saved::add, runner);

    @Test
    void manyChangesAreOneWrite() {
        kept.change(value -> value + "b");
        kept.change(value -> value + "c");
        runner.letTimePass();
        runner.endAll();
        assertThat(saved).containsExactly("abc");
    }

    @Test
    void whatDidNotChangeIsNotWritten() {
        kept.change(value -> value);
        runner.letTimePass();
        assertThat(runner.waiting()).isZero();
        kept.flush();
        assertThat(saved).isEmpty();
    }

    @Test
    void theWindowsEndWaitsForNothing() {
        kept.change(value -> "z");
        kept.flush();
        assertThat(saved).containsExactly("z");
    }

    @Test
    void aSaveThatFailedIsTriedAgain() {
        List<String> attempts = new ArrayList<>();
        Kept<String> broken = new Kept<>(
                "a",
                value -> {
                    attempts.add(value);
                    throw new StoreFault(StoreFault.Reason.DISK, "The disk is full.");
                },
                runner);
        broken.change(value -> "b");
        broken.flush();
        broken.flush();
        assertThat(attempts).containsExactly("b", "b");
        assertThat(broken.now()).isEqualTo("b");
    }
}
