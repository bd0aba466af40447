package dateline.store;

import dateline.archive.Problem;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.Label;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks what only shows when all entries of a ledger are seen together. */
final class LedgerChecks {
    private final String file;
    private final List<Problem> problems;

    LedgerChecks(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** {@return the entries that can be used, each id once} */
    List<Entity> check(List<Placed<Entity>> entries) {
        Map<EntityId, Placed<Entity>> byId = new LinkedHashMap<>();
        for (Placed<Entity> placed : entries) {
            EntityId id = placed.entry().id();
            Placed<Entity> first = byId.putIfAbsent(id, placed);
            if (first != null) {
                complain(placed, quoted(id) + " stands twice; the entry on line " + first.line() + " is used");
            }
        }
        var good = List.copyOf(byId.values());
        findSharedLabels(good);
        return good.stream().map(placed -> withoutDangling(placed, byId)).toList();
    }

    private void findSharedLabels(List<Placed<Entity>> entries) {
        Map<String, List<Entity>> owners = new HashMap<>();
        for (Placed<Entity> placed : entries) {
            Entity entity = placed.entry();
            for (Label label : entity.labels()) {
                List<Entity> owning = owners.computeIfAbsent(folded(label.text()), text -> new ArrayList<>());
                owning.stream()
                        .filter(owner -> !owner.equals(entity) && !owner.isOtherEditionOf(entity))
                        .findFirst()
                        .ifPresent(owner -> complainOfShared(label, owner, placed));
                owning.add(entity);
            }
        }
    }

    private void complainOfShared(Label label, Entity owner, Placed<Entity> other) {
        complain(
                other,
                "the label " + JsonCursor.quoted(label.text()) + " belongs to both " + quoted(owner.id()) + " and "
                        + quoted(other.entry().id())
                        + "; a label may name only one, or agreements that followed one another");
    }

    /** {@return what two spellings share that text matching cannot tell apart: width, hyphens, quotes, spaces} */
    private static String folded(String label) {
        return isFolded(label) ? label : foldedSlowly(label);
    }

    /** Most labels need no folding, and a ledger is read at every start. */
    private static boolean isFolded(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean blank = c == ' ' && (i == 0 || i == label.length() - 1 || label.charAt(i - 1) == ' ');
            if (c > '~' || c < ' ' || c == '-' || blank) {
                return false;
            }
        }
        return true;
    }

    private static String foldedSlowly(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}\\s]+", " ")
                .replace('\u2019', '\'')
                .strip();
    }

    private Entity withoutDangling(Placed<Entity> placed, Map<EntityId, Placed<Entity>> byId) {
        Entity entity = placed.entry();
        var known = new ArrayList<EntityId>();
        for (EntityId above : entity.broader()) {
            if (above.equals(entity.id())) {
                complain(placed, quoted(entity.id()) + " names itself as \"broader\"");
            } else if (byId.containsKey(above)) {
                known.add(above);
            } else {
                complain(
                        placed,
                        quoted(entity.id()) + " names " + quoted(above)
                                + " as \"broader\", which is not in the ledger");
            }
        }
        if (known.equals(entity.broader())) {
            return entity;
        }
        return new Entity(
                entity.id(),
                entity.type(),
                entity.labels(),
                entity.familyNames(),
                entity.offices(),
                known,
                entity.exactMatch(),
                entity.start(),
                entity.end(),
                entity.scopeNote());
    }

    private void complain(Placed<Entity> placed, String reason) {
        problems.add(new Problem(file, placed.line(), reason));
    }

    private static String quoted(EntityId id) {
        return JsonCursor.quoted(id.value());
    }
}
