package dateline.entity;

import dateline.archive.ArticleId;
import dateline.entity.CorrectedLedger.Refusal;
import dateline.entity.CorrectedLedger.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ledger while corrections are applied to it. */
final class LedgerEdit {
    private final Map<EntityId, Entity> entries = new LinkedHashMap<>();
    private final Map<EntityId, EntityId> merged;
    private final Map<String, Set<EntityId>> owners = new HashMap<>();
    private final Set<Rejection> rejections;
    private final Map<ArticleId, List<Correction.RejectMention>> rejectedMentions = new HashMap<>();

    /**
     * Begins with a ledger.
     *
     * @param ledger the entries
     * @param merged what was merged into what so far
     * @param rejections what was rejected so far
     */
    LedgerEdit(EntityLedger ledger, Map<EntityId, EntityId> merged, Set<Rejection> rejections) {
        this.merged = new HashMap<>(merged);
        this.rejections = new HashSet<>(rejections);
        ledger.entities().forEach(this::put);
    }

    Map<EntityId, Entity> entries() {
        return entries;
    }

    Map<EntityId, EntityId> merged() {
        return merged;
    }

    /** {@return which entries have each spelling as a label, by its key} */
    Map<String, Set<EntityId>> owners() {
        return owners;
    }

    Set<Rejection> rejections() {
        return rejections;
    }

    Map<ArticleId, List<Correction.RejectMention>> rejectedMentions() {
        return rejectedMentions;
    }

    /** {@return why a correction cannot be made; empty when it can} */
    Optional<Refusal> refusal(Correction correction) {
        return switch (correction) {
            case Correction.Create(Entity entity) -> refusalOfNew(entity, Set.of());
            case Correction.Rename rename -> onEntry(rename, entity -> refusal(rename, entity));
            case Correction.AddSpelling add -> onEntry(add, entity -> refusalOfSpelling(entity, add.spelling()));
            case Correction.RemoveSpelling remove ->
                onEntry(remove, entity -> refusalOfLoss(entity, Set.of(NameKey.of(remove.spelling()))));
            case Correction.ChangeType change ->
                onEntry(change, entity -> refuseIf(entity.type() == change.type(), Refusal.ALREADY_SO));
            case Correction.Merge merge -> onEntry(merge, entity -> refusal(merge, entity));
            case Correction.Split split ->
                onEntry(
                        split,
                        entity -> refusalOfLoss(entity, keys(split.part()))
                                .or(() -> refusalOfNew(split.part(), Set.of(entity.id()))));
            case Correction.RejectMention reject -> refuseIf(isUnknown(reject.subject()), Refusal.UNKNOWN_ENTRY);
            case Correction.RejectSpelling reject -> refusal(reject);
        };
    }

    /** What is asked of an entry that is there. */
    private interface Question {
        Optional<Refusal> about(Entity entity);
    }

    private Optional<Refusal> onEntry(Correction correction, Question question) {
        Entity entity = entries.get(correction.subject());
        return entity == null ? Optional.of(Refusal.UNKNOWN_ENTRY) : question.about(entity);
    }

    private static Optional<Refusal> refuseIf(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }

    private boolean isUnknown(EntityId id) {
        return !id.isOfForm() && !entries.containsKey(id);
    }

    private Optional<Refusal> refusalOfNew(Entity entity, Set<EntityId> giving) {
        if (entries.containsKey(entity.id())
                || merged.containsKey(entity.id())
                || entity.id().isOfForm()) {
            return Optional.of(Refusal.TAKEN_ID);
        }
        if (keys(entity).contains("")) {
            return Optional.of(Refusal.NO_WORD);
        }
        boolean shared = keys(entity).stream()
                .flatMap(key -> owners.getOrDefault(key, Set.of()).stream())
                .anyMatch(owner -> !giving.contains(owner));
        return refuseIf(shared, Refusal.SPELLING_OF_ANOTHER);
    }

    private Optional<Refusal> refusal(Correction.Rename rename, Entity entity) {
        return entity.label().equals(rename.name())
                ? Optional.of(Refusal.ALREADY_SO)
                : refusalOfSpelling(entity, rename.name()).filter(refusal -> refusal != Refusal.ALREADY_SO);
    }

    private Optional<Refusal> refusalOfSpelling(Entity entity, String spelling) {
        String key = NameKey.of(spelling);
        if (key.isEmpty()) {
            return Optional.of(Refusal.NO_WORD);
        }
        Set<EntityId> owning = owners.getOrDefault(key, Set.of());
        if (owning.contains(entity.id())) {
            return Optional.of(Refusal.ALREADY_SO);
        }
        return refuseIf(!owning.isEmpty(), Refusal.SPELLING_OF_ANOTHER);
    }

    private static Optional<Refusal> refusalOfLoss(Entity entity, Set<String> lost) {
        Set<String> own = new HashSet<>(keys(entity));
        entity.familyNames().forEach(family -> own.add(NameKey.of(family)));
        if (!own.containsAll(lost)) {
            return Optional.of(Refusal.NO_SUCH_SPELLING);
        }
        return refuseIf(lost.containsAll(keys(entity)), Refusal.LAST_SPELLING);
    }

