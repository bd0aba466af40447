package dateline.search;

import dateline.entity.EntityId;
import dateline.entity.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What no ledger lists and only its form gave away, to be found by its words. */
final class FormedNames {
    private static final String BETWEEN = "-";

    private final Map<String, List<MentionLens.NamedEntity>> byWord = new HashMap<>();

    void add(MentionLens.NamedEntity entity) {
        for (String word : words(entity.id())) {
            byWord.computeIfAbsent(word, none -> new ArrayList<>(2)).add(entity);
        }
    }

    private static List<String> words(EntityId id) {
        String value = id.value();
        return List.of(value.substring(value.indexOf('~') + 1).split(BETWEEN));
    }

    /** {@return those of a kind that hold all the words typed, or have the id typed} */
    List<EntityId> find(FacetKind kind, String typed) {
        boolean isId = typed.indexOf('/') > 0 && typed.chars().noneMatch(Character::isWhitespace);
        List<String> wanted =
                isId ? words(new EntityId(typed)) : List.of(NameKey.of(typed).split(" "));
        return wanted.stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .filter(entity -> entity.kind() == kind)
                .map(MentionLens.NamedEntity::id)
                .filter(id -> isId ? id.value().equals(typed) : words(id).containsAll(wanted))
                .distinct()
                .toList();
    }
}
