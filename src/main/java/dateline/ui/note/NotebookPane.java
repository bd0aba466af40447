package dateline.ui.note;

import dateline.exporter.NoteEntry;
import dateline.note.NoteId;
import dateline.ui.text.Words;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** All notes of the archive in one list: searched, put together, tagged, deleted and taken out several at once. */
public final class NotebookPane extends BorderPane {
    private final NotebookModel model;
    private final Words words;
    private final Acts acts;
    private final NotebookList list;
    private final NotebookTop top;
    private final NotebookLower lower;
    private final Label trouble = new Label();

    /** The note that is to be chosen and written in as soon as it is shown. */
    private Optional<NoteId> awaited = Optional.empty();

    /** What the pane asks for that others do. */
    public interface Acts {
        /**
         * Shows what a note is about: its passage, its article, its name or its search.
         *
         * @param entry the note
         */
        void open(NoteEntry entry);

        /**
         * Writes notes into a file that the person chooses.
         *
         * @param entries which
         */
        void export(List<NoteEntry> entries);

        /**
         * Says why something cannot be done.
         *
         * @param sentence why
         */
        void say(String sentence);

        /**
         * Says what was done, with a way back.
         *
         * @param sentence what was done
         */
        void done(String sentence);

        /** Brings notes in from files that the person chooses. */
        void bring();

        /**
         * {@return the article that is read}
         */
        Optional<ArticleOffer> openArticle();

        /** Takes back what was done last. */
        void undo();

        /**
         * Remembers which notes come first.
         *
         * @param sorting which
         */
        void sorted(Sorting sorting);

        /** Takes the keyboard when the pane goes. */
        void left();
    }

    /**
     * Makes the pane; it is there as long as the model is open.
     *
     * @param model the notes
     * @param words what is said
     * @param acts what others do
     */
    public NotebookPane(NotebookModel model, Words words, Acts acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        setId("notebook");
        getStyleClass().addAll("notebook", "panel");
        managedProperty().bind(visibleProperty());
        this.top = new NotebookTop(model, words, new TopActs());
        this.list = new NotebookList(words);
        this.lower = new NotebookLower(model, words, acts, list);
        list.onTurn(lower::turn);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.setOnMouseClicked(this::clicked);
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        setTop(new VBox(top, new ImportBar(model.imports(), words, this::showConflicts), trouble));
        setCenter(list);
        setBottom(lower);
        setOnDragOver(NotebookPane::offerToTake);
        setOnDragDropped(this::take);
        model.shown().subscribe(this::show);
    }

    /** Takes the keyboard: what is typed is asked for. */
    public void takeFocus() {
        top.takeFocus();
    }

    /**
     * Goes to a note as soon as it is shown, to write in it.
     *
     * @param id which
     */
    public void write(NoteId id) {
        awaited = Optional.of(id);
        top.clear();
        goToAwaited();
    }

    /**
     * {@return whether the pane was there to be left}
     */
    public boolean stepOut() {
        if (lower.leave()) {
            return true;
        }
        boolean was = isVisible();
        if (was) {
            lower.save();
            model.close();
            acts.left();
        }
        return was;
    }

    private void showConflicts() {
        if (model.shown().get().part() == NotebookModel.Part.ALL) {
            model.toggleConflicts();
        }
        list.takeFocus();
    }

    private void sort(Sorting sorting) {
        model.sort(sorting);
        acts.sorted(sorting);
    }

    private static void offerToTake(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void take(DragEvent event) {
        model.imports()
                .bring(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
        event.setDropCompleted(true);
        event.consume();
    }

    private void show(NotebookModel.Shown shown) {
        setVisible(shown.open());
        top.show(shown);
        trouble.setText(shown.trouble().orElse(""));
        trouble.setVisible(shown.trouble().isPresent());
        list.show(shown.rows());
        goToAwaited();
    }

    private void goToAwaited() {
        if (awaited.filter(list::choose).isPresent()) {
            awaited = Optional.empty();
            lower.focusComment();
        }
    }

    private void delete() {
        List<NoteEntry> chosen = list.chosen();
        if (!chosen.isEmpty() && model.changes().delete(chosen)) {
            acts.done(words.get("notebook.deleted", chosen.size()));
        }
    }

    private void clicked(MouseEvent event) {
        boolean one = !event.isShortcutDown() && !event.isShiftDown();
        if (event.getButton() == MouseButton.PRIMARY && one) {
            list.chosen().stream().findFirst().ifPresent(acts::open);
        }
    }

    private void typed(KeyEvent event) {
        Optional<Runnable> act = switch (event.getCharacter()) {
            case "t" -> Optional.of(top::focusTags);
            case "i" -> Optional.of(acts::bring);
            case "o" -> Optional.of(() -> sort(model.sorting().next()));
            case "a" -> Optional.of(lower::askWhere);
            case "c" -> Optional.of(model::toggleConflicts);
            case "1" -> Optional.of(() -> lower.settle(NotebookChanges.Choice.HERE));
            case "2" -> Optional.of(() -> lower.settle(NotebookChanges.Choice.ELSEWHERE));
            case "3" -> Optional.of(() -> lower.settle(NotebookChanges.Choice.BOTH));
            case "n" -> Optional.of(lower::focusLinks);
            case "m" -> Optional.of(lower::focusComment);
            case "s" -> Optional.of(() -> acts.export(list.chosenOrAll()));
            case "/" -> Optional.of(this::takeFocus);
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Runnable> act = switch (event.getCode()) {
            case ENTER -> Optional.of(() -> list.chosen().stream().findFirst().ifPresent(acts::open));
            case DELETE -> Optional.of(this::delete);
            // Done when the letter itself comes, so that it is not typed into the field that takes the keyboard.
            case T, S, M, N, I, A, C, O, SLASH -> Optional.of(() -> {});
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    /** What the line above the list asks for. */
    private final class TopActs implements NotebookTop.Acts {
        @Override
        public List<NoteEntry> chosen() {
            return list.chosen();
        }

        @Override
        public void delete() {
            NotebookPane.this.delete();
        }

        @Override
        public void export() {
            acts.export(list.chosenOrAll());
        }

        @Override
        public void move() {
            lower.askWhere();
        }

        @Override
        public void bring() {
            acts.bring();
        }

        @Override
        public void close() {
            stepOut();
        }

        @Override
        public void sort(Sorting sorting) {
            NotebookPane.this.sort(sorting);
        }

        @Override
        public void toList() {
            list.takeFocus();
        }
    }
}