    private Optional<Refusal> refusal(Correction.Merge merge, Entity into) {
        Entity from = entries.get(merge.from());
        if (from == null) {
            return Optional.of(Refusal.UNKNOWN_ENTRY);
        }
        if (from.equals(into)) {
            return Optional.of(Refusal.SAME_ENTRY);
        }
        return refuseIf(from.type() != into.type(), Refusal.OTHER_TYPE);
    }

    private Optional<Refusal> refusal(Correction.RejectSpelling reject) {
        String key = NameKey.of(reject.spelling());
        if (key.isEmpty()) {
            return Optional.of(Refusal.NO_WORD);
        }
        if (isUnknown(reject.subject())) {
            return Optional.of(Refusal.UNKNOWN_ENTRY);
        }
        Entity entity = entries.get(reject.subject());
        if (entity != null && Set.of(key).containsAll(keys(entity))) {
            return Optional.of(Refusal.LAST_SPELLING);
        }
        return refuseIf(rejections.contains(new Rejection(reject.subject(), key)), Refusal.ALREADY_SO);
    }

    /** Applies a correction that is not refused. */
    void apply(Correction correction) {
        switch (correction) {
            case Correction.Create(Entity entity) -> put(entity);
            case Correction.Rename rename -> rename(entry(rename), rename);
            case Correction.AddSpelling add -> add(entry(add), add);
            case Correction.RemoveSpelling remove -> take(entry(remove), Set.of(NameKey.of(remove.spelling())));
            case Correction.ChangeType change -> put(entry(change).typed(change.type()));
            case Correction.Merge merge -> merge(merge);
            case Correction.Split split -> {
                take(entry(split), keys(split.part()));
                put(split.part());
            }
            case Correction.RejectMention reject ->
                rejectedMentions
                        .computeIfAbsent(reject.occurrence().article(), article -> new ArrayList<>())
                        .add(reject);
            case Correction.RejectSpelling reject -> reject(reject);
        }
    }

    private Entity entry(Correction correction) {
        Entity entity = entries.get(correction.subject());
        if (entity == null) {
            throw new IllegalArgumentException("there is no entry " + correction.subject());
        }
        return entity;
    }

    private void rename(Entity entity, Correction.Rename rename) {
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(rename.name(), rename.language(), Label.Kind.PREFERRED));
        for (Label label : entity.labels()) {
            boolean ousted =
                    label.kind() == Label.Kind.PREFERRED && label.language().equals(rename.language());
            if (!label.text().equals(rename.name())) {
                labels.add(ousted ? new Label(label.text(), label.language(), Label.Kind.ALTERNATIVE) : label);
            }
        }
        put(entity.named(labels, entity.familyNames()));
    }

    private void add(Entity entity, Correction.AddSpelling add) {
        List<Label> labels = new ArrayList<>(entity.labels());
        labels.add(new Label(add.spelling(), add.language(), Label.Kind.ALTERNATIVE));
        put(entity.named(labels, entity.familyNames()));
    }

    /** Takes spellings from an entry, and remembers that they were its own when articles were indexed. */
    private void take(Entity entity, Set<String> lost) {
        List<Label> labels = entity.labels().stream()
                .filter(label -> !lost.contains(NameKey.of(label.text())))
                .toList();
        List<String> families = entity.familyNames().stream()
                .filter(family -> !lost.contains(NameKey.of(family)))
                .toList();
        lost.forEach(key -> rejections.add(new Rejection(entity.id(), key)));
        put(entity.named(labels, families));
    }

    private void merge(Correction.Merge merge) {
        Entity from = entries.remove(merge.from());
        if (from == null) {
            throw new IllegalArgumentException("there is no entry " + merge.from());
        }
        disown(from);
        merged.put(from.id(), merge.subject());
        put(entry(merge).joined(from));
    }

    private void reject(Correction.RejectSpelling reject) {
        String key = NameKey.of(reject.spelling());
        Entity entity = entries.get(reject.subject());
        if (entity != null) {
            take(entity, Set.of(key));
        }
        rejections.add(new Rejection(reject.subject(), key));
    }

    /** Puts an entry in place of what it was; what is a name of its own now is no longer rejected. */
    private void put(Entity entity) {
        Entity before = entries.put(entity.id(), entity);
        if (before != null) {
            disown(before);
        }
        for (String key : keys(entity)) {
            owners.computeIfAbsent(key, none -> new HashSet<>()).add(entity.id());
            rejections.remove(new Rejection(entity.id(), key));
        }
        entity.familyNames().forEach(family -> rejections.remove(new Rejection(entity.id(), NameKey.of(family))));
    }

    private void disown(Entity entity) {
        for (String key : keys(entity)) {
            Set<EntityId> owning = owners.getOrDefault(key, new HashSet<>());
            owning.remove(entity.id());
            if (owning.isEmpty()) {
                owners.remove(key);
            }
        }
    }

    private static Set<String> keys(Entity entity) {
        Set<String> keys = new HashSet<>();
        entity.labels().forEach(label -> keys.add(NameKey.of(label.text())));
        return keys;
    }
}
