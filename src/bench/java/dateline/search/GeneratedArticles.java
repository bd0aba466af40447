package dateline.search;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.Block;
import dateline.archive.Location;
import dateline.archive.Published;
import dateline.archive.TextSpan;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.topic.TopicTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Articles of about 1.5 KB each, the same for the same seed: invented words and a ledger's names, both with Zipf's
 * frequencies, the phrases of the topics, and bases that only their form gives away.
 */
final class GeneratedArticles {
    static final long SEED = 7;

    private static final int WORDS = 20_000;
    private static final int PARAGRAPHS = 4;
    private static final int SENTENCES_A_PARAGRAPH = 4;
    private static final int WORDS_A_SENTENCE = 11;
    private static final String[] SYLLABLES = {
        "ka", "ren", "to", "mil", "as", "or", "den", "vi", "su", "lat", "per", "no", "gri", "em", "bo", "tal"
    };

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<String> phrases;
    private final List<Entity> names;
    private final StringBuilder paragraph = new StringBuilder();
    private final List<List<Mention>> mentions = new ArrayList<>();

    GeneratedArticles(long seed, EntityLedger ledger, TopicTree topics) {
        this.random = new Random(seed);
        this.names = List.copyOf(ledger.entities());
        this.phrases = topics.topics().stream()
                .flatMap(topic -> topic.query().stream())
                .flatMap(query -> Pattern.compile("\"([^\"]+)\"").matcher(query).results())
                .map(MatchResult::group)
                .map(quoted -> quoted.replace("\"", ""))
                .toList();
        for (int i = 0; i < WORDS; i++) {
            int syllables = 2 + random.nextInt(3);
            StringBuilder word = new StringBuilder();
            for (int at = 0; at < syllables; at++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
    }

    /** {@return a word of the articles} */
    String word(int rank) {
        return words.get(rank);
    }

    /** {@return the next article} */
    IndexedArticle next(int number) {
        List<String> paragraphs = new ArrayList<>();
        mentions.clear();
        for (int i = 0; i < PARAGRAPHS; i++) {
            paragraphs.add(paragraph());
        }
        String headline = zipf(words) + " " + zipf(words) + " " + zipf(words);
        ArticleText text = ArticleText.of(headline, Optional.empty(), Optional.empty(), paragraphs);
        var article = new Article(
                new ArticleId("generated-" + number),
                text,
                Optional.of(Published.on(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(27_000)))),
                List.of("Source " + random.nextInt(12)),
                Optional.empty(),
                "en",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new IndexedArticle(article, new Location("generated.jsonl", number + 1, 0, 10), placed(text));
    }

    private List<Mention> placed(ArticleText text) {
        List<Mention> placed = new ArrayList<>();
        List<Block> blocks = text.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            int start = blocks.get(i).span().start();
            for (Mention each : mentions.get(i)) {
                placed.add(new Mention(
                        each.span().shifted(start), each.entity(), each.type(), each.label(), each.method()));
            }
        }
        return placed;
    }

    private String paragraph() {
        paragraph.setLength(0);
        mentions.add(new ArrayList<>());
        for (int sentence = 0; sentence < SENTENCES_A_PARAGRAPH; sentence++) {
            int nameAt = random.nextInt(WORDS_A_SENTENCE * 2);
            for (int word = 0; word < WORDS_A_SENTENCE; word++) {
                if (word == nameAt) {
                    name();
                } else if (random.nextInt(200) == 0) {
                    paragraph.append(phrases.get(random.nextInt(phrases.size())));
                } else {
                    paragraph.append(zipf(words));
                }
                paragraph.append(word == WORDS_A_SENTENCE - 1 ? ". " : " ");
            }
        }
        return paragraph.toString().strip();
    }

    private void name() {
        if (random.nextInt(16) == 0) {
            String camp = "Camp " + capitalized(zipf(words));
            mention(camp, EntityId.ofForm(EntityType.BASE, camp), EntityType.BASE, Mention.Method.PATTERN);
        } else {
            Entity entity = zipf(names);
            String name =
                    entity.labels().get(random.nextInt(entity.labels().size())).text();
            mention(name, entity.id(), entity.type(), Mention.Method.LEDGER);
        }
    }

    private void mention(String name, EntityId id, EntityType type, Mention.Method method) {
        var span = new TextSpan(paragraph.length(), paragraph.length() + name.length());
        mentions.getLast().add(new Mention(span, id, type, name, method));
        paragraph.append(name);
    }

    static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** One of many, the first most often: the chance falls with the rank. */
    private <T> T zipf(List<T> all) {
        double rank = Math.exp(random.nextDouble() * Math.log(all.size() + 1.0)) - 1;
        return all.get(Math.min((int) rank, all.size() - 1));
    }
}
