package dateline.ui.article;

import dateline.entity.EntityType;
import dateline.entity.Mention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names in an article, and which of them are lit.
 *
 * @param mentions all names, in order
 * @param lit the types whose names are lit
 */
public record Lights(List<Mention> mentions, Set<EntityType> lit) {
    public Lights {
        mentions = List.copyOf(mentions);
        lit = Set.copyOf(lit);
    }

    /**
     * {@return how many names of each type there are; types with none are left out}
     */
    public Map<EntityType, Integer> counts() {
        Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
        mentions.forEach(mention -> counts.merge(mention.type(), 1, Integer::sum));
        return counts;
    }

    /**
     * {@return how many names were found in a way}
     *
     * @param method the way
     */
    public int found(Mention.Method method) {
        return (int)
                mentions.stream().filter(mention -> mention.method() == method).count();
    }

    /**
     * {@return the lit name at an offset}
     *
     * @param offset in the article's text
     */
    public Optional<Mention> at(int offset) {
        return mentions.stream()
                .filter(this::isLit)
                .filter(mention -> mention.span().start() <= offset
                        && offset < mention.span().end())
                .findFirst();
    }

    /**
     * {@return the next lit name behind an offset, or before it; round the end it goes on at the beginning}
     *
     * @param offset in the article's text
     * @param steps 1 for the next, -1 for the one before
     */
    public Optional<Mention> from(int offset, int steps) {
        return from(offset, steps, mention -> true);
    }

    /**
     * {@return the next lit name behind an offset that was found in a way; round the end it goes on at the beginning}
     *
     * @param method the way
     * @param offset in the article's text
     */
    public Optional<Mention> next(Mention.Method method, int offset) {
        return from(offset, 1, mention -> mention.method() == method);
    }

    private Optional<Mention> from(int offset, int steps, Predicate<Mention> wanted) {
        List<Mention> shown =
                mentions.stream().filter(this::isLit).filter(wanted).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        if (steps > 0) {
            return Optional.of(shown.stream()
                    .filter(each -> each.span().start() > offset)
                    .findFirst()
                    .orElse(shown.getFirst()));
        }
        return Optional.of(shown.reversed().stream()
                .filter(each -> each.span().start() < offset)
                .findFirst()
                .orElse(shown.getLast()));
    }

    private boolean isLit(Mention mention) {
        return lit.contains(mention.type());
    }
}
