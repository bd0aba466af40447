package dateline.ui.article;

import dateline.archive.Article;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The line above the headline: where, who says it, when. */
final class PageHead {
    private PageHead() {}

    static Region of(Article article, Words words) {
        List<String> parts = new ArrayList<>();
        article.located().ifPresent(parts::add);
        article.source().ifPresent(parts::add);
        article.published().ifPresent(published -> parts.add(words.day(published.day())));
        article.genre().ifPresent(parts::add);
        var line = new Label(String.join("  ·  ", parts));
        line.setId("dateline");
        line.getStyleClass().add("page-dateline");
        line.setWrapText(true);
        var head = new VBox(line);
        head.getStyleClass().add("page-head");
        return head;
    }
}
