package dateline.ui.search;

import dateline.search.Hit;
import dateline.ui.job.JobRunner;
import dateline.ui.job.PagedRows;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/**
 * All articles found, as many rows as there are articles, though only the pages that were looked at are held. A row that
 * is looked at and not yet there is empty, and changes when its page arrives. Belongs to the window's thread.
 */
public final class HitRows extends ObservableListBase<HitRows.Row> {
    /** How many rows are fetched at once. */
    public static final int PAGE = 50;

    private final PagedRows<Hit> found;

    /** Versions that stand under a row, by the row's number without them. */
    private final TreeMap<Integer, List<Hit>> versions = new TreeMap<>();

    private boolean showing;

    /**
     * Makes rows of which there are none.
     *
     * @param runner fetches pages
     */
    public HitRows(JobRunner runner) {
        this.found = new PagedRows<>(runner, PAGE);
        found.addListener((ListChangeListener<PagedRows.Row<Hit>>) this::follow);
    }

    private void follow(ListChangeListener.Change<? extends PagedRows.Row<Hit>> change) {
        beginChange();
        while (change.next() && !showing) {
            for (int index = change.getFrom(); index < change.getTo(); index++) {
                int standing = shown(index);
                int under = versions.getOrDefault(index, List.of()).size();
                for (int row = standing; row <= standing + under; row++) {
                    nextUpdate(row);
                }
            }
        }
        endChange();
    }

    /** Shows no rows. */
    public void showNone() {
        show(0, List.of(), (from, limit) -> List.of());
    }

    /**
     * Shows another answer.
     *
     * @param total how many rows there are; those beyond 2^31 - 1 cannot be shown
     * @param first the first rows, a page of them or all
     * @param other where the other pages come from; called on a thread of the runner's
     */
    public void show(long total, List<Hit> first, PagedRows.Source<Hit> other) {
        beginChange();
        List<Row> gone = Collections.nCopies(size(), new Row(0, Optional.empty(), Place.ALONE));
        versions.clear();
        showing = true;
        found.show(total, first, other);
        showing = false;
        nextReplace(0, size(), gone);
        endChange();
    }

    @Override
    public Row get(int index) {
        Objects.checkIndex(index, size());
        int standing = without(index);
        int under = index - shown(standing);
        return under == 0
                ? row(index, standing)
                : new Row(
                        index,
                        Optional.of(versions.getOrDefault(standing, List.of()).get(under - 1)),
                        Place.VERSION);
    }

    private Row row(int shown, int index) {
        Optional<Hit> hit = found.get(index).item();
        boolean standsForMore = hit.map(Hit::versions).orElse(0) > 0;
        Place place = versions.containsKey(index) ? Place.OPEN : standsForMore ? Place.CLOSED : Place.ALONE;
        return new Row(shown, hit, place);
    }

    @Override
    public int size() {
        return found.size() + versions.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Shows versions of a story under the row that stands for them; nothing happens when there are some already.
     *
     * @param row a row that is no version
     * @param under the versions
     */
    public void open(int row, List<Hit> under) {
        int index = without(row);
        if (get(row).place() == Place.VERSION || versions.containsKey(index) || under.isEmpty()) {
            return;
        }
        beginChange();
        versions.put(index, List.copyOf(under));
        nextUpdate(row);
        nextAdd(row + 1, row + 1 + under.size());
        endChange();
    }

    /**
     * Takes the versions under a row away.
     *
     * @param row the row, or one of the versions under it
     * @return the row that stands for them again; empty when there were none
     */
    public OptionalInt close(int row) {
        int index = without(row);
        List<Hit> under = versions.get(index);
        if (under == null) {
            return OptionalInt.empty();
        }
        int standing = shown(index);
        List<Row> gone = under.stream()
                .map(hit -> new Row(0, Optional.of(hit), Place.VERSION))
                .toList();
        beginChange();
        versions.remove(index);
        nextUpdate(standing);
        nextRemove(standing + 1, gone);
        endChange();
        return OptionalInt.of(standing);
    }

    /** {@return the number that a row has without versions under others; of a version that of the row it is under} */
    private int without(int row) {
        int shift = 0;
        for (var each : versions.entrySet()) {
            int standing = each.getKey() + shift;
            if (row <= standing) {
                break;
            }
            if (row <= standing + each.getValue().size()) {
                return each.getKey();
            }
            shift += each.getValue().size();
        }
        return row - shift;
    }

    /** {@return where a row stands, counting the versions under those before it} */
    private int shown(int index) {
        return index
                + versions.headMap(index).values().stream().mapToInt(List::size).sum();
    }

    /** Says that something about an article changed that rows show: rows at hand are drawn anew. */
    public void redraw() {
        found.redraw();
    }

    /**
     * One row.
     *
     * @param index counted from 0
     * @param hit the article; empty until its page is there
     * @param place how it stands to versions of its story
     */
    public record Row(int index, Optional<Hit> hit, Place place) {}

    /** How a row stands to versions of its story. */
    public enum Place {
        /** It stands for itself only. */
        ALONE,
        /** It stands for others too, which are not shown. */
        CLOSED,
        /** The others are shown under it. */
        OPEN,
        /** It is one of those. */
        VERSION
    }
}
