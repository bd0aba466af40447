package dateline.entity;

import dateline.archive.TextSpan;
import dateline.entity.GoldPassage.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a finder made of some passages, compared with what a careful reader marked in them. */
final class GoldEvaluation {
    private final Map<EntityType, GoldCount> byType = new EnumMap<>(EntityType.class);
    private final Map<Mention.Method, GoldCount> byMethod = new EnumMap<>(Mention.Method.class);
    private final List<GoldError> errors = new ArrayList<>();

    private final Set<String> ids;

    private GoldEvaluation() {
        this.ids = Set.of();
    }

    private GoldEvaluation(EntityLedger ledger, List<GoldPassage> passages, Set<String> ids) {
        this.ids = ids;
        var finder = new MentionFinder(ledger);
        for (GoldPassage passage : passages) {
            compare(passage, finder.find(passage.text()));
        }
    }

    /** {@return what the finder made with a ledger of the passages of a half} */
    static GoldEvaluation of(EntityLedger ledger, List<GoldPassage> passages, GoldPassage.Half half) {
        Set<String> ids = passages.stream()
                .filter(passage -> passage.half().isOfOneBatch(half))
                .flatMap(passage -> passage.marks().stream())
                .filter(mark -> !mark.isNew())
                .map(Mark::id)
                .collect(Collectors.toSet());
        List<GoldPassage> own =
                passages.stream().filter(passage -> passage.half() == half).toList();
        return new GoldEvaluation(ledger, own, ids);
    }

    /**
     * Whether a mention names what is meant. What no ledger need know is named rightly by any identity that the standard
     * of that batch has for nothing else: of form, or of a ledger that has learned it since.
     */
    private boolean isMeant(Mark mark, Mention mention) {
        String id = mention.entity().value();
        return mark.isNew() ? !ids.contains(id) : id.equals(mark.id());
    }

    private void compare(GoldPassage passage, List<Mention> mentions) {
        Map<TextSpan, Mark> marks = new HashMap<>();
        for (Mark mark : passage.marks()) {
            marks.put(mark.span(), mark);
            count(mark.type(), new GoldCount(1, 0, 0, 0));
        }
        for (Mention mention : mentions) {
            Mark mark = marks.get(mention.span());
            boolean right = mark != null && mark.type() == mention.type();
            boolean linked = right && isMeant(mark, mention);
            var one = new GoldCount(0, 1, right ? 1 : 0, linked ? 1 : 0);
            count(mention.type(), one);
            byMethod.merge(mention.method(), one, GoldCount::plus);
            if (!linked) {
                var kind = right ? GoldError.Kind.CONFUSED : GoldError.Kind.FALSE;
                String said = mention.entity().value();
                errors.add(error(kind, passage, mention.type(), mention.span(), said));
            }
            if (right) {
                marks.remove(mention.span());
            }
        }
        passage.marks().stream()
                .filter(mark -> marks.containsKey(mark.span()))
                .forEach(
                        mark -> errors.add(error(GoldError.Kind.MISSED, passage, mark.type(), mark.span(), mark.id())));
    }

    /** {@return the counts of two parts together, and their errors} */
    GoldEvaluation plus(GoldEvaluation other) {
        var both = new GoldEvaluation();
        for (GoldEvaluation part : List.of(this, other)) {
            part.byType.forEach((type, count) -> both.byType.merge(type, count, GoldCount::plus));
            part.byMethod.forEach((method, count) -> both.byMethod.merge(method, count, GoldCount::plus));
            both.errors.addAll(part.errors);
        }
        return both;
    }

    private static GoldError error(
            GoldError.Kind kind, GoldPassage passage, EntityType type, TextSpan span, String said) {
        return new GoldError(kind, type, passage.name(), span.of(passage.text()).replace('\n', ' '), said);
    }

    private void count(EntityType type, GoldCount one) {
        byType.merge(type, one, GoldCount::plus);
    }

    GoldCount of(EntityType type) {
        return byType.getOrDefault(type, GoldCount.NONE);
    }

    GoldCount of(Mention.Method method) {
        return byMethod.getOrDefault(method, GoldCount.NONE);
    }

    GoldCount all() {
        return byType.values().stream().reduce(GoldCount.NONE, GoldCount::plus);
    }

    /** {@return all that went wrong, in the order of the texts} */
    List<GoldError> errors() {
        return List.copyOf(errors);
    }
}
