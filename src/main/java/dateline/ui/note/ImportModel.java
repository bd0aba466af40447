package dateline.ui.note;

import dateline.ui.job.JobRunner;
import dateline.ui.job.Trouble;
import dateline.ui.text.Words;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Brings notes in from files, one lot after the other. Used on the window's thread. */
public final class ImportModel {
    private final NotebookDesk desk;
    private final JobRunner runner;
    private final Words words;
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(new ImportState.Idle());
    private Runnable cancel = () -> {};

    ImportModel(NotebookDesk desk, JobRunner runner, Words words) {
        this.desk = desk;
        this.runner = runner;
        this.words = words;
    }

    /**
     * {@return how far it is}
     */
    public ReadOnlyObjectProperty<ImportState> state() {
        return state.getReadOnlyProperty();
    }

    /**
     * Brings the notes of files in; nothing happens while others are on their way.
     *
     * @param files what to read
     */
    public void bring(List<Path> files) {
        if (files.isEmpty() || state.get() instanceof ImportState.Reading) {
            return;
        }
        state.set(new ImportState.Reading(0, files.size()));
        cancel = runner.longWork(
                progress -> desk.bring(files, progress),
                (done, total) -> told(done, total),
                report ->
                        state.set(report.<ImportState>map(ImportState.Done::new).orElseGet(ImportState.Idle::new)),
                thrown -> state.set(Trouble.sentence(thrown, words)
                        .<ImportState>map(ImportState.Failed::new)
                        .orElseGet(ImportState.Idle::new)));
    }

    private void told(long done, long total) {
        if (state.get() instanceof ImportState.Reading) {
            state.set(new ImportState.Reading(done, total));
        }
    }

    /** Stops what is on its way, and forgets what was told. */
    public void dismiss() {
        cancel.run();
        state.set(new ImportState.Idle());
    }
}
