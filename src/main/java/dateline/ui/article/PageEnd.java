package dateline.ui.article;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What stands under an article: what it rests on, the editor's note, what else to read, how to cite it. */
final class PageEnd {
    private PageEnd() {}

    /** The acts that the end of a page offers. */
    record Acts(Consumer<ArticleId> open, Runnable cite) {}

    /** The parts of the end, from the top. */
    static List<Node> of(Article article, List<Reading.Related> related, Words words, Acts acts) {
        List<Node> end = new ArrayList<>();
        if (article.sources().size() > 1) {
            add(end, words.get("page.sources"), String.join("; ", article.sources()));
        }
        article.editorsNote().ifPresent(note -> add(end, words.get("page.editor"), note));
        if (!related.isEmpty()) {
            end.add(head(words.get("page.related")));
            related.forEach(other -> end.add(link(other, words, acts)));
        }
        article.rights().ifPresent(rights -> add(end, words.get("page.rights"), rights));
        var cite = new Hyperlink(words.get("page.cite"));
        cite.setId("cite");
        cite.getStyleClass().add("page-link");
        cite.setOnAction(event -> acts.cite().run());
        end.add(cite);
        return end;
    }

    private static void add(List<Node> end, String title, String sentence) {
        var words = new Label(sentence);
        words.getStyleClass().add("page-note");
        words.setWrapText(true);
        end.addAll(List.of(head(title), words));
    }

    private static Label head(String title) {
        var head = new Label(title);
        head.getStyleClass().add("page-end-head");
        return head;
    }

    private static HBox link(Reading.Related other, Words words, Acts acts) {
        var link = new Hyperlink(other.headline());
        link.getStyleClass().add("page-link");
        link.setMinWidth(0);
        link.setOnAction(event -> acts.open().accept(other.id()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var day = new Label(other.published()
                .map(published -> words.shortDay(published.day()))
                .orElse(""));
        day.getStyleClass().add("page-related-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(link, space, day);
    }
}
