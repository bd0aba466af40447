package dateline.ui.article;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** The wavy line under what is only a guess. */
final class Wave {
    private static final double STEP = 2;
    private static final double HEIGHT = 1.2;

    private Wave() {}

    /** {@return a wave from one place to another, in pixels, round a height} */
    static Path of(double from, double to, double y) {
        var wave = new Path(new MoveTo(from, y));
        boolean up = true;
        for (double x = from + STEP; x <= to; x += STEP) {
            wave.getElements().add(new LineTo(x, up ? y - HEIGHT : y + HEIGHT));
            up = !up;
        }
        return wave;
    }
}
