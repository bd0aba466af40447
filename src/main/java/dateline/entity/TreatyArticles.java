package dateline.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The articles of treaties that a ledger lists, by the number alone: {@code Article V} or {@code Article 5}. */
final class TreatyArticles {
    private static final String WORD = "article";
    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private final Map<String, Entity> byNumber = new HashMap<>();

    TreatyArticles(EntityLedger ledger) {
        Set<String> shared = new HashSet<>();
        for (Entity entity : ledger.entities()) {
            if (entity.type() == EntityType.AGREEMENT) {
                for (Label label : entity.labels()) {
                    number(label.text()).ifPresent(number -> {
                        Entity other = byNumber.putIfAbsent(number, entity);
                        if (other != null && !other.id().equals(entity.id())) {
                            shared.add(number);
                        }
                    });
                }
            }
        }
        byNumber.keySet().removeAll(shared);
    }

    /** {@return whether a name is an article's and its treaty's: in a text these are two} */
    static boolean isWithTreaty(Entity entity, Label label) {
        return entity.type() == EntityType.AGREEMENT
                && number(label.text()).isPresent()
                && NameKey.of(label.text()).contains(" of ");
    }

    /** {@return the number, in figures, of a name that begins with {@code Article} and one} */
    private static Optional<String> number(String name) {
        String[] words = NameKey.of(name).split(" ", 3);
        if (words.length < 2 || !words[0].equals(WORD)) {
            return Optional.empty();
        }
        int roman = ROMAN.indexOf(words[1]);
        return Optional.of(roman > 0 ? Integer.toString(roman) : words[1]);
    }

    /**
     * {@return the one article of the ledger with the number that a name has}
     *
     * @param name such as {@code Article V}
     * @param treaty the treaty of which the text says that it is; empty where it says nothing
     */
    Optional<Entity> named(String name, Optional<EntityId> treaty) {
        return number(name)
                .flatMap(number -> Optional.ofNullable(byNumber.get(number)))
                .filter(article -> treaty.isEmpty()
                        || article.broader().isEmpty()
                        || article.broader().contains(treaty.get()));
    }
}
