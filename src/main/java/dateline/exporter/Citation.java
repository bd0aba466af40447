package dateline.exporter;

import dateline.archive.Article;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names an article as the bibliography of a paper does, in the manner of the Chicago Manual of Style (14.191). */
public final class Citation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final Pattern BY = Pattern.compile("^by:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final String ENDS_A_SENTENCE = ".?!。？！";

    private Citation() {}

    /**
     * {@return such as {@code Jun Ito. “Doubts.” Japan Times (Tokyo), February 4, 2010. urn:x:1}} What
     * the article lacks is left out.
     *
     * @param article the article
     */
    public static String of(Article article) {
        return of(CitedArticle.of(article));
    }

    /** {@return the same of what is said of an article} */
    static String of(CitedArticle article) {
        var text = new StringBuilder();
        article.byline()
                .map(byline -> BY.matcher(byline).replaceFirst("").strip())
                .filter(author -> !author.isEmpty())
                .ifPresent(author -> text.append(ended(author)).append(' '));
        text.append('“').append(ended(article.title())).append('”');
        String where = where(article);
        if (!where.isEmpty()) {
            text.append(' ').append(ended(where));
        }
        return text.append(' ').append(article.id().value()).toString();
    }

    private static String where(CitedArticle article) {
        var where = new StringBuilder(article.source().orElse(""));
        article.located().ifPresent(place -> where.append(where.isEmpty() ? place : " (" + place + ")"));
        article.published()
                .ifPresent(
                        published -> where.append(where.isEmpty() ? "" : ", ").append(day(published)));
        return where.toString();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String ended(String words) {
        return ENDS_A_SENTENCE.indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }
}
