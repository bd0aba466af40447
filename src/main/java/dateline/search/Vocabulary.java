package dateline.search;

import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.EntityLookup;
import dateline.entity.Label;
import dateline.text.ArticleAnalyzer;
import dateline.text.QueryWord;
import dateline.topic.Topic;
import dateline.topic.TopicTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names and topics that queries may speak of. */
final class Vocabulary {
    private final EntityLedger ledger;
    private final TopicTree topics;
    private final EntityLookup lookup;
    private final Map<String, List<Entity>> byLabel = new HashMap<>();

    Vocabulary(EntityLedger ledger, TopicTree topics) {
        this.ledger = ledger;
        this.topics = topics;
        this.lookup = new EntityLookup(ledger);
        for (Entity entity : ledger.entities()) {
            for (Label label : entity.labels()) {
                byLabel.computeIfAbsent(key(label.text()), key -> new ArrayList<>(1))
                        .add(entity);
            }
        }
    }

    TopicTree topics() {
        return topics;
    }

    /** {@return the entities of a type that words may mean} */
    List<EntityId> entities(FacetKind kind, String words) {
        return kind.entityType().map(type -> lookup.find(type, words)).orElse(List.of());
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
        List<Entity> named = byLabel.getOrDefault(key(typed), List.of());
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

    /** {@return the name to show for a facet's value} */
    String label(FacetKind kind, String id) {
        if (kind == FacetKind.TOPIC) {
            return topics.get(id).map(Topic::label).orElse(id);
        }
        return kind.entityType()
                .flatMap(type -> ledger.get(new EntityId(id)))
                .map(Entity::label)
                .orElse(id);
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
