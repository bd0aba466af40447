package dateline.ui.entity;

import javafx.scene.Node;

/** The part of the editor in which what is to be done is filled in. */
interface Form {
    /** What is shown. */
    Node node();

    /** Takes the keyboard. */
    void takeFocus();

    /** Does what is filled in. */
    void apply();
}
