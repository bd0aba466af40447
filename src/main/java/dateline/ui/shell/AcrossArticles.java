package dateline.ui.shell;

import dateline.entity.EntityId;
import java.util.List;
import javafx.scene.layout.Region;

/** What is read across articles, in a pane under all others: one thing at a time. */
final class AcrossArticles {
    private final LineActs lines;
    private final CompanionActs companions;
    private final ComparisonActs comparison;
    private final NotebookActs notebook;
    private final Runnable noVersion;

    AcrossArticles(
            OpenArchive archive,
            Models models,
            Panes panes,
            Toast toast,
            NoteActs.Around around,
            Undoing undoing,
            FootWork exports) {
        var arrivals = new Arrivals(models);
        lines = new LineActs(archive, models, panes, arrivals, new LineActs.Telling(toast, around));
        companions = new CompanionActs(archive, panes, arrivals, toast, around);
        comparison = new ComparisonActs(archive, models, panes, arrivals, around);
        notebook = new NotebookActs(
                archive, models, panes, arrivals, new LineActs.Telling(toast, around), undoing, exports);
        noVersion = () -> toast.say(around.words().get("comparison.none"));
    }

    List<Region> panes() {
        return List.of(lines.pane(), companions.pane(), comparison.pane(), notebook.pane());
    }

    /** Shows every occurrence of what is asked or named, a line each. */
    void openLines() {
        close();
        lines.open();
    }

    /** Begins a note on what is searched for, among all notes. */
    void noteOnSearch() {
        closeAllButNotes();
        notebook.noteOnSearch();
    }

    /** Begins a note on the name that the keyboard is at, among all notes. */
    void noteOnName() {
        closeAllButNotes();
        notebook.noteOnName();
    }

    private void closeAllButNotes() {
        lines.close();
        companions.close();
        comparison.close();
    }

    /** Shows all notes. */
    void openNotebook() {
        closeAllButNotes();
        notebook.open();
    }

    /** Brings notes in, among all notes. */
    void bringNotes() {
        closeAllButNotes();
        notebook.bring();
    }

    /** Shows who appears with an entity. */
    void openCompanions(EntityId entity, String label) {
        close();
        companions.open(entity, label);
    }

    /** Compares the article that is read with another version of its story. */
    void compare() {
        if (comparison.open()) {
            lines.close();
            companions.close();
            notebook.close();
        } else {
            noVersion.run();
        }
    }

    /** Whether there was a pane to be left. */
    boolean stepOut() {
        return lines.pane().stepOut()
                || companions.pane().stepOut()
                || comparison.pane().stepOut()
                || notebook.pane().stepOut();
    }

    /** Lets go of all that is shown. */
    void close() {
        lines.close();
        companions.close();
        comparison.close();
        notebook.close();
    }
}
