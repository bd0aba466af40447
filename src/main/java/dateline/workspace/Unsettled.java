package dateline.workspace;

import dateline.archive.ArticleId;
import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.Label;
import dateline.entity.NameKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What corrections may change in articles that were indexed before they were made, or before they were withdrawn. */
final class Unsettled {
    private final EntityLedger base;
    private final CorrectedLedger now;
    private final Set<String> spellings = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();
    private final Set<EntityId> entities = new HashSet<>();
    private final Set<ArticleId> articles = new HashSet<>();

    private Unsettled(EntityLedger base, CorrectedLedger now) {
        this.base = base;
        this.now = now;
    }

    /**
     * {@return what some corrections may change}
     *
     * @param made those in force
     * @param withdrawn those no longer in force
     * @param base the ledger as its file has it
     * @param now the ledger with the corrections in force
     */
    static Unsettled by(
            Collection<Correction> made, Collection<Correction> withdrawn, EntityLedger base, CorrectedLedger now) {
        var unsettled = new Unsettled(base, now);
        made.forEach(unsettled::touch);
        withdrawn.forEach(unsettled::touch);
        made.forEach(unsettled::learn);
        withdrawn.forEach(unsettled::unlearn);
        return unsettled;
    }

    /** {@return spellings; articles that hold one may have other mentions now} */
    Set<String> spellings() {
        return Set.copyOf(spellings);
    }

    /** {@return spellings that name somebody now and may have named nobody when articles were indexed} */
    Set<String> unknown() {
        return Set.copyOf(unknown);
    }

    /** {@return entries; articles that mention one may have other mentions now} */
    Set<EntityId> entities() {
        return Set.copyOf(entities);
    }

    /** {@return articles that may have other mentions now, whatever they hold} */
    Set<ArticleId> articles() {
        return Set.copyOf(articles);
    }

    private void touch(Correction correction) {
        switch (correction) {
            case Correction.Create(Entity entity) -> spellings.addAll(names(entity));
            case Correction.Rename rename -> spellings.add(rename.name());
            case Correction.AddSpelling add -> spellings.add(add.spelling());
            case Correction.RemoveSpelling remove -> spellings.add(remove.spelling());
            case Correction.RejectSpelling reject -> spellings.add(reject.spelling());
            case Correction.ChangeType change -> touchAll(change.subject());
            case Correction.Merge merge -> {
                touchAll(merge.from());
                touchAll(merge.subject());
            }
            case Correction.Split split -> {
                touchAll(split.subject());
                spellings.addAll(names(split.part()));
            }
            case Correction.RejectMention reject ->
                articles.add(reject.occurrence().article());
        }
    }

    private void touchAll(EntityId id) {
        EntityId remaining = now.remaining(id);
        entities.addAll(List.of(id, remaining));
        Stream.of(base.get(id), now.ledger().get(id), now.ledger().get(remaining))
                .flatMap(Optional::stream)
                .forEach(entity -> spellings.addAll(names(entity)));
    }

    private void learn(Correction correction) {
        switch (correction) {
            case Correction.Create(Entity entity) -> unknown.addAll(labels(entity));
            case Correction.Rename rename -> unknown.add(rename.name());
            case Correction.AddSpelling add -> unknown.add(add.spelling());
            case Correction.Split split -> unknown.addAll(labels(split.part()));
            case Correction.Merge merge -> unknown.addAll(shared(merge));
            case Correction.RemoveSpelling remove -> {}
            case Correction.ChangeType change -> {}
            case Correction.RejectMention reject -> {}
            case Correction.RejectSpelling reject -> {}
        }
    }

    private void unlearn(Correction correction) {
        switch (correction) {
            case Correction.RemoveSpelling remove -> unknown.add(remove.spelling());
            case Correction.RejectSpelling reject -> unknown.add(reject.spelling());
            case Correction.Create create -> {}
            case Correction.Rename rename -> {}
            case Correction.AddSpelling add -> {}
            case Correction.Split split -> {}
            case Correction.Merge merge -> {}
            case Correction.ChangeType change -> {}
            case Correction.RejectMention reject -> {}
        }
    }

    /** What two entries were both called named neither where nothing told them apart. */
    private Set<String> shared(Correction.Merge merge) {
        Set<String> keys = base.get(merge.subject()).stream()
                .flatMap(entity -> labels(entity).stream())
                .map(NameKey::of)
                .collect(Collectors.toSet());
        return base.get(merge.from()).stream()
                .flatMap(entity -> labels(entity).stream())
                .filter(label -> keys.contains(NameKey.of(label)))
                .collect(Collectors.toSet());
    }

    private static Set<String> labels(Entity entity) {
        return entity.labels().stream().map(Label::text).collect(Collectors.toSet());
    }

    private static Set<String> names(Entity entity) {
        Set<String> names = new HashSet<>(labels(entity));
        names.addAll(entity.familyNames());
        return names;
    }
}
