package dateline.ui.entity;

import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.NameKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The entries of a ledger, to be chosen from by typing a part of a name. Immutable. */
public final class Candidates {
    private static final int MOST = 60;

    private final List<Candidate> all;

    /**
     * An entry that may be meant.
     *
     * @param entity the entry
     * @param articles how many articles name it
     * @param keys its spellings, as they are compared
     */
    public record Candidate(Entity entity, int articles, List<String> keys) {
        public Candidate {
            keys = List.copyOf(keys);
        }

        /** 0 when a spelling begins with what was typed, 1 when one of its words does, 2 when it is not there. */
        private int distance(String typed) {
            if (keys.stream().anyMatch(key -> key.startsWith(typed))) {
                return 0;
            }
            return keys.stream().anyMatch(key -> key.contains(" " + typed)) ? 1 : 2;
        }
    }

    private Candidates(List<Candidate> all) {
        this.all = List.copyOf(all);
    }

    /**
     * {@return nothing to choose from}
     */
    static Candidates none() {
        return new Candidates(List.of());
    }

    /**
     * {@return the entries of a ledger}
     *
     * @param ledger the ledger
     * @param articles how many articles name each entry
     */
    public static Candidates of(EntityLedger ledger, Map<EntityId, Integer> articles) {
        return new Candidates(ledger.entities().stream()
                .map(entity -> new Candidate(
                        entity,
                        articles.getOrDefault(entity.id(), 0),
                        entity.labels().stream()
                                .map(label -> NameKey.of(label.text()))
                                .toList()))
                .toList());
    }

    /**
     * {@return entries with a spelling of which a word begins with what was typed: those whose name begins so first, then
     * those named most; the first few only}
     *
     * @param typed part of a name; blank for all
     * @param allowed which entries may be chosen
     */
    public List<Candidate> find(String typed, Predicate<Entity> allowed) {
        String key = NameKey.of(typed);
        Comparator<Candidate> byDistance = Comparator.comparingInt(each -> each.distance(key));
        return all.stream()
                .filter(each -> allowed.test(each.entity()) && each.distance(key) < 2)
                .sorted(byDistance
                        .thenComparing(
                                Comparator.comparingInt(Candidate::articles).reversed())
                        .thenComparing(each -> each.entity().label()))
                .limit(MOST)
                .toList();
    }
}
