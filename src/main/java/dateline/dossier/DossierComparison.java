package dateline.dossier;

import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.store.ArchiveFolder;
import dateline.store.RecordedResults;
import dateline.store.SavedSearches;
import dateline.store.StoreFault;
import dateline.topic.Topic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How two dossiers differ, from the first to the second.
 *
 * @param changes of articles, names, topics, corrections, notes and saved searches
 * @param results how what the same searches found differs
 */
public record DossierComparison(List<Change> changes, List<OrderDifference> results) {
    public DossierComparison {
        changes = List.copyOf(changes);
        results = List.copyOf(results);
    }

    /**
     * {@return whether they have the same, however it is laid out in files}
     */
    public boolean isSame() {
        return changes.isEmpty() && results.isEmpty();
    }

    /**
     * Compares two dossiers. Both are checked byte by byte on the way.
     *
     * @param first a dossier
     * @param second another, or a later state of the same
     * @param progress told how far the step is that is under way
     * @return how they differ
     * @throws DossierFault when one is not whole, or the work was cancelled
     */
    public static DossierComparison of(Path first, Path second, Progress progress) throws DossierFault {
        try (Scratch one = Scratch.make();
                Scratch other = Scratch.make()) {
            Unpacked before = Unpacked.of(first, one.folder(), progress);
            Unpacked after = Unpacked.of(second, other.folder(), progress);
            return between(before, after, progress);
        } catch (StoreFault fault) {
            throw DossierFault.of(fault);
        }
    }

    private static DossierComparison between(Unpacked before, Unpacked after, Progress progress)
            throws DossierFault, StoreFault {
        var changes = new Changes();
        ArchiveFolder first = ArchiveFolder.open(before.archive());
        ArchiveFolder second = ArchiveFolder.open(after.archive());
        new ComparedArticles(first, before, second, after).compare(changes, progress);
        changes.compare(
                Change.Kind.NAME,
                first.ledger().entities(),
                second.ledger().entities(),
                entity -> entity.id().value(),
                DossierComparison::fields);
        changes.compare(
                Change.Kind.TOPIC,
                first.topics().topics(),
                second.topics().topics(),
                Topic::id,
                DossierComparison::fields);
        kept(new Kept(before.kept()), new Kept(after.kept()), changes);
        return new DossierComparison(changes.all(), results(before.results(), after.results()));
    }

    private static void kept(Kept before, Kept after, Changes changes) throws DossierFault {
        changes.compare(
                Change.Kind.CORRECTION,
                before.corrections().entries(),
                after.corrections().entries(),
                CorrectionEntry::id,
                DossierComparison::fields);
        changes.compare(
                Change.Kind.NOTE,
                before.notes().notes(),
                after.notes().notes(),
                note -> note.id().value(),
                DossierComparison::fields);
        // Up to where somebody has looked is not what a search is.
        changes.compare(
                Change.Kind.SEARCH,
                plain(before.searches()),
                plain(after.searches()),
                SavedSearches.Search::name,
                (then, now) -> List.of("query"));
    }

    private static List<SavedSearches.Search> plain(SavedSearches saved) {
        return saved.searches().stream()
                .map(search -> new SavedSearches.Search(search.name(), search.query()))
                .toList();
    }

    private static List<String> fields(Entity then, Entity now) {
        return new Changes.Fields<>(then, now)
                .with("type", Entity::type)
                .with("labels", Entity::labels)
                .with("familyName", Entity::familyNames)
                .with("offices", Entity::offices)
                .with("broader", Entity::broader)
                .with("exactMatch", Entity::exactMatch)
                .with("dates", entity -> List.of(entity.start(), entity.end()))
                .with("scopeNote", Entity::scopeNote)
                .names();
    }

    private static List<String> fields(Topic then, Topic now) {
        return new Changes.Fields<>(then, now)
                .with("label", Topic::label)
                .with("broader", Topic::broader)
                .with("query", Topic::query)
                .names();
    }

    private static List<String> fields(CorrectionEntry then, CorrectionEntry now) {
        return new Changes.Fields<>(then, now)
                .with("correction", CorrectionEntry::correction)
                .with("why", CorrectionEntry::why)
                .with("by", CorrectionEntry::by)
                .names();
    }

    private static List<String> fields(Note then, Note now) {
        return new Changes.Fields<>(then, now)
                .with("subject", Note::subject)
                .with("comment", Note::comment)
                .with("tags", Note::tags)
                .with("links", Note::entities)
                .with("colour", Note::colour)
                .names();
    }

    /** What only one of them recorded says nothing of the other. */
    private static List<OrderDifference> results(RecordedResults before, RecordedResults after) {
        Map<List<String>, RecordedResults.Answer> then = new HashMap<>();
        before.answers().forEach(answer -> then.put(List.of(answer.query(), answer.order()), answer));
        List<OrderDifference> differences = new ArrayList<>();
        for (RecordedResults.Answer now : after.answers()) {
            RecordedResults.Answer earlier = then.get(List.of(now.query(), now.order()));
            if (earlier != null) {
                OrderDifference.between(earlier, now).ifPresent(differences::add);
            }
        }
        return differences;
    }
}
