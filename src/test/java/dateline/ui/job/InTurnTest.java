package dateline.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InTurnTest {
    private final OrderedRunner runner = new OrderedRunner();
    private final InTurn turn = new InTurn(runner);
    private final List<String> answers = new ArrayList<>();

    @Test
    void workWaitsUntilWhatWasAskedForBeforeIsAnswered() {
        ask("first");
        ask("second");
        assertThat(runner.waiting()).isEqualTo(1);
        runner.end(0);
        assertThat(runner.waiting()).isEqualTo(1);
        runner.end(0);
        assertThat(answers).containsExactly("first", "second");
    }

    @Test
    void whatFailsHoldsUpNothing() {
        turn.<String>run(
                progress -> {
                    throw new IllegalStateException("no");
                },
                answers::add,
                thrown -> answers.add(thrown.getMessage()));
        ask("second");
        runner.end(0);
        runner.end(0);
        assertThat(answers).containsExactly("no", "second");
    }

    private void ask(String words) {
        turn.run(progress -> words, answers::add, thrown -> answers.add(thrown.getMessage()));
    }
}
