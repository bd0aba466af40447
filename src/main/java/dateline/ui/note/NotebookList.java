package dateline.ui.note;

import dateline.exporter.NoteEntry;
import dateline.note.NoteId;
import dateline.ui.text.Notice;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;

/** The notes of the notebook, one a line, of which several may be chosen; rows may change while they are. */
final class NotebookList extends ListView<NotebookRow> {
    private static final double ROW_HEIGHT = 28;

    private Runnable turned = () -> {};
    private boolean showing;

    NotebookList(Words words) {
        setId("notebook-notes");
        setAccessibleText(words.get("notebook.accessible"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(Notice.of(words.get("notebook.none"), words.get("notebook.none.sentence")));
        setFixedCellSize(ROW_HEIGHT);
        setCellFactory(owner -> new NotebookCell(words));
        getSelectionModel().getSelectedIndices().subscribe(() -> {
            if (!showing) {
                turned.run();
            }
        });
    }

    /** Calls something when others are chosen. */
    void onTurn(Runnable act) {
        turned = act;
    }

    /** Shows other rows; what was chosen still is. Until then nobody is told that for a moment nothing was. */
    void show(List<NotebookRow> rows) {
        List<NoteId> before = chosen().stream().map(NoteEntry::id).toList();
        int row = getSelectionModel().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        showing = true;
        getItems().setAll(rows);
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at) instanceof NotebookRow.Line line
                    && before.contains(line.entry().id())) {
                getSelectionModel().select(at);
            }
        }
        if (!before.isEmpty() && getSelectionModel().isEmpty()) {
            chooseNear(row);
        }
        showing = false;
        turned.run();
    }

    /** Chooses what now stands where a note was that is gone. */
    private void chooseNear(int row) {
        List<NotebookRow> rows = getItems();
        for (int at = Math.min(row, rows.size() - 1); at >= 0; at--) {
            if (rows.get(at) instanceof NotebookRow.Line) {
                getSelectionModel().clearAndSelect(at);
                return;
            }
        }
        if (rows.size() > 1) {
            getSelectionModel().clearAndSelect(1);
        }
    }

    /** {@return whether a note is there, chosen and in view now} */
    boolean choose(NoteId id) {
        for (int row = 0; row < getItems().size(); row++) {
            if (getItems().get(row) instanceof NotebookRow.Line line
                    && line.entry().id().equals(id)) {
                getSelectionModel().clearAndSelect(row);
                scrollTo(row);
                return true;
            }
        }
        return false;
    }

    /** Takes the keyboard; where nothing is chosen, the first note is. */
    void takeFocus() {
        requestFocus();
        if (chosen().isEmpty() && getItems().size() > 1) {
            getSelectionModel().clearAndSelect(1);
        }
    }

    /** {@return the notes chosen, none twice} */
    List<NoteEntry> chosen() {
        return entries(new ArrayList<>(getSelectionModel().getSelectedItems()));
    }

    /** {@return the notes chosen, or all that are shown where none is} */
    List<NoteEntry> chosenOrAll() {
        List<NoteEntry> chosen = chosen();
        return chosen.isEmpty() ? entries(getItems()) : chosen;
    }

    private static List<NoteEntry> entries(List<NotebookRow> rows) {
        return rows.stream()
                .flatMap(row -> row instanceof NotebookRow.Line line ? Stream.of(line.entry()) : Stream.of())
                .distinct()
                .toList();
    }
}
