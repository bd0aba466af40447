package dateline.search;

import dateline.entity.CorrectedLedger;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.EntityLookup;
import dateline.entity.Label;
import dateline.entity.NameKey;
import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import dateline.topic.Topic;
import dateline.topic.TopicTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/**
 * The names and topics that queries may speak of. Nothing that is seen of it changes; the tables that only typed names need
 * are made with the first of them, since an archive is opened before anything is typed.
 */
final class Vocabulary {
    private final CorrectedLedger ledger;
    private final TopicTree topics;
    private final Lazy<EntityLookup> lookup;
    private final Lazy<Map<String, List<Entity>>> byLabel;
    private final Map<EntityId, List<Query>> unsettled = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    /**
     * Makes a vocabulary.
     *
     * @param ledger the names
     * @param unsettled spellings whose occurrences the index may not know as mentions yet
     * @param topics the topics
     */
    Vocabulary(CorrectedLedger ledger, Set<String> unsettled, TopicTree topics) {
        this.ledger = ledger;
        this.topics = topics;
        this.lookup = new Lazy<>(() -> new EntityLookup(ledger.ledger()));
        this.byLabel = new Lazy<>(() -> byLabel(ledger.ledger()));
        unsettled.forEach(this::takeAsWords);
    }

    private static Map<String, List<Entity>> byLabel(EntityLedger ledger) {
        Map<String, List<Entity>> byLabel = new HashMap<>();
        for (Entity entity : ledger.entities()) {
            for (Label label : entity.labels()) {
                byLabel.computeIfAbsent(key(label.text()), key -> new ArrayList<>(1))
                        .add(entity);
            }
        }
        return byLabel;
    }

    private void takeAsWords(String spelling) {
        Set<EntityId> owners = ledger.owners(spelling);
        if (owners.isEmpty()) {
            withdrawn.add(NameKey.of(spelling));
        }
        // Words that several have for a label name one of them only in their context.
        if (owners.size() == 1) {
            WordQueries.of(Fields.TEXT, spelling, Clause.Match.EXACT)
                    .ifPresent(phrase -> unsettled
                            .computeIfAbsent(owners.iterator().next(), id -> new ArrayList<>(1))
                            .add(phrase));
        }
    }

    /** {@return the same topics with other names} */
    Vocabulary with(CorrectedLedger names, Set<String> unsettledNow) {
        return new Vocabulary(names, unsettledNow, topics);
    }

    CorrectedLedger ledger() {
        return ledger;
    }

    /** {@return the phrases that count as mentions of an entry} */
    Map<EntityId, List<Query>> unsettled() {
        return unsettled;
    }

    /**
     * {@return whom a term names now; nobody where it was found by a spelling that was taken back since, and the article
     * not yet indexed again}
     */
    Optional<EntityId> named(MentionTerm term) {
        Optional<EntityId> named = ledger.read(term.found(), term.surface());
        return withdrawn.isEmpty() ? named : named.filter(id -> id.isOfForm() || !isWithdrawn(term.surface(), id));
    }

    private boolean isWithdrawn(String surface, EntityId id) {
        String key = NameKey.of(surface);
        return withdrawn.contains(key)
                && ledger.ledger().get(id).stream()
                        .flatMap(entity -> entity.familyNames().stream())
                        .map(NameKey::of)
                        .noneMatch(family -> key.equals(family) || key.startsWith(family + " "));
    }

    TopicTree topics() {
        return topics;
    }

    /** {@return every way to write a name, the one that is shown first} */
    List<String> spellings(FacetCount name) {
        Stream<String> others = name.kind().entityType().stream()
                .flatMap(type -> ledger.ledger().get(new EntityId(name.id())).stream())
                .flatMap(entity -> entity.labels().stream().map(Label::text));
        return Stream.concat(Stream.of(name.label()), others).distinct().toList();
    }

    /** {@return the entries of a type that words may mean; the id of one that was merged means the one that remains} */
    List<EntityId> entities(FacetKind kind, String words) {
        boolean mayBeId = words.indexOf('/') > 0 && words.chars().noneMatch(Character::isWhitespace);
        String meant = mayBeId ? ledger.remaining(new EntityId(words)).value() : words;
        return kind.entityType().map(type -> lookup.get().find(type, meant)).orElse(List.of());
    }

    /** {@return the topics that words may mean: by id, or by all words of the label} */
    List<Topic> topics(String words) {
        Optional<Topic> exact = topics.get(words).or(() -> topics.get("topic/" + words));
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        List<String> wanted = forms(words);
        return topics.topics().stream()
                .filter(topic -> !wanted.isEmpty()
                        && forms(topic.label() + " " + topic.id().replace('/', ' '))
                                .containsAll(wanted))
                .toList();
    }

    /**
     * {@return how one entity's name is written in another script than it was typed in; empty when the words are no
     * entity's name, or several'}
     */
    List<String> inOtherScripts(String typed) {
        List<Entity> named = byLabel.get().getOrDefault(key(typed), List.of());
        if (named.size() != 1) {
            return List.of();
        }
        boolean latin = isLatin(typed);
        return named.getFirst().labels().stream()
                .filter(label -> label.kind() != Label.Kind.HIDDEN)
                .map(Label::text)
                .filter(label -> isLatin(label) != latin)
                .toList();
    }

    private static String key(String label) {
        return String.join(" ", forms(label));
    }

    private static List<String> forms(String words) {
        return ArticleAnalyzer.analyze(words).stream()
                .map(QueryWord::form)
                .map(form -> form.toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }

    private static boolean isLatin(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
