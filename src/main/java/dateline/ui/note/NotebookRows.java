package dateline.ui.note;

import dateline.archive.ArticleId;
import dateline.exporter.CitedArticle;
import dateline.exporter.LinkedEntity;
import dateline.exporter.NoteEntry;
import dateline.exporter.NoteTarget;
import dateline.note.Note;
import dateline.note.NoteConflict;
import dateline.note.NoteId;
import dateline.search.FacetKind;
import dateline.search.OneTextQuery;
import dateline.search.OneTextQuery.Held;
import dateline.search.OneTextQuery.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes of an archive, ready to be asked for and put together. Not changed once made; may be used by any thread. */
final class NotebookRows {
    private final List<NoteEntry> entries;
    private final Map<ArticleId, List<String>> topics;
    private final ZoneId zone;
    private final Map<NoteEntry, Held> held = new HashMap<>();

    private final Map<NoteId, NoteId> otherSides = new HashMap<>();

    /** How notes are put together, and which. */
    record Arrangement(Grouping grouping, Sorting sorting, NotebookModel.Part part) {
        boolean holds(NoteEntry entry) {
            return part == NotebookModel.Part.ALL || isConflict(entry);
        }
    }

    /** What stands over notes that have nothing of a kind. */
    record Nothing(String label) {}

    NotebookRows(List<NoteEntry> entries, Map<ArticleId, List<String>> topics, ZoneId zone) {
        this.entries = List.copyOf(entries);
        this.topics = Map.copyOf(topics);
        this.zone = zone;
        this.entries.forEach(entry -> held.put(entry, held(entry)));
        Map<NoteId, Note> notes = new HashMap<>();
        this.entries.forEach(entry -> notes.put(entry.id(), entry.note()));
        for (Note note : notes.values()) {
            NoteConflict.of(note, id -> Optional.ofNullable(notes.get(id))).ifPresent(conflict -> {
                otherSides.put(note.id(), note.id());
                otherSides.putIfAbsent(conflict.here().id(), note.id());
            });
        }
    }

    private static boolean isConflict(NoteEntry entry) {
        return entry.tags().contains(NoteConflict.TAG);
    }

    /** {@return how many notes are in conflict with another} */
    int conflicts() {
        return (int) entries.stream().filter(NotebookRows::isConflict).count();
    }

    /** {@return the other side of the conflict that a note is in: itself, when it is that; empty when it is in none} */
    Optional<NoteId> otherSide(NoteId id) {
        return Optional.ofNullable(otherSides.get(id));
    }

    /** {@return the notes that a query finds, put together} */
    List<NotebookRow> of(OneTextQuery query, Arrangement arrangement, Nothing nothing) {
        Grouping grouping = arrangement.grouping();
        List<NoteEntry> found = entries.stream()
                .filter(arrangement::holds)
                .filter(entry -> query.finds(held.getOrDefault(entry, held(entry))))
                .toList();
        Map<String, List<NoteEntry>> groups = groups(grouping);
        List<NoteEntry> without = new ArrayList<>();
        for (NoteEntry entry : arrangement.sorting().sorted(found)) {
            List<String> labels = labels(entry, grouping);
            labels.forEach(label ->
                    groups.computeIfAbsent(label, first -> new ArrayList<>()).add(entry));
            if (labels.isEmpty()) {
                without.add(entry);
            }
        }
        List<NotebookRow> rows = new ArrayList<>();
        groups.forEach((label, notes) -> add(rows, label, notes));
        if (!without.isEmpty()) {
            add(rows, nothing.label(), without);
        }
        return rows;
    }

    private static void add(List<NotebookRow> rows, String label, List<NoteEntry> notes) {
        rows.add(new NotebookRow.Head(label, notes.size()));
        notes.forEach(note -> rows.add(new NotebookRow.Line(note)));
    }

    /** Articles stand as their first notes do, days from the newest, all else by the alphabet. */
    private static Map<String, List<NoteEntry>> groups(Grouping grouping) {
        return switch (grouping) {
            case ARTICLE -> new LinkedHashMap<>();
            case DAY -> new TreeMap<>(Comparator.reverseOrder());
            case TOPIC, NAME, TAG -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        };
    }

    private List<String> labels(NoteEntry entry, Grouping grouping) {
        return switch (grouping) {
            case ARTICLE -> List.of(entry.target().title());
            case TOPIC ->
                entry.target().article().map(CitedArticle::id).map(this::topics).orElse(List.of());
            case NAME -> names(entry).map(LinkedEntity::label).distinct().toList();
            case TAG -> entry.tags();
            case DAY -> List.of(day(entry).toString());
        };
    }

    private List<String> topics(ArticleId article) {
        return topics.getOrDefault(article, List.of());
    }

    private LocalDate day(NoteEntry entry) {
        return LocalDate.ofInstant(entry.created(), zone);
    }

    private static Stream<LinkedEntity> names(NoteEntry entry) {
        Stream<LinkedEntity> about =
                entry.target() instanceof NoteTarget.OfEntity on ? Stream.of(on.entity()) : Stream.of();
        return Stream.concat(about, entry.links().stream());
    }

    /** A note is asked for by all that a reader sees of it, and by the day on which its article appeared. */
    private Held held(NoteEntry entry) {
        Optional<CitedArticle> article = entry.target().article();
        String title = entry.target().title();
        String words = Stream.of(
                        entry.passage().map(anchor -> anchor.exact()).orElse(""),
                        entry.comment(),
                        String.join(" ", entry.tags()),
                        names(entry).map(LinkedEntity::label).collect(Collectors.joining(" ")),
                        title)
                .collect(Collectors.joining("\n"));
        Map<FacetKind, List<String>> values = new EnumMap<>(FacetKind.class);
        article.flatMap(CitedArticle::source).ifPresent(source -> values.put(FacetKind.SOURCE, List.of(source)));
        article.map(CitedArticle::id).map(this::topics).ifPresent(all -> values.put(FacetKind.TOPIC, all));
        return new Held(
                new Text(words),
                new Text(article.map(cited -> title).orElse("")),
                named(entry),
                values,
                article.flatMap(CitedArticle::published).or(() -> Optional.of(day(entry))),
                article.flatMap(CitedArticle::language));
    }

    private static Map<FacetKind, List<String>> named(NoteEntry entry) {
        Map<FacetKind, List<String>> named = new EnumMap<>(FacetKind.class);
        Function<String, Optional<FacetKind>> kind = id -> Stream.of(FacetKind.values())
                .filter(one -> one.entityType().isPresent() && id.startsWith(one.word() + "/"))
                .findFirst();
        names(entry)
                .forEach(name -> kind.apply(name.id().value())
                        .ifPresent(one -> named.computeIfAbsent(one, first -> new ArrayList<>())
                                .addAll(List.of(name.label(), name.id().value()))));
        return named;
    }
}
