package dateline.store;

import dateline.entity.CorrectionEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Corrections as lines of their journal: what the lines add up to, and the line that puts a correction. */
final class CorrectionLines {
    /** The journal of corrections. */
    static final JournalKind KIND = new JournalKind("correction", "corrections");

    private final Map<String, CorrectionEntry> inForce = new LinkedHashMap<>();
    private final Map<String, CorrectionEntry> withdrawn = new LinkedHashMap<>();
    private final Set<String> strange = new HashSet<>();

    /** The line that put each correction last. */
    private final Map<String, ObjectNode> lines = new HashMap<>();

    /** {@return the corrections in force, in the order put} */
    List<CorrectionEntry> inForce() {
        return List.copyOf(inForce.values());
    }

    /** {@return the corrections that were withdrawn, in the order of that} */
    List<CorrectionEntry> withdrawn() {
        return List.copyOf(withdrawn.values());
    }

    /** {@return how many corrections are in force that a newer version made and this one does not know} */
    int strange() {
        return strange.size();
    }

    /** {@return the line that puts a correction; one put before is put as it stood, unknown properties included} */
    JournalLine put(CorrectionEntry entry, Instant at) {
        Optional<ObjectNode> old = Optional.ofNullable(lines.get(entry.id()))
                .filter(line -> CorrectionJson.entry(content(line)).equals(Optional.of(entry)));
        ObjectNode content = old.map(CorrectionLines::content).orElseGet(() -> CorrectionJson.of(entry));
        return JournalLine.put(KIND, content, at, old);
    }

    private static ObjectNode content(ObjectNode line) {
        return (ObjectNode) line.path(KIND.property());
    }

    /** Takes a line into account; each that is whole is about a correction, if not one that this version knows. */
    boolean take(JournalLine line) {
        String id = line.id();
        CorrectionEntry before = inForce.remove(id);
        strange.remove(id);
        switch (line.op()) {
            case REMOVE -> {
                if (before != null) {
                    withdrawn.put(id, before);
                }
            }
            case PUT -> {
                withdrawn.remove(id);
                lines.put(id, line.json());
                CorrectionJson.entry(line.content())
                        .ifPresentOrElse(entry -> inForce.put(id, entry), () -> strange.add(id));
            }
        }
        return true;
    }
}
