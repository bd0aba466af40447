package dateline.note;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Article;
import dateline.archive.ArticleText;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.TextSpan;
import dateline.store.ArchiveFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Notes on the sample archive's articles, which are then edited at random: they are found again rightly, or not at all. */
final class EditedArticlesTest {
    private static final int ARTICLES = 200;
    private static final int NOTES_EACH = 10;
    private static final int LONGEST = 30;

    private int standing;
    private int right;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void aNoteIsFoundRightlyOrNotAtAll() throws Exception {
        List<ArticleText> texts = texts();
        for (int i = 0; i < ARTICLES; i++) {
            ArticleText text = texts.get(i % texts.size());
            take(text, new EditedArticle(text, i), new Random(i));
        }
        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(standing * 0.98));
    }

    private void take(ArticleText text, EditedArticle edited, Random random) {
        for (int note = 0; note < NOTES_EACH; note++) {
            int first = random.nextInt(edited.words());
            int last = Math.min(edited.words() - 1, first + random.nextInt(LONGEST));
            Anchor anchor = Anchor.at(text, edited.before(first, last)).orElseThrow();
            Placement placement = Placing.find(anchor, edited.plain());
            boolean stands = edited.stillStand(first, last);
            if (stands) {
                standing++;
            }
            if (placement instanceof Placement.Placed(TextSpan span, Placement.How how)) {
                boolean well = stands ? span.equals(edited.after(first, last)) : edited.holds(span, first, last);
                if (!well) {
                    wrong.add(how + " “" + anchor.exact() + "” in “" + span.of(edited.plain()) + "”" + stands);
                } else if (stands) {
                    right++;
                }
            }
        }
    }

    private static List<ArticleText> texts() throws Exception {
        ArchiveFolder archive = ArchiveFolder.open(Path.of("articles"));
        List<ArticleText> texts = new ArrayList<>();
        for (var file : archive.files()) {
            archive.read(file, new ArchiveFolder.ArticleSink() {
                @Override
                public void article(Article article, Location location) {
                    texts.add(article.text());
                }

                @Override
                public void problem(Problem problem) {
                    throw new AssertionError(problem);
                }
            });
        }
        return texts;
    }
}
