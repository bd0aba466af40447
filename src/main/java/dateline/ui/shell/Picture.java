package dateline.ui.shell;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** A picture of a scene, of any size, whether it is shown or not. */
final class Picture {
    private Picture() {}

    static WritableImage of(Scene scene, int width, int height) {
        // A scene that no stage sizes takes the size of its root; twice, since lists only fill once they have one.
        var root = scene.getRoot();
        root.resize(width, height);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
        return scene.snapshot(new WritableImage(width, height));
    }
}
