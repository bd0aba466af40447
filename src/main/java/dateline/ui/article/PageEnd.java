package dateline.ui.article;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.search.TopicReason;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What stands under an article: its topics, what it rests on, the editor's note, what else to read, how to cite it. */
final class PageEnd {
    private final Words words;
    private final Acts acts;
    private final List<Node> end = new ArrayList<>();

    /** The acts that the end of a page offers. */
    record Acts(Consumer<ArticleId> open, Consumer<TopicReason> narrow, Runnable cite) {}

    PageEnd(Words words, Acts acts) {
        this.words = words;
        this.acts = acts;
    }

    /** The parts of the end, from the top. */
    List<Node> of(Article article, List<TopicReason> topics, List<Reading.Related> related) {
        end.clear();
        if (!topics.isEmpty()) {
            end.add(head(words.get("page.topics")));
            topics.forEach(this::addTopic);
        }
        if (article.sources().size() > 1) {
            add(words.get("page.sources"), String.join("; ", article.sources()));
        }
        article.editorsNote().ifPresent(note -> add(words.get("page.editor"), note));
        if (!related.isEmpty()) {
            end.add(head(words.get("page.related")));
            related.forEach(this::addRelated);
        }
        article.rights().ifPresent(rights -> add(words.get("page.rights"), rights));
        Hyperlink cite = link(words.get("page.cite"), acts.cite());
        cite.setId("cite");
        end.add(cite);
        return List.copyOf(end);
    }

    private void addTopic(TopicReason topic) {
        Hyperlink link = link(topic.label(), () -> acts.narrow().accept(topic));
        link.getStyleClass().add("page-topic");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(words.get("page.topic.tip", topic.label())));
        var why = new Label(TopicSentence.of(topic, words));
        why.getStyleClass().add("page-why");
        why.setWrapText(true);
        var line = new HBox(link, why);
        line.getStyleClass().add("page-topic-line");
        HBox.setHgrow(why, Priority.ALWAYS);
        end.add(line);
    }

    private void addRelated(Reading.Related other) {
        Hyperlink link = link(other.headline(), () -> acts.open().accept(other.id()));
        link.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var day = new Label(other.published()
                .map(published -> words.shortDay(published.day()))
                .orElse(""));
        day.getStyleClass().add("page-related-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        end.add(new HBox(link, space, day));
    }

    private void add(String title, String sentence) {
        var line = new Label(sentence);
        line.getStyleClass().add("page-note");
        line.setWrapText(true);
        end.addAll(List.of(head(title), line));
    }

    private static Label head(String title) {
        var head = new Label(title);
        head.getStyleClass().add("page-end-head");
        return head;
    }

    private static Hyperlink link(String label, Runnable act) {
        var link = new Hyperlink(label);
        link.getStyleClass().add("page-link");
        link.setOnAction(event -> act.run());
        return link;
    }
}
