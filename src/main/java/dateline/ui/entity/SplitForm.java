package dateline.ui.entity;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The spellings of an entry, each of which may be ticked. */
final class SplitForm implements Form {
    private static final double MOST = 260;

    private final EditorModel model;
    private final List<CheckBox> boxes;
    private final ScrollPane scroll;

    SplitForm(EditorModel model) {
        this.model = model;
        boxes = model.spellings().stream().map(CheckBox::new).toList();
        for (int at = 0; at < boxes.size(); at++) {
            boxes.get(at).setId("editor-spelling-" + at);
        }
        var column = new VBox();
        column.getStyleClass().add("editor-ticks");
        column.getChildren().addAll(boxes);
        scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(MOST);
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void takeFocus() {
        boxes.stream().findFirst().ifPresent(CheckBox::requestFocus);
    }

    @Override
    public void apply() {
        model.split(boxes.stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList());
    }
}
