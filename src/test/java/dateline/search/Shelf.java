package dateline.search;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.Location;
import dateline.archive.Published;
import dateline.archive.SourceFile;
import dateline.archive.TextSpan;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.entity.Mention;
import dateline.job.Progress;
import dateline.topic.Topic;
import dateline.topic.TopicTree;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A few articles in an index of their own, for tests. */
final class Shelf implements AutoCloseable {
    static final EntityLedger LEDGER = new EntityLedger(List.of(
            entity("person/kurt-campbell", "Kurt Campbell", "キャンベル"),
            entity("person/menzies-campbell", "Menzies Campbell"),
            entity("base/futenma", "Futenma", "MCAS Futenma", "普天間", "普天間飛行場"),
            entity("base/camp-schwab", "Camp Schwab"),
            entity("agreement/sofa", "Status of Forces Agreement", "SOFA"),
            entity("place/okinawa", "Okinawa", "沖縄")));

    static final TopicTree TOPICS = new TopicTree(List.of(
            new Topic("topic/bases", "Bases", Optional.empty(), Optional.empty(), Optional.empty()),
            new Topic(
                    "topic/futenma",
                    "Futenma relocation",
                    Optional.of("topic/bases"),
                    Optional.empty(),
                    Optional.of("base:futenma OR \"replacement facility\"")),
            new Topic("topic/sofa", "SOFA", Optional.empty(), Optional.empty(), Optional.of("agreement:sofa"))));

    private static final Pattern CAMP = Pattern.compile("(Camp|CAMP) [A-Z]\\w+");

    private final LuceneIndex index;
    private int count;

    private Shelf(LuceneIndex index) {
        this.index = index;
    }

    static Shelf in(Path folder) throws SearchFault {
        return new Shelf(LuceneIndex.open(folder, LEDGER, TOPICS, "stamp"));
    }

    LuceneIndex index() {
        return index;
    }

    static Entity entity(String id, String... labels) {
        List<Label> all = new ArrayList<>();
        for (String label : labels) {
            all.add(new Label(label, label.charAt(0) > 0x3000 ? "ja" : "en", Label.Kind.ALTERNATIVE));
        }
        return new Entity(
                new EntityId(id),
                EntityType.of(id.substring(0, id.indexOf('/'))).orElseThrow(),
                all,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Puts articles in, each {@code headline|paragraph|…}; their ids are a0, a1, … */
    void put(String... articles) throws SearchFault {
        put(LEDGER, articles);
    }

    /** Puts articles in with the names of a ledger of its own. */
    void put(EntityLedger names, String... articles) throws SearchFault {
        try (IndexUpdate update = index.update()) {
            for (String article : articles) {
                update.add(article("a" + count, article, 2000 + count, List.of(), names), file("f" + count));
                count++;
            }
            update.commit();
        }
    }

    static SourceFile file(String name) {
        return new SourceFile(name, 7, Instant.EPOCH.plusNanos(5));
    }

    /** Puts an article in that the archive itself gives a topic. */
    void putMarked(String topic, String article) throws SearchFault {
        try (IndexUpdate update = index.update()) {
            update.add(article("a" + count, article, 2000 + count, List.of(topic), LEDGER), file("f" + count));
            update.commit();
            count++;
        }
    }

    /** Indexes an article again, with the names of a ledger. */
    void replace(int number, String words, EntityLedger names) throws SearchFault {
        try (IndexUpdate update = index.update()) {
            update.replace(article("a" + number, words, 2000 + number, List.of(), names), file("f" + number));
            update.commit();
        }
    }

    static IndexedArticle article(String id, String words, int year) {
        return article(id, words, year, List.of(), LEDGER);
    }

    private static IndexedArticle article(String id, String words, int year, List<String> topics, EntityLedger names) {
        List<String> parts = List.of(words.split("\\|"));
        ArticleText text =
                ArticleText.of(parts.getFirst(), Optional.empty(), Optional.empty(), parts.subList(1, parts.size()));
        var article = new Article(
                new ArticleId(id),
                text,
                Optional.of(Published.on(LocalDate.of(year, 2, 4))),
                List.of(year % 2 == 0 ? "Even Times" : "Odd Post"),
                Optional.empty(),
                "en",
                Optional.empty(),
                topics,
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new IndexedArticle(article, new Location(id + ".json", 1, 0, 10), mentions(text.plain(), names));
    }

    /** Every label of a ledger, and camps that no label names. */
    static List<Mention> mentions(String plain, EntityLedger names) {
        List<Mention> found = new ArrayList<>();
        names.entities()
                .forEach(entity -> entity.labels().forEach(label -> {
                    for (int at = plain.indexOf(label.text()); at >= 0; at = plain.indexOf(label.text(), at + 1)) {
                        var span = new TextSpan(at, at + label.text().length());
                        found.add(new Mention(span, entity.id(), entity.type(), entity.label(), Mention.Method.LEDGER));
                    }
                }));
        CAMP.matcher(plain).results().forEach(camp -> {
            var span = new TextSpan(camp.start(), camp.end());
            EntityId id = EntityId.ofForm(EntityType.BASE, camp.group());
            found.add(new Mention(span, id, EntityType.BASE, camp.group(), Mention.Method.PATTERN));
        });
        found.sort(Comparator.comparingInt((Mention mention) -> mention.span().start())
                .thenComparingInt(mention -> -mention.span().length())
                .thenComparing(Mention::method));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : found) {
            if (apart.isEmpty() || !apart.getLast().span().overlaps(mention.span())) {
                apart.add(mention);
            }
        }
        return apart;
    }

    SearchResult search(String query) throws SearchFault {
        return index.search(SearchRequest.of(query, 100), Progress.NONE);
    }

    /** {@return the ids found, in order of the alphabet} */
    List<String> ids(String query) throws SearchFault {
        return search(query).hits().stream()
                .map(hit -> hit.id().value())
                .sorted()
                .toList();
    }

    @Override
    public void close() throws SearchFault {
        index.close();
    }
}
