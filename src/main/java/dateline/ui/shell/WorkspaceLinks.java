package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.note.Anchor;
import dateline.note.NoteSubject;
import dateline.ui.entity.Candidates;
import dateline.ui.entity.EntityDesk;
import dateline.ui.note.LinkDesk;
import dateline.ui.note.LinkName;
import dateline.workspace.OpenArticle;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of an open archive's ledger, for notes to be linked to. */
final class WorkspaceLinks implements LinkDesk {
    private final Workspace workspace;
    private final EntityDesk names;
    private volatile Optional<Known> known = Optional.empty();

    /** What can be chosen from, and the state of the ledger that it was made of. */
    private record Known(CorrectedLedger ledger, Candidates candidates) {}

    WorkspaceLinks(Workspace workspace, EntityDesk names) {
        this.workspace = workspace;
        this.names = names;
    }

    @Override
    public LinkName name(EntityId id) {
        CorrectedLedger ledger = names.ledger();
        return ledger.ledger()
                .get(ledger.remaining(id))
                .map(WorkspaceLinks::name)
                .orElseGet(() -> new LinkName(id, id.value(), typeOf(id)));
    }

    private static LinkName name(Entity entity) {
        return new LinkName(entity.id(), entity.label(), entity.type());
    }

    /** The type that the id of an entry begins with, also when the entry is gone. */
    private static EntityType typeOf(EntityId id) {
        for (EntityType type : EntityType.values()) {
            if (id.value().startsWith(type.word() + "/")) {
                return type;
            }
        }
        return EntityType.ORGANISATION;
    }

    @Override
    public List<LinkName> in(NoteSubject subject) throws WorkspaceFault {
        if (!(subject instanceof NoteSubject.OnArticle(ArticleId id, Optional<Anchor> anchor))) {
            return List.of();
        }
        Optional<OpenArticle> open = workspace.article(id);
        if (open.isEmpty()) {
            return List.of();
        }
        OpenArticle article = open.get();
        Optional<TextSpan> passage =
                anchor.flatMap(on -> on.place(article.article().text()));
        List<EntityId> named = passage.isPresent()
                ? article.mentions().stream()
                        .filter(mention -> passage.get().overlaps(mention.span()))
                        .map(Mention::entity)
                        .distinct()
                        .toList()
                : byCount(article.mentions());
        return named.stream()
                .flatMap(entity -> names.ledger().ledger().get(entity).stream())
                .map(WorkspaceLinks::name)
                .toList();
    }

    /** {@return those named, the one named most first} */
    private static List<EntityId> byCount(List<Mention> mentions) {
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        mentions.forEach(mention -> counts.merge(mention.entity(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<LinkName> find(String typed) throws WorkspaceFault {
        return candidates().find(typed, entity -> true).stream()
                .map(candidate -> name(candidate.entity()))
                .toList();
    }

    /** Made anew when the ledger was corrected; two threads may both make them, and either will do. */
    private Candidates candidates() throws WorkspaceFault {
        CorrectedLedger ledger = names.ledger();
        Optional<Known> kept = known.filter(made -> made.ledger() == ledger);
        if (kept.isPresent()) {
            return kept.get().candidates();
        }
        Candidates made = Candidates.of(ledger.ledger(), names.articles());
        known = Optional.of(new Known(ledger, made));
        return made;
    }
}
