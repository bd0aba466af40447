package dateline.ui.article;

import dateline.archive.Article;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;

/** An article in one line, as a footnote names it. */
public final class Citation {
    private Citation() {}

    /**
     * {@return author, “headline”, source, place, day, and the article's identity}
     *
     * @param article any article
     * @param words writes the day
     */
    public static String of(Article article, Words words) {
        List<String> parts = new ArrayList<>();
        article.byline().ifPresent(parts::add);
        parts.add("“" + article.headline() + "”");
        article.source().ifPresent(parts::add);
        article.located().ifPresent(parts::add);
        article.published().ifPresent(published -> parts.add(words.day(published.day())));
        return String.join(", ", parts) + ". " + article.id();
    }
}
