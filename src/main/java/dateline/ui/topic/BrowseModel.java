package dateline.ui.topic;

import dateline.search.FacetCount;
import dateline.search.FacetKind;
import dateline.search.Refinement;
import dateline.search.SearchResult;
import dateline.topic.Topic;
import dateline.topic.TopicTree;
import dateline.ui.topic.BrowseRow.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows of the sidebar: a plain function of the last answer and of what is folded. */
public final class BrowseModel {
    private final TopicTree topics;
    private final Function<Refinement, String> labels;
    private final ObservableList<BrowseRow> rows = FXCollections.observableArrayList();
    private final Set<Section> closed = EnumSet.noneOf(Section.class);
    private final Set<Section> whole = EnumSet.noneOf(Section.class);
    private final Set<String> openTopics = new HashSet<>();
    private Map<FacetKind, List<FacetCount>> counts = Map.of();
    private List<Refinement> refinements = List.of();
    private Map<String, Long> saved = Map.of();
    private final ReadOnlyObjectWrapper<Optional<Section>> filtered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String filter = "";

    /**
     * Makes a sidebar without counts.
     *
     * @param topics the archive's topics
     * @param labels the name of a value that no article found has
     */
    public BrowseModel(TopicTree topics, Function<Refinement, String> labels) {
        this.topics = topics;
        this.labels = labels;
        for (Section section : Section.values()) {
            if (!section.openAtFirst()) {
                closed.add(section);
            }
        }
        refresh();
    }

    /**
     * Shows the counts of an answer.
     *
     * @param result the answer
     */
    public void show(SearchResult result) {
        counts = result.facets();
        refinements = result.request().refinements();
        refresh();
    }

    /**
     * Shows saved searches.
     *
     * @param fresh by their names, in order, how many articles came to each since it was last looked at
     */
    public void save(SequencedMap<String, Long> fresh) {
        saved = new LinkedHashMap<>(fresh);
        refresh();
    }

    /** The section whose values can be filtered: the one of which all were asked for last. */
    ReadOnlyObjectProperty<Optional<Section>> filtered() {
        return filtered.getReadOnlyProperty();
    }

    /** Shows, of that section, only values that have all the words typed; a blank shows all. */
    void filter(String typed) {
        filter = typed;
        refresh();
    }

    ObservableList<BrowseRow> rows() {
        return rows;
    }

    void fold(BrowseRow row) {
        switch (row) {
            case BrowseRow.Head head -> flip(closed, head.section());
            case BrowseRow.Value value -> flip(openTopics, value.id());
            case BrowseRow.More more -> {
                flip(whole, more.section());
                filter = "";
                filtered.set(Optional.of(more.section()).filter(whole::contains));
            }
            case BrowseRow.Saved savedRow -> {}
            case BrowseRow.None none -> {}
        }
        refresh();
    }

    private static <T> void flip(Set<T> set, T item) {
        if (!set.remove(item)) {
            set.add(item);
        }
    }

    private void refresh() {
        List<BrowseRow> fresh = new ArrayList<>();
        for (Section section : Section.values()) {
            List<BrowseRow> under = under(section);
            if (under.isEmpty()) {
                continue;
            }
            boolean open = !closed.contains(section);
            fresh.add(new BrowseRow.Head(section, open ? Fold.OPEN : Fold.CLOSED));
            if (open) {
                fresh.addAll(under);
            }
        }
        rows.setAll(fresh);
    }

    private List<BrowseRow> under(Section section) {
        return switch (section) {
            case TOPICS -> topicRows();
            case SAVED -> savedRows();
            default -> section.kind().map(kind -> valueRows(section, kind)).orElse(List.of());
        };
    }

    private List<BrowseRow> savedRows() {
        return saved.isEmpty()
                ? List.of(new BrowseRow.None(Section.SAVED))
                : List.copyOf(saved.entrySet().stream()
                        .map(search -> new BrowseRow.Saved(search.getKey(), search.getValue()))
                        .toList());
    }

