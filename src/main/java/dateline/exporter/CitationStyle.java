package dateline.exporter;

/** How articles are referred to. */
public interface CitationStyle {
    /** Dateline's own manner, that of {@link Citation}. */
    CitationStyle OWN = article -> CitedWords.plain(Citation.of(article));

    /**
     * {@return the reference to an article}
     *
     * @param article has a headline
     */
    CitedWords cite(CitedArticle article);
}
