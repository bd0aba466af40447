package dateline.ui.entity;

import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import dateline.ui.job.InTurn;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Trouble;
import dateline.ui.job.Work;
import dateline.ui.text.Words;
import dateline.workspace.CorrectionOutcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The ledger as it stands, and the log of corrections that made it so. Each change is saved before it is seen. */
public final class CorrectionsModel {
    private final EntityDesk desk;
    private final Words words;
    private final InTurn turn;
    private final ReadOnlyObjectWrapper<CorrectedLedger> ledger;
    private final ReadOnlyObjectWrapper<List<CorrectionEntry>> entries;
    private final ReadOnlyObjectWrapper<Optional<CorrectionEntry>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    private record State(CorrectedLedger ledger, List<CorrectionEntry> entries) {}

    private record Answer(CorrectionOutcome outcome, State state) {}

    private record Step(Optional<CorrectionEntry> entry, State state) {}

    /** Takes a change back, or makes it again. */
    private interface Way {
        Optional<CorrectionEntry> go() throws Exception;
    }

    /**
     * Makes a model of the ledger as it is kept.
     *
     * @param desk where the ledger is kept
     * @param runner saves corrections
     * @param words says what went wrong
     */
    public CorrectionsModel(EntityDesk desk, JobRunner runner, Words words) {
        this.desk = desk;
        this.words = words;
        this.turn = new InTurn(runner);
        this.ledger = new ReadOnlyObjectWrapper<>(desk.ledger());
        this.entries = new ReadOnlyObjectWrapper<>(newestFirst(desk.entries()));
    }

    /**
     * {@return the ledger with all corrections in force}
     */
    public ReadOnlyObjectProperty<CorrectedLedger> ledger() {
        return ledger.getReadOnlyProperty();
    }

    /**
     * {@return the corrections in force, newest first}
     */
    public ReadOnlyObjectProperty<List<CorrectionEntry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /**
     * {@return the correction made last in this window}
     */
    public ReadOnlyObjectProperty<Optional<CorrectionEntry>> made() {
        return made.getReadOnlyProperty();
    }

    /**
     * {@return why the last change to the log could not be made; empty when it was}
     */
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /**
     * Makes a correction.
     *
     * @param correction what is to be done
     * @param why the reason given; may be empty
     * @param answer given why it was not made, a sentence; empty when it was
     */
    public void make(Correction correction, String why, Consumer<Optional<String>> answer) {
        turn.run(
                progress -> new Answer(desk.make(correction, why.strip()), state()),
                done -> answer.accept(take(done)),
                thrown -> answer.accept(Trouble.sentence(thrown, words)));
    }

    /**
     * Takes the newest correction back.
     *
     * @param answer given what was taken back, if there was something
     */
    public void undo(Consumer<Optional<CorrectionEntry>> answer) {
        step(desk::undoCorrection, answer);
    }

    /**
     * Makes again what was taken back last.
     *
     * @param answer given what was made again, if there was something
     */
    public void redo(Consumer<Optional<CorrectionEntry>> answer) {
        step(desk::redoCorrection, answer);
    }

    /**
     * Takes one correction back, whatever was done since.
     *
     * @param entry in force
     * @param answer given it when it is taken back
     */
    public void withdraw(CorrectionEntry entry, Consumer<Optional<CorrectionEntry>> answer) {
        step(
                () -> {
                    desk.withdraw(entry.id());
                    return Optional.of(entry);
                },
                answer);
    }

    /**
     * {@return whom an id stands for now: the entry that its entry was merged into, or that was made of its form; empty when
     * there is no such entry any more}
     *
     * @param id an id of this ledger, as it was at some time
     */
    public Optional<EntityId> now(EntityId id) {
        CorrectedLedger current = ledger.get();
        if (id.isOfForm()) {
            List<EntityId> owners = List.copyOf(current.owners(wordsOf(id)));
            return Optional.of(owners.size() == 1 ? owners.getFirst() : id);
        }
        return Optional.of(current.remaining(id))
                .filter(remaining -> current.ledger().get(remaining).isPresent());
    }

    private static String wordsOf(EntityId id) {
        return id.value().substring(id.value().indexOf('~') + 1).replace('-', ' ');
    }

    private void step(Way way, Consumer<Optional<CorrectionEntry>> answer) {
        trouble.set(Optional.empty());
        Work<Step> work = progress -> new Step(way.go(), state());
        turn.run(
                work,
                step -> {
                    take(step.state());
                    answer.accept(step.entry());
                },
                thrown -> trouble.set(Trouble.sentence(thrown, words)));
    }

    private Optional<String> take(Answer answer) {
        take(answer.state());
        return switch (answer.outcome()) {
            case CorrectionOutcome.Made(CorrectionEntry entry) -> {
                made.set(Optional.of(entry));
                yield Optional.empty();
            }
            case CorrectionOutcome.Refused(CorrectedLedger.Refusal refusal) ->
                Optional.of(words.get("refusal." + refusal));
        };
    }

    private State state() {
        return new State(desk.ledger(), newestFirst(desk.entries()));
    }

    private void take(State state) {
        entries.set(state.entries());
        ledger.set(state.ledger());
    }

    private static List<CorrectionEntry> newestFirst(List<CorrectionEntry> inOrder) {
        return List.copyOf(inOrder.reversed());
    }
}