    private List<BrowseRow> valueRows(Section section, FacetKind kind) {
        List<FacetCount> all = inOrder(kind);
        int most = all.stream().mapToInt(FacetCount::count).max().orElse(1);
        boolean cut = section.first() > 0 && all.size() > section.first() + 1 && !whole.contains(section);
        List<FacetCount> shown = cut ? all.subList(0, section.first()) : fitting(section, all);
        List<BrowseRow> result = new ArrayList<>();
        shown.forEach(count -> result.add(value(count, most)));
        Set<String> seen = shown.stream().map(FacetCount::id).collect(Collectors.toSet());
        for (Refinement refinement : refinements) {
            boolean isValue = kind != FacetKind.YEAR || refinement.id().length() == 4;
            if (refinement.kind() == kind && isValue && seen.add(refinement.id())) {
                result.add(value(countOf(refinement, all), most));
            }
        }
        if (section.first() > 0 && all.size() > section.first() + 1) {
            result.add(new BrowseRow.More(section, cut ? all.size() - section.first() : 0));
        }
        return result;
    }

    private List<FacetCount> fitting(Section section, List<FacetCount> all) {
        boolean isFiltered = !filter.isBlank() && filtered.get().equals(Optional.of(section));
        return isFiltered ? all.stream().filter(count -> count.fits(filter)).toList() : all;
    }

    private List<FacetCount> inOrder(FacetKind kind) {
        List<FacetCount> all = counts.getOrDefault(kind, List.of());
        return kind == FacetKind.YEAR
                ? all.stream()
                        .sorted(Comparator.comparing(FacetCount::id).reversed())
                        .toList()
                : all;
    }

    private FacetCount countOf(Refinement refinement, List<FacetCount> all) {
        return all.stream()
                .filter(count -> count.id().equals(refinement.id()))
                .findFirst()
                .orElseGet(() -> new FacetCount(refinement.kind(), refinement.id(), labels.apply(refinement), 0));
    }

    private BrowseRow value(FacetCount count, int most) {
        return new BrowseRow.Value(
                count.kind(),
                count.id(),
                count.label(),
                count.count(),
                count.count() / (double) most,
                0,
                Fold.NONE,
                sense(count.kind(), count.id()));
    }

    private List<BrowseRow> topicRows() {
        Map<String, Integer> byId = counts.getOrDefault(FacetKind.TOPIC, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::id, FacetCount::count, Integer::max));
        int most = byId.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<BrowseRow> result = new ArrayList<>();
        topics.roots().forEach(topic -> addTopic(topic, 0, byId, most, result));
        return result;
    }

    private void addTopic(Topic topic, int depth, Map<String, Integer> byId, int most, List<BrowseRow> into) {
        int count = byId.getOrDefault(topic.id(), 0);
        Optional<Refinement.Sense> sense = sense(FacetKind.TOPIC, topic.id());
        List<Topic> narrower = topics.narrower(topic);
        boolean open = openTopics.contains(topic.id()) || holdsRefined(topic);
        Fold fold = narrower.isEmpty() ? Fold.NONE : open ? Fold.OPEN : Fold.CLOSED;
        into.add(new BrowseRow.Value(
                FacetKind.TOPIC, topic.id(), topic.label(), count, count / (double) most, depth, fold, sense));
        if (open) {
            narrower.forEach(each -> addTopic(each, depth + 1, byId, most, into));
        }
    }

    private boolean holdsRefined(Topic topic) {
        return topics.narrower(topic).stream()
                .anyMatch(each -> sense(FacetKind.TOPIC, each.id()).isPresent() || holdsRefined(each));
    }

    private Optional<Refinement.Sense> sense(FacetKind kind, String id) {
        return refinements.stream()
                .filter(each -> each.kind() == kind && each.id().equals(id))
                .map(Refinement::sense)
                .findFirst();
    }
}
