package dateline.ui.shell;

import dateline.entity.EntityId;
import java.util.List;
import javafx.scene.layout.Region;

/** What is read across articles, in a pane under all others: one thing at a time. */
final class AcrossArticles {
    private final LineActs lines;
    private final CompanionActs companions;

    AcrossArticles(OpenArchive archive, Models models, Panes panes, Toast toast, NoteActs.Around around) {
        var arrivals = new Arrivals(models);
        lines = new LineActs(archive, models, panes, arrivals, new LineActs.Telling(toast, around));
        companions = new CompanionActs(archive, panes, arrivals, toast, around);
    }

    List<Region> panes() {
        return List.of(lines.pane(), companions.pane());
    }

    /** Shows every occurrence of what is asked or named, a line each. */
    void openLines() {
        companions.close();
        lines.open();
    }

    /** Shows who appears with an entity. */
    void openCompanions(EntityId entity, String label) {
        lines.close();
        companions.open(entity, label);
    }

    /** Whether there was a pane to be left. */
    boolean stepOut() {
        return lines.pane().stepOut() || companions.pane().stepOut();
    }

    /** Lets go of all that is shown. */
    void close() {
        lines.close();
        companions.close();
    }
}
