package dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.search.Hit;
import dateline.search.LikeArticles;
import dateline.search.SimilarArticle;
import dateline.search.Snippet;
import dateline.search.TopicReason;
import dateline.ui.job.OrderedRunner;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.text.Words;
import dateline.workspace.OpenArticle;
import dateline.workspace.WorkspaceFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReaderModelTest {
    private static final ArticleId FIRST = new ArticleId("urn:test:first");
    private static final ArticleId SECOND = new ArticleId("urn:test:second");
    private static final TopicReason FIELD =
            new TopicReason("topic/field", "The field", List.of(new TopicReason.MarkedByArchive()));

    @Test
    void theArticleOpenedLastIsShownWhicheverComesFirst() {
        var runner = new OrderedRunner();
        var model = new ReaderModel(new Two(), runner, Words.english());
        model.open(FIRST);
        model.open(SECOND);
        runner.end(1);
        runner.end(0);
        assertThat(model.reading().get().article()).contains(SECOND);
    }

    @Test
    void hitsFollowTheQuery() {
        var model = new ReaderModel(new Two(), new SameThreadRunner(), Words.english());
        model.query("Okada");
        model.open(FIRST);
        assertThat(model.hits().get().spans()).hasSize(1);
        model.query("nobody");
        assertThat(model.hits().get()).isEqualTo(Matches.NONE);
    }

    @Test
    void anArticleThatIsGoneIsSaidToBe() {
        var model = new ReaderModel(new Two(), new SameThreadRunner(), Words.english());
        var gone = new ArticleId("urn:test:gone");
        model.open(gone);
        assertThat(model.reading().get())
                .isEqualTo(new Reading.Failed(gone, Words.english().get("reader.gone")));
    }

    @Test
    void anArticleThatCannotBeReadIsExplainedAndNoOldHitsStay() {
        var model = new ReaderModel(new Two(), new SameThreadRunner(), Words.english());
        model.query("Okada");
        model.open(FIRST);
        var broken = new ArticleId("urn:test:broken");
        model.open(broken);
        assertThat(model.reading().get()).isEqualTo(new Reading.Failed(broken, "The file cannot be read."));
        assertThat(model.hits().get()).isEqualTo(Matches.NONE);
    }

    @Test
    void namesAreCountedByTypeAndSwitchedByType() {
        var model = new ReaderModel(new Two(), new SameThreadRunner(), Words.english());
        model.open(FIRST);
        assertThat(model.lights().counts()).isEqualTo(Map.of(EntityType.PERSON, 1, EntityType.BASE, 1));
        assertThat(model.lights().at(0)).isPresent();
        model.toggle(EntityType.PERSON);
        assertThat(model.lights().at(0)).isEmpty();
        assertThat(model.lights().from(-1, 1).orElseThrow().type()).isEqualTo(EntityType.BASE);
    }

    @Test
    void lightsFollowTheLedgerAndAllElseStays() {
        var shelf = new Two();
        var model = new ReaderModel(shelf, new SameThreadRunner(), Words.english());
        model.query("Okada");
        model.open(FIRST);
        model.stepHit(1);
        shelf.names = List.of();
        model.relight();
        assertThat(model.lights().counts()).isEmpty();
        assertThat(model.hits().get().current()).isZero();
        assertThat(model.end().related().get()).hasSize(1);
    }

    @Test
    void topicsArriveWithTheirReasonsAndGoWithTheArticle() {
        var model = new ReaderModel(new Two(), new SameThreadRunner(), Words.english());
        model.open(FIRST);
        assertThat(model.end().topics().get()).containsExactly(FIELD);
        assertThat(TopicSentence.of(FIELD, Words.english()))
                .isEqualTo(Words.english().get("because.marked"));
        model.open(SECOND);
        assertThat(model.end().topics().get()).isEmpty();
    }

    @Test
    void reasonsAreSaidAsPeopleSayThem() {
        var reason = new TopicReason(
                "topic/t",
                "T",
                List.of(
                        new TopicReason.NamesEntity("base/futenma", "Futenma", 1),
                        new TopicReason.HoldsWords("air station", 3),
                        new TopicReason.ThroughNarrower("topic/u", "U")));
        assertThat(TopicSentence.of(reason, Words.english()))
                .isEqualTo("names Futenma, says “air station” 3 times, it is in U");
    }

    @Test
    void relatedArticlesArriveWithTheirHeadlines() {
        var model = new ReaderModel(new Two(), new SameThreadRunner(), Words.english());
        model.open(FIRST);
        assertThat(model.end().related().get())
                .containsExactly(new Reading.Related(SECOND, "Okada at Futenma", Optional.empty()));
    }

    @Test
    void similarArticlesArriveAndGoWithTheArticle() {
        var runner = new OrderedRunner();
        var model = new ReaderModel(new Two(), runner, Words.english());
        model.open(FIRST);
        runner.end(0);
        assertThat(model.end().like().get()).isEqualTo(LikeArticles.NONE);
        runner.endAll();
        assertThat(model.end().like().get().similar())
                .extracting(similar -> similar.hit().id())
                .containsExactly(SECOND);
        model.open(SECOND);
        runner.endAll();
        assertThat(model.end().like().get()).isEqualTo(LikeArticles.NONE);
    }

    @Test
    void whatIsLikeTheArticleBeforeIsNotShownUnderTheNext() {
        var runner = new OrderedRunner();
        var model = new ReaderModel(new Two(), runner, Words.english());
        model.open(FIRST);
        runner.end(0);
        model.open(SECOND);
        runner.end(runner.waiting() - 1);
        runner.endAll();
        assertThat(model.end().like().get()).isEqualTo(LikeArticles.NONE);
    }

    /** Two articles that read alike, the first pointing at the second; one more that cannot be read. */
    private static final class Two implements Shelf {
        private List<Mention> names = List.of(mention(0, 5, EntityType.PERSON), mention(9, 16, EntityType.BASE));

        @Override
        public List<TopicReason> topics(ArticleId id) {
            return id.equals(FIRST) ? List.of(FIELD) : List.of();
        }

        @Override
        public LikeArticles like(ArticleId id) {
            var second = new Hit(
                    SECOND,
                    "Okada at Futenma",
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    new Snippet("", List.of()),
                    0,
                    0,
                    1);
            return id.equals(FIRST)
                    ? new LikeArticles(List.of(new SimilarArticle(second, List.of("Okada"))), List.of())
                    : LikeArticles.NONE;
        }

        @Override
        public Optional<OpenArticle> article(ArticleId id) throws WorkspaceFault {
            if (id.value().endsWith("broken")) {
                throw new WorkspaceFault(
                        WorkspaceFault.Reason.DISK, "The file cannot be read.", new IllegalStateException());
            }
            if (!id.equals(FIRST) && !id.equals(SECOND)) {
                return Optional.empty();
            }
            var article = new Article(
                    id,
                    ArticleText.of("Okada at Futenma", Optional.empty(), Optional.empty(), List.of("He spoke.")),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    "en",
                    Optional.empty(),
                    List.of(),
                    id.equals(FIRST) ? List.of(SECOND) : List.of(),
                    Optional.empty(),
                    Optional.empty());
            return Optional.of(new OpenArticle(article, names));
        }

        @Override
        public List<TextSpan> hits(String query, OpenArticle open) {
            return Matches.find(query, open.article().text().plain()).spans();
        }

        private static Mention mention(int start, int end, EntityType type) {
            return new Mention(
                    new TextSpan(start, end),
                    new EntityId(type.word() + "/x"),
                    type,
                    type.word(),
                    Mention.Method.LEDGER);
        }
    }
}
