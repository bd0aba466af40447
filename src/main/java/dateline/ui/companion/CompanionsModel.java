package dateline.ui.companion;

import dateline.entity.EntityId;
import dateline.search.Companion;
import dateline.search.Companions;
import dateline.search.CompanionsRequest;
import dateline.search.EntityName;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Trouble;
import dateline.ui.text.Words;
import dateline.workspace.Contexts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who appears with an entity, and where with one of them. Belongs to the window's thread. */
public final class CompanionsModel {
    private static final CompanionsState CLOSED = new CompanionsState.Closed();

    private final Contexts contexts;
    private final JobRunner runner;
    private final Words words;
    private final Lane lane = new Lane();
    private final Lane pairing = new Lane();
    private final ReadOnlyObjectWrapper<CompanionsState> state = new ReadOnlyObjectWrapper<>(CLOSED);
    private final ReadOnlyObjectWrapper<String> title = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<Pair>> pair = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Makes a model that shows nobody.
     *
     * @param contexts where companions come from
     * @param runner looks for them
     * @param words says what went wrong
     */
    public CompanionsModel(Contexts contexts, JobRunner runner, Words words) {
        this.contexts = contexts;
        this.runner = runner;
        this.words = words;
    }

    /**
     * {@return what there is of the companions}
     */
    public ReadOnlyObjectProperty<CompanionsState> state() {
        return state.getReadOnlyProperty();
    }

    /**
     * {@return the entity's name, for people}
     */
    public ReadOnlyObjectProperty<String> title() {
        return title.getReadOnlyProperty();
    }

    /**
     * {@return the entity and the companion chosen, with their sentences; empty until they are there}
     */
    public ReadOnlyObjectProperty<Optional<Pair>> pair() {
        return pair.getReadOnlyProperty();
    }

    /**
     * Looks for all companions of an entity.
     *
     * @param entity of the ledger, or of form alone
     * @param named its name, for people
     */
    public void open(EntityId entity, String named) {
        forgetPair();
        title.set(named);
        state.set(new CompanionsState.Looking());
        var request = new CompanionsRequest(entity, Integer.MAX_VALUE, 0);
        runner.newest(
                lane,
                progress -> contexts.companions(request, progress),
                found -> state.set(new CompanionsState.Shown(found)),
                thrown -> state.set(failure(thrown)));
    }

    /**
     * Looks for the sentences that the entity shares with a companion.
     *
     * @param companion one of those shown
     */
    public void choose(Companion companion) {
        if (state.get() instanceof CompanionsState.Shown(Companions companions)) {
            EntityName one = companions.entity();
            EntityName other = companion.entity();
            pair.set(Optional.empty());
            runner.newest(
                    pairing,
                    progress -> contexts.pair(one.id(), other.id(), progress),
                    found -> pair.set(Optional.of(new Pair(one, other, found))),
                    thrown -> state.set(failure(thrown)));
        }
    }

    /** Shows nobody any more. */
    public void close() {
        lane.clear();
        forgetPair();
        state.set(CLOSED);
    }

    /**
     * Writes the companions into a file.
     *
     * @param format what kind of file
     * @param file the file; replaced when it is there
     * @param told given a sentence when it is done, or why it could not be
     */
    public void write(Contexts.Format format, Path file, Consumer<String> told) {
        if (state.get() instanceof CompanionsState.Shown(Companions companions)) {
            runner.newest(
                    new Lane(),
                    progress -> {
                        contexts.write(companions, format, file);
                        return file;
                    },
                    written -> told.accept(words.get("companions.written", String.valueOf(written.getFileName()))),
                    thrown -> Trouble.sentence(thrown, words).ifPresent(told));
        }
    }

    private void forgetPair() {
        pairing.clear();
        pair.set(Optional.empty());
    }

    private CompanionsState failure(Exception thrown) {
        return Trouble.sentence(thrown, words)
                .<CompanionsState>map(CompanionsState.Failed::new)
                .orElse(CLOSED);
    }
}
