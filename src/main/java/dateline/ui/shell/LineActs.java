package dateline.ui.shell;

import dateline.entity.Mention;
import dateline.search.ConcordanceLine;
import dateline.search.Sought;
import dateline.ui.concordance.ConcordanceModel;
import dateline.ui.concordance.ConcordancePane;
import dateline.ui.search.Question;
import java.util.Optional;

/** The concordance of what is asked or named, and what is done with its lines in the rest of the window. */
final class LineActs implements ConcordancePane.Acts {
    private final OpenArchive archive;
    private final Models models;
    private final Panes panes;
    private final Arrivals arrivals;
    private final Toast toast;
    private final NoteActs.Around around;
    private final ConcordanceModel model;
    private final ConcordancePane pane;

    /** What says what was done, and what lies around the window. */
    record Telling(Toast toast, NoteActs.Around around) {}

    LineActs(OpenArchive archive, Models models, Panes panes, Arrivals arrivals, Telling telling) {
        this.archive = archive;
        this.models = models;
        this.panes = panes;
        this.arrivals = arrivals;
        this.toast = telling.toast();
        this.around = telling.around();
        this.model = new ConcordanceModel(archive.contexts(), around.runner(), around.words());
        this.pane = new ConcordancePane(model, around.words(), this);
    }

    ConcordancePane pane() {
        return pane;
    }

    /** Opens the concordance of what is searched for; where nothing is, of the name that the keyboard is at. */
    void open() {
        Question question = models.search().question().get();
        Optional<Mention> name = panes.reader().name();
        if (!question.query().isBlank()) {
            model.open(new Sought.Words(question.query(), question.refinements()), question.query());
        } else if (name.isPresent()) {
            model.open(new Sought.Named(name.get().entity()), name.get().label());
        } else {
            toast.say(around.words().get("concordance.of.nothing"));
            return;
        }
        pane.takeFocus();
    }

    @Override
    public void open(ConcordanceLine line) {
        arrivals.whenOpen(line.article(), () -> panes.reader().select(line.span()));
    }

    @Override
    public void note(ConcordanceLine line) {
        arrivals.whenOpen(line.article(), () -> {
            panes.row().show(PaneRow.Slot.NOTES);
            models.notes().add(Optional.of(line.span()));
            panes.focusNotes();
        });
    }

    @Override
    public void export() {
        around.desktop()
                .chooseFile(archive.archive().id() + "-concordance.csv")
                .ifPresent(file -> model.writeCsv(file, toast::say));
    }

    @Override
    public void left() {
        panes.focusReader();
    }

    /** Lets go of what the concordance holds. */
    void close() {
        model.close();
    }
}
