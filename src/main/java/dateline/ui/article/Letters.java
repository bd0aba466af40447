package dateline.ui.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/**
 * How letters of a style look, read once from the style sheets for each style. The page would read it anew for every
 * stretch of text, which takes longer than all the rest of opening an article.
 */
final class Letters extends Group {
    private final Text sample = new Text();
    private final Map<List<String>, StyleAttributeMap> known = new HashMap<>();

    Letters() {
        setManaged(false);
        setVisible(false);
        getChildren().add(sample);
    }

    /** Forgets all, after the colours changed. */
    void forget() {
        known.clear();
    }

    /** Sets all letters in proportion to a page's own. */
    void set(PageType type) {
        setStyle(type.style());
        known.clear();
    }

    /** The look of letters with some style classes. */
    StyleAttributeMap of(List<String> styleNames) {
        // Outside a scene there are no style sheets to read from.
        return getScene() == null ? read(styleNames) : known.computeIfAbsent(styleNames, this::read);
    }

    private StyleAttributeMap read(List<String> styleNames) {
        sample.getStyleClass().setAll(styleNames);
        sample.applyCss();
        Font font = sample.getFont();
        StyleAttributeMap.Builder look =
                StyleAttributeMap.builder().setFontFamily(font.getFamily()).setFontSize(font.getSize());
        if (font.getStyle().contains("Bold")) {
            look.setBold(true);
        }
        if (font.getStyle().contains("Italic") || font.getStyle().contains("Oblique")) {
            look.setItalic(true);
        }
        if (sample.getFill() instanceof Color colour) {
            look.setTextColor(colour);
        }
        return look.build();
    }
}
