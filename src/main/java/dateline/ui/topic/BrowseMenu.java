package dateline.ui.topic;

import dateline.search.FacetCount;
import dateline.search.Refinement;
import dateline.ui.text.Words;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/** What can be done with a value or a saved search of the sidebar. */
final class BrowseMenu {
    private final Words words;
    private final BiConsumer<BrowseRow, Refinement.Sense> refined;
    private final BrowsePane.Names names;
    private final BrowsePane.Saved saved;
    private final Consumer<BrowseRow> renamed;
    private final ContextMenu menu = new ContextMenu();

    BrowseMenu(
            Words words,
            BiConsumer<BrowseRow, Refinement.Sense> refined,
            BrowsePane.Names names,
            BrowsePane.Saved saved,
            Consumer<BrowseRow> renamed) {
        this.saved = saved;
        this.renamed = renamed;
        this.words = words;
        this.refined = refined;
        this.names = names;
        menu.setId("browse-menu");
    }

    /** The value as a name of the ledger; empty for topics, sources and years. */
    static Optional<FacetCount> name(BrowseRow.Value value) {
        return value.kind()
                .entityType()
                .map(type -> new FacetCount(value.kind(), value.id(), value.label(), value.count()));
    }

    void show(BrowseRow.Value value, Node owner, ContextMenuEvent event) {
        menu.getItems()
                .setAll(
                        item("include", () -> refined.accept(value, Refinement.Sense.INCLUDE)),
                        item("exclude", () -> refined.accept(value, Refinement.Sense.EXCLUDE)));
        name(value)
                .ifPresent(name -> menu.getItems()
                        .addAll(
                                item("companions", () -> names.companions(name)),
                                item("correct", () -> names.correct(name))));
        menu.show(owner, event.getScreenX(), event.getScreenY());
    }

    void show(BrowseRow.Saved search, Node owner, ContextMenuEvent event) {
        menu.getItems()
                .setAll(
                        item("open", () -> saved.open(search.name())),
                        item("rename", () -> renamed.accept(search)),
                        item("forget", () -> saved.forget(search.name())));
        menu.show(owner, event.getScreenX(), event.getScreenY());
    }

    private MenuItem item(String act, Runnable run) {
        var item = new MenuItem(words.get("sidebar.menu." + act));
        item.setId("browse-" + act);
        item.setOnAction(event -> run.run());
        return item;
    }
}
