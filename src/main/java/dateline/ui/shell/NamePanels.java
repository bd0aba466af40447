package dateline.ui.shell;

import dateline.entity.CorrectionEntry;
import dateline.ui.article.ReaderPane;
import dateline.ui.entity.EditorModel;
import dateline.ui.entity.EditorPane;
import dateline.ui.entity.LogPane;
import dateline.ui.text.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The reader, and over its right side the panels in which names are put right: the editor and the log. */
final class NamePanels extends StackPane {
    private static final Insets AROUND = new Insets(12);

    private final ReaderPane reader;
    private final EditorPane editor;
    private final LogPane log;
    private Optional<Node> before = Optional.empty();

    NamePanels(ReaderPane reader, Models models, Words words, Consumer<CorrectionEntry> withdraw) {
        this.reader = reader;
        // Before the editor takes the keyboard.
        models.editor().draft().subscribe(draft -> rememberBefore(draft));
        editor = new EditorPane(models.editor(), words, this::giveBack);
        log = new LogPane(models.corrections(), words, this::giveBack, withdraw);
        getChildren().addAll(reader, log, editor);
        setAlignment(Pos.TOP_RIGHT);
        setMargin(editor, AROUND);
        setMargin(log, AROUND);
    }

    /** Opens the log of corrections, or closes it. */
    void toggleLog() {
        if (!log.stepOut()) {
            remember();
            log.open();
        }
    }

    /** Whether there was a panel to be left. */
    boolean stepOut() {
        return editor.stepOut() || log.stepOut();
    }

    private void rememberBefore(Optional<EditorModel.Draft> draft) {
        if (draft.isPresent()) {
            remember();
            reader.hideCard();
        }
    }

    private void remember() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (!isPanel(owner)) {
            before = Optional.ofNullable(owner);
        }
    }

    private boolean isPanel(@Nullable Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(editor) || at.equals(log)) {
                return true;
            }
        }
        return false;
    }

    private void giveBack() {
        before.filter(owner -> owner.getScene() != null).ifPresentOrElse(Node::requestFocus, reader::takeFocus);
    }
}
