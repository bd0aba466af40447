package dateline.ui.shell;

import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import dateline.note.NoteId;
import dateline.search.FacetCount;
import dateline.search.Refinement;
import dateline.store.Settings;
import dateline.ui.article.ReaderPane;
import dateline.ui.job.JobRunner;
import dateline.ui.note.NotesPane;
import dateline.ui.search.ChipBar;
import dateline.ui.search.ListPane;
import dateline.ui.search.Question;
import dateline.ui.search.SearchBox;
import dateline.ui.settings.Kept;
import dateline.ui.text.Words;
import dateline.ui.topic.BrowsePane;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/** The panes, made and joined: what one asks for, another does. */
final class Panes {
    private final Models models;
    private final SearchBox search;
    private final ChipBar chips;
    private final BrowsePane sidebar;
    private final ListPane list;
    private final ReaderPane reader;
    private final NotesPane notes;
    private final NamePanels side;
    private final PaneRow row;

    Panes(OpenArchive archive, Models models, Course course, Acts acts, Around around) {
        this.models = models;
        Words words = around.words();
        search = new SearchBox(models.search(), models.suggestions(), words, this::focusList);
        chips = new ChipBar(models.search(), models.chips(), words);
        sidebar = new BrowsePane(models.browse(), words, models.search()::toggle, acts.saved(), new SidebarNames(acts));
        list = new ListPane(
                models.search(), models.timeline(), models.reading(), words, course::open, this::focusReader);
        var readerActs = new WindowReaderActs(models, course, acts, words);
        reader = new ReaderPane(
                models.reader(), words, readerActs, around.runner(), new FrontPage(archive.archive(), words));
        notes = new NotesPane(models.notes(), words, new NotesActs(acts));
        side = new NamePanels(reader, models, words, acts::withdraw);
        row = new PaneRow(
                around.settings(),
                Map.of(
                        PaneRow.Slot.SIDEBAR, sidebar,
                        PaneRow.Slot.LIST, list,
                        PaneRow.Slot.READER, side,
                        PaneRow.Slot.NOTES, notes));
        row.setId("panes");
        course.article().subscribe(list::follow);
    }

    /** What panes are made with, besides what they show. */
    record Around(Kept<Settings> settings, JobRunner runner, Words words) {}

    /** What panes ask for that no pane can do. */
    interface Acts {
        void deleteNote(NoteId id);

        void exportNotes();

        /** Takes back what was done last. */
        void undo();

        void addNote();

        void cite();

        NameActs names();

        SavedActs saved();

        void withdraw(CorrectionEntry entry);

        void companions(EntityId entity, String label);

        void correctName();

        void nameWords();
    }

    /** What the notes on the article ask for. */
    private final class NotesActs implements NotesPane.Acts {
        private final Acts acts;

        private NotesActs(Acts acts) {
            this.acts = acts;
        }

        @Override
        public void reveal(NoteId id) {
            models.notes().place(id).ifPresent(reader::reveal);
        }

        @Override
        public void delete(NoteId id) {
            acts.deleteNote(id);
        }

        @Override
        public void undo() {
            acts.undo();
        }

        @Override
        public void export() {
            acts.exportNotes();
        }
    }

    /** What is done with a name of the sidebar. */
    private record SidebarNames(Acts acts) implements BrowsePane.Names {
        @Override
        public void correct(FacetCount name) {
            acts.names().correct(name);
        }

        @Override
        public void companions(FacetCount name) {
            acts.companions(new EntityId(name.id()), name.label());
        }
    }

    SearchBox search() {
        return search;
    }

    ChipBar chips() {
        return chips;
    }

    ReaderPane reader() {
        return reader;
    }

    ListPane list() {
        return list;
    }

    NamePanels side() {
        return side;
    }

    PaneRow row() {
        return row;
    }

    void focusSearch() {
        search.takeFocus();
    }

    /** Takes the keyboard to the parts of the query, or to the search box when there are none. */
    void focusChips() {
        if (!chips.takeFocus()) {
            focusSearch();
        }
    }

    void focusList() {
        row.show(PaneRow.Slot.LIST);
        list.takeFocus();
    }

    void focusReader() {
        reader.takeFocus();
    }

    void focusSidebar() {
        row.show(PaneRow.Slot.SIDEBAR);
        sidebar.takeFocus();
    }

    void focusNotes() {
        row.show(PaneRow.Slot.NOTES);
        row.layout();
        notes.takeFocus();
    }

    /** Takes the keyboard to the names that the note looked at is linked to. */
    void focusLinks() {
        row.show(PaneRow.Slot.NOTES);
        row.layout();
        notes.focusLinks();
    }

    /** Takes the keyboard on to the next pane that is shown, or back to the one before. */
    void cycle(Scene scene, int steps) {
        List<Runnable> stops = List.of(
                this::focusSearch,
                this::focusChips,
                this::focusSidebar,
                this::focusList,
                this::focusReader,
                this::focusNotes);
        List<Boolean> open = List.of(
                true,
                chips.isVisible(),
                row.isShown(PaneRow.Slot.SIDEBAR),
                row.isShown(PaneRow.Slot.LIST),
                true,
                row.isShown(PaneRow.Slot.NOTES)
                        && !models.notes().entries().get().isEmpty());
        int at = Math.max(0, where(scene));
        do {
            at = Math.floorMod(at + steps, stops.size());
        } while (!open.get(at));
        stops.get(at).run();
    }

    /** Steps out of what the keyboard is in, to what lies around it. */
    void stepOut(Scene scene) {
        if (search.stepOut() || sidebar.stepOut() || side.stepOut() || reader.stepOut()) {
            return;
        }
        switch (where(scene)) {
            case 0, 1, 2, 4 -> focusList();
            case 5 -> focusReader();
            default -> {
                if (!models.search().question().get().asksForAll()) {
                    models.search().ask(Question.ALL);
                }
            }
        }
    }

    /** The name of the sidebar that the keyboard is at, if it is there. */
    Optional<FacetCount> sidebarName(Scene scene) {
        return where(scene) == 2 ? sidebar.name() : Optional.empty();
    }

    private int where(Scene scene) {
        List<Node> places = List.of(search, chips, sidebar, list, reader, notes);
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (places.contains(node)) {
                return places.indexOf(node);
            }
        }
        return -1;
    }

    /** Includes a value without losing what is asked besides. */
    static void include(Models models, Refinement refinement, String label) {
        if (!models.search().question().get().refinements().contains(refinement)) {
            models.search().toggle(refinement, label);
        }
    }
}
