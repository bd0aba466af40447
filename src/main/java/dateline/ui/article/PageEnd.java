package dateline.ui.article;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.search.Hit;
import dateline.search.LikeArticles;
import dateline.search.SimilarArticle;
import dateline.search.TopicReason;
import dateline.ui.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final ReaderActs acts;
    private final List<Node> end = new ArrayList<>();

    /** What has arrived of what is looked for. */
    record Arrived(List<TopicReason> topics, List<Reading.Related> related, LikeArticles like) {}

    PageEnd(Words words, ReaderActs acts) {
        this.words = words;
        this.acts = acts;
    }

    /** The parts of the end, from the top. */
    List<Node> of(Article article, Arrived arrived) {
        end.clear();
        if (!arrived.topics().isEmpty()) {
            end.add(head(words.get("page.topics")));
            arrived.topics().forEach(this::addTopic);
        }
        if (article.sources().size() > 1) {
            add(words.get("page.sources"), String.join("; ", article.sources()));
        }
        article.editorsNote().ifPresent(note -> add(words.get("page.editor"), note));
        if (!arrived.related().isEmpty()) {
            end.add(head(words.get("page.related")));
            arrived.related()
                    .forEach(other -> addLink(
                            other.id(), other.headline(), other.published().map(published -> published.day())));
        }
        addLike(arrived.like());
        article.rights().ifPresent(rights -> add(words.get("page.rights"), rights));
        Hyperlink cite = link(words.get("page.cite"), acts::cite);
        cite.setId("cite");
        end.add(cite);
        return List.copyOf(end);
    }

    private void addTopic(TopicReason topic) {
        Hyperlink link = link(topic.label(), () -> acts.narrow(topic));
        link.getStyleClass().add("page-topic");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(words.get("page.topic.tip", topic.label())));
        Label why = small(TopicSentence.of(topic, words), "page-why");
        var line = new HBox(link, why);
        line.getStyleClass().add("page-topic-line");
        HBox.setHgrow(why, Priority.ALWAYS);
        end.add(line);
    }

    private void addLike(LikeArticles like) {
        if (!like.versions().isEmpty()) {
            end.add(head(words.get("page.versions")));
            like.versions().forEach(version -> addLink(version).getStyleClass().add("page-version"));
        }
        if (!like.similar().isEmpty()) {
            end.add(head(words.get("page.similar")));
            like.similar().forEach(this::addSimilar);
        }
    }

    private void addSimilar(SimilarArticle other) {
        Hyperlink link = addLink(other.hit());
        link.getStyleClass().add("page-similar");
        if (!other.shared().isEmpty()) {
            String shared = words.get("page.similar.why", String.join(", ", other.shared()));
            link.setAccessibleText(words.get("page.similar.accessible", link.getText(), shared));
            end.add(small(shared, "page-shared"));
        }
    }

    private Hyperlink addLink(Hit hit) {
        return addLink(hit.id(), hit.headline(), hit.published());
    }

    private Hyperlink addLink(ArticleId id, String headline, Optional<LocalDate> published) {
        Hyperlink link = link(headline, () -> acts.open(id));
        link.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var day = new Label(published.map(words::shortDay).orElse(""));
        day.getStyleClass().add("page-related-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        end.add(new HBox(link, space, day));
        return link;
    }

    private void add(String title, String sentence) {
        var line = new Label(sentence);
        line.getStyleClass().add("page-note");
        line.setWrapText(true);
        end.addAll(List.of(head(title), line));
    }

    private static Label small(String sentence, String style) {
        var small = new Label(sentence);
        small.getStyleClass().add(style);
        small.setWrapText(true);
        return small;
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
