package dateline.ui.article;

import dateline.archive.Block;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/** How an article is set: its letters, lines and measure, all in proportion to one size. */
final class PageType {
    private static final List<String> FAMILIES = List.of("Source Serif 4", "Literata", "Noto Serif", "DejaVu Serif");
    private static final double MEASURE_IN_LETTERS = 66;

    private final double size;
    private final String family;
    private final double measure;

    PageType(TextSize size) {
        this.size = size.pixels();
        List<String> there = Font.getFamilies();
        this.family = FAMILIES.stream().filter(there::contains).findFirst().orElse("Serif");
        var sample = new Text("the alliance of the two countries needs to have a broader base, he");
        sample.setFont(Font.font(family, this.size));
        this.measure = Math.ceil(sample.getLayoutBounds().getWidth()
                * MEASURE_IN_LETTERS
                / sample.getText().length());
    }

    /** How wide a line of about 66 letters is, in pixels. */
    double measure() {
        return measure;
    }

    /** The style of the page as a whole, which its parts are set in proportion to. */
    String style() {
        return "-fx-font-family: \"" + family + "\"; -fx-font-size: " + size + "px;";
    }

    /** The spaces within and around a block. */
    StyleAttributeMap around(Block.Kind kind) {
        return switch (kind) {
            case HEADLINE -> spaces(1.667, FontWeight.BOLD, 2.0, 0.1, 0.55);
            case STANDFIRST -> spaces(1, FontWeight.NORMAL, 1.45, 0, 0.95);
            case BYLINE -> spaces(0.75, FontWeight.NORMAL, 1.2, 0, 1.2);
            case PARAGRAPH -> spaces(1, FontWeight.NORMAL, 1.556, 0, 0.78);
        };
    }

    /** The style class of the letters of a block. */
    static String styleName(Block.Kind kind) {
        return "page-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private StyleAttributeMap spaces(double letters, FontWeight weight, double line, double above, double below) {
        var sample = new Text("Ag");
        sample.setFont(Font.font(family, weight, size * letters));
        double natural = sample.getLayoutBounds().getHeight();
        return StyleAttributeMap.builder()
                .setLineSpacing(Math.max(0, size * line - natural))
                .setSpaceAbove(Math.rint(size * above))
                .setSpaceBelow(Math.rint(size * below))
                .build();
    }
}
