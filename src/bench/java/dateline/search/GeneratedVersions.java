package dateline.search;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.Block;
import dateline.archive.Location;
import dateline.archive.SourceFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Generated articles, of which two in ten are versions of another: the same text with a paragraph more. */
final class GeneratedVersions {
    /** The first of as many articles has versions. */
    static final int STORY_EVERY = 10;

    private static final int VERSIONS = 2;
    private static final int WORDS_ADDED = 20;
    private static final int KNOWN_WORDS = 10_000;

    private final GeneratedArticles articles;
    private final Random random = new Random(GeneratedArticles.SEED);

    GeneratedVersions(GeneratedArticles articles) {
        this.articles = articles;
    }

    /** {@return the id of an article} */
    static ArticleId id(int number) {
        return new ArticleId("generated-" + number);
    }

    /** Puts articles into an index, unless it has as many. */
    void fill(ArticleIndex index, int count) throws SearchFault {
        if (index.articles() == count) {
            return;
        }
        var file = new SourceFile("generated.jsonl", 1, Instant.EPOCH);
        try (IndexUpdate update = index.anew()) {
            IndexedArticle story = articles.next(0);
            update.add(story, file);
            for (int number = 1; number < count; number++) {
                int place = number % STORY_EVERY;
                IndexedArticle next = place > 0 && place <= VERSIONS ? version(story, number) : articles.next(number);
                story = place == 0 ? next : story;
                update.add(next, file);
            }
            update.commit();
        }
    }

    /** What is added stands at the end, so that the mentions stand where they stood. */
    private IndexedArticle version(IndexedArticle story, int number) {
        Article old = story.article();
        List<String> paragraphs = new ArrayList<>(old.text().wordsOf(Block.Kind.PARAGRAPH));
        paragraphs.add(random.ints(WORDS_ADDED, 0, KNOWN_WORDS)
                .mapToObj(articles::word)
                .collect(Collectors.joining(" ")));
        var article = new Article(
                id(number),
                ArticleText.of(old.headline(), Optional.empty(), Optional.empty(), paragraphs),
                old.published(),
                old.sources(),
                old.located(),
                old.language(),
                old.genre(),
                old.topics(),
                old.related(),
                old.editorsNote(),
                old.rights());
        return new IndexedArticle(article, new Location("generated.jsonl", number + 1, 0, 10), story.mentions());
    }
}
