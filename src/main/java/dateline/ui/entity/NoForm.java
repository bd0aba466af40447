package dateline.ui.entity;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Nothing to fill in: it is done, or left.
 *
 * @param focus takes the keyboard in its place
 * @param act does it
 */
record NoForm(Runnable focus, Runnable act) implements Form {
    @Override
    public Node node() {
        return new Region();
    }

    @Override
    public void takeFocus() {
        focus.run();
    }

    @Override
    public void apply() {
        act.run();
    }
}
