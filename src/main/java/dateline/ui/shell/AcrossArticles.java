package dateline.ui.shell;

import dateline.entity.EntityId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What is read across articles, in a pane under all others: one thing at a time. Each pane is made when it is first shown: they
 * have a third of all that the window is made of, and a start has to style none of it.
 */
final class AcrossArticles {
    private final VBox place = new VBox();
    private final Late<LineActs> lines;
    private final Late<CompanionActs> companions;
    private final Late<ComparisonActs> comparison;
    private final Late<NotebookActs> notebook;
    private final Runnable noVersion;

    /** What is made when it is first asked for, its pane put in place. */
    private final class Late<T> {
        private final Supplier<T> maker;
        private final Function<T, Region> pane;
        private Optional<T> made = Optional.empty();

        Late(Supplier<T> maker, Function<T, Region> pane) {
            this.maker = maker;
            this.pane = pane;
        }

        T get() {
            if (made.isEmpty()) {
                T acts = maker.get();
                place.getChildren().add(pane.apply(acts));
                made = Optional.of(acts);
            }
            return made.get();
        }

        void ifMade(Consumer<T> act) {
            made.ifPresent(act);
        }

        boolean isMadeAnd(Predicate<T> asked) {
            return made.filter(asked).isPresent();
        }
    }

    AcrossArticles(
            OpenArchive archive,
            Models models,
            Panes panes,
            Toast toast,
            NoteActs.Around around,
            Undoing undoing,
            FootWork exports) {
        var arrivals = new Arrivals(models);
        var telling = new LineActs.Telling(toast, around);
        lines = new Late<>(() -> new LineActs(archive, models, panes, arrivals, telling), LineActs::pane);
        companions = new Late<>(() -> new CompanionActs(archive, panes, arrivals, toast, around), CompanionActs::pane);
        comparison =
                new Late<>(() -> new ComparisonActs(archive, models, panes, arrivals, around), ComparisonActs::pane);
        notebook = new Late<>(
                () -> new NotebookActs(archive, models, panes, arrivals, telling, undoing, exports),
                NotebookActs::pane);
        noVersion = () -> toast.say(around.words().get("comparison.none"));
    }

    /** {@return where they stand} */
    Region place() {
        return place;
    }

    /** Shows every occurrence of what is asked or named, a line each. */
    void openLines() {
        close();
        lines.get().open();
    }

    /** Begins a note on what is searched for, among all notes. */
    void noteOnSearch() {
        closeAllButNotes();
        notebook.get().noteOnSearch();
    }

    /** Begins a note on the name that the keyboard is at, among all notes. */
    void noteOnName() {
        closeAllButNotes();
        notebook.get().noteOnName();
    }

    private void closeAllButNotes() {
        lines.ifMade(LineActs::close);
        companions.ifMade(CompanionActs::close);
        comparison.ifMade(ComparisonActs::close);
    }

    /** Shows all notes. */
    void openNotebook() {
        closeAllButNotes();
        notebook.get().open();
    }

    /** Brings notes in, among all notes. */
    void bringNotes() {
        closeAllButNotes();
        notebook.get().bring();
    }

    /** Shows who appears with an entity. */
    void openCompanions(EntityId entity, String label) {
        close();
        companions.get().open(entity, label);
    }

    /** Compares the article that is read with another version of its story. */
    void compare() {
        if (comparison.get().open()) {
            lines.ifMade(LineActs::close);
            companions.ifMade(CompanionActs::close);
            notebook.ifMade(NotebookActs::close);
        } else {
            noVersion.run();
        }
    }

    /** Whether there was a pane to be left. */
    boolean stepOut() {
        return lines.isMadeAnd(made -> made.pane().stepOut())
                || companions.isMadeAnd(made -> made.pane().stepOut())
                || comparison.isMadeAnd(made -> made.pane().stepOut())
                || notebook.isMadeAnd(made -> made.pane().stepOut());
    }

    /** Lets go of all that is shown. */
    void close() {
        lines.ifMade(LineActs::close);
        companions.ifMade(CompanionActs::close);
        comparison.ifMade(ComparisonActs::close);
        notebook.ifMade(NotebookActs::close);
    }
}
