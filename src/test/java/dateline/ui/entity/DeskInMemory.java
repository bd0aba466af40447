package dateline.ui.entity;

import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.workspace.CorrectionOutcome;
import dateline.workspace.WorkspaceFault;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A ledger of a few entries, corrected in memory. */
final class DeskInMemory implements EntityDesk {
    static final Entity OKADA = person("person/katsuya-okada", List.of("Okada"), "Katsuya Okada", "岡田克也");
    static final Entity CAMPBELL =
            person("person/kurt-campbell", List.of("Campbell"), "Kurt Campbell", "Kurt M. Campbell", "Arthur Campbell");
    static final Entity NAMESAKE = person("person/john-campbell", List.of("Campbell"), "John Campbell");
    static final Entity FUTENMA = entity("base/futenma", EntityType.BASE, List.of(), "Futenma");

    private final EntityLedger base = new EntityLedger(List.of(OKADA, CAMPBELL, NAMESAKE, FUTENMA));
    private final List<CorrectionEntry> entries = new ArrayList<>();
    private final Deque<CorrectionEntry> undone = new ArrayDeque<>();
    private boolean readOnly;

    private static Entity person(String id, List<String> families, String... names) {
        return entity(id, EntityType.PERSON, families, names);
    }

    private static Entity entity(String id, EntityType type, List<String> families, String... names) {
        return new Entity(
                new EntityId(id),
                type,
                Stream.of(names)
                        .map(name -> new Label(
                                name, "en", name.equals(names[0]) ? Label.Kind.PREFERRED : Label.Kind.ALTERNATIVE))
                        .toList(),
                families,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    void beReadOnly() {
        readOnly = true;
    }

    @Override
    public CorrectedLedger ledger() {
        return CorrectedLedger.of(base, entries);
    }

    @Override
    public List<CorrectionEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public Map<EntityId, Integer> articles() {
        return Map.of(CAMPBELL.id(), 9, NAMESAKE.id(), 2);
    }

    @Override
    public CorrectionOutcome make(Correction correction, String why) throws WorkspaceFault {
        requireWritable();
        Optional<CorrectedLedger.Refusal> refusal = ledger().refusal(correction);
        if (refusal.isPresent()) {
            return new CorrectionOutcome.Refused(refusal.get());
        }
        var entry = new CorrectionEntry("urn:" + entries.size(), Instant.EPOCH, "a reader", why, correction);
        entries.add(entry);
        return new CorrectionOutcome.Made(entry);
    }

    @Override
    public Optional<CorrectionEntry> undoCorrection() throws WorkspaceFault {
        requireWritable();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        undone.push(entries.removeLast());
        return Optional.ofNullable(undone.peek());
    }

    @Override
    public Optional<CorrectionEntry> redoCorrection() {
        Optional<CorrectionEntry> again = Optional.ofNullable(undone.poll());
        again.ifPresent(entries::add);
        return again;
    }

    @Override
    public void withdraw(String id) throws WorkspaceFault {
        requireWritable();
        entries.removeIf(entry -> entry.id().equals(id));
    }

    private void requireWritable() throws WorkspaceFault {
        if (readOnly) {
            throw new WorkspaceFault(
                    WorkspaceFault.Reason.IN_USE, "Another window has them open.", new IllegalStateException());
        }
    }
}
