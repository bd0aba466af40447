package dateline.ui.shell;

import dateline.entity.EntityId;
import dateline.search.SharedSentence;
import dateline.ui.companion.CompanionsModel;
import dateline.ui.companion.CompanionsPane;
import dateline.workspace.Contexts;
import java.util.Locale;

/** The companions of a name, and what is done with their sentences in the rest of the window. */
final class CompanionActs implements CompanionsPane.Acts {
    private final OpenArchive archive;
    private final Panes panes;
    private final Arrivals arrivals;
    private final Toast toast;
    private final NoteActs.Around around;
    private final CompanionsModel model;
    private final CompanionsPane pane;

    CompanionActs(OpenArchive archive, Panes panes, Arrivals arrivals, Toast toast, NoteActs.Around around) {
        this.archive = archive;
        this.panes = panes;
        this.arrivals = arrivals;
        this.toast = toast;
        this.around = around;
        this.model = new CompanionsModel(archive.contexts(), around.runner(), around.words());
        this.pane = new CompanionsPane(model, around.words(), this);
    }

    CompanionsPane pane() {
        return pane;
    }

    /** Shows who appears with an entity. */
    void open(EntityId entity, String label) {
        model.open(entity, label);
        pane.takeFocus();
    }

    @Override
    public void open(SharedSentence sentence) {
        arrivals.whenOpen(sentence.article(), () -> panes.reader().select(sentence.span()));
    }

    @Override
    public void export(Contexts.Format format) {
        String ending = format.name().toLowerCase(Locale.ROOT);
        around.desktop()
                .chooseFile(archive.archive().id() + "-companions." + ending)
                .ifPresent(file -> model.write(format, file, toast::say));
    }

    @Override
    public void left() {
        panes.focusReader();
    }

    /** Shows nobody any more. */
    void close() {
        model.close();
    }
}
