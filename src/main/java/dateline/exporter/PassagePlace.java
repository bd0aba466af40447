package dateline.exporter;

import dateline.archive.ArticleText;
import dateline.archive.Block;

/** Says where in an article a passage stands, as a reader counts. */
final class PassagePlace {
    private PassagePlace() {}

    /**
     * {@return such as {@code ¶ 3} for the third paragraph of the body, or the name of another part}
     *
     * @param text the text of the article
     * @param block the index of a block in {@link ArticleText#blocks()}
     */
    static String in(ArticleText text, int block) {
        return switch (text.blocks().get(block).kind()) {
            case HEADLINE -> "Headline";
            case STANDFIRST -> "Standfirst";
            case BYLINE -> "Byline";
            case PARAGRAPH ->
                "¶ "
                        + text.blocks().subList(0, block + 1).stream()
                                .filter(each -> each.kind() == Block.Kind.PARAGRAPH)
                                .count();
        };
    }
}
