package dateline.ui.entity;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** A line to write a name in. */
final class TextForm implements Form {
    private final TextField field;
    private final Consumer<String> act;

    TextForm(String begin, String accessible, Consumer<String> act) {
        this.act = act;
        field = new TextField(begin);
        field.setId("editor-text");
        field.setAccessibleText(accessible);
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void apply() {
        act.accept(field.getText());
    }
}
