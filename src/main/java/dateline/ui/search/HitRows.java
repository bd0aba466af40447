package dateline.ui.search;

import dateline.search.Hit;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.workspace.WorkspaceFault;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import javafx.collections.ObservableListBase;

/**
 * All articles found, as many rows as there are articles, though only the pages that were looked at are held. A row that
 * is looked at and not yet there is empty, and changes when its page arrives. Belongs to the window's thread.
 */
public final class HitRows extends ObservableListBase<HitRows.Row> {
    /** How many rows are fetched at once. */
    public static final int PAGE = 50;

    private static final int PAGES_HELD = 64;

    private final JobRunner runner;
    private final Map<Integer, List<Hit>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Lane> awaited = new HashMap<>();
    private PageSource source = (from, limit) -> List.of();

    /** Versions that stand under a row, by the row's number without them. */
    private final TreeMap<Integer, List<Hit>> versions = new TreeMap<>();

    private int size;
    private boolean looking;

    /**
     * Makes rows of which there are none.
     *
     * @param runner fetches pages
     */
    public HitRows(JobRunner runner) {
        this.runner = runner;
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
    public void show(long total, List<Hit> first, PageSource other) {
        awaited.values().forEach(Lane::clear);
        awaited.clear();
        pages.clear();
        source = other;
        beginChange();
        List<Row> gone = Collections.nCopies(size(), new Row(0, Optional.empty(), Place.ALONE));
        versions.clear();
        size = (int) Math.min(total, Integer.MAX_VALUE);
        if (!first.isEmpty()) {
            pages.put(0, List.copyOf(first.subList(0, Math.min(PAGE, first.size()))));
        }
        nextReplace(0, size, gone);
        endChange();
    }

    @Override
    public Row get(int index) {
        Objects.checkIndex(index, size());
        int shift = 0;
        for (var each : versions.entrySet()) {
            int row = each.getKey() + shift;
            int under = each.getValue().size();
            if (index <= row) {
                break;
            }
            if (index <= row + under) {
                return new Row(index, Optional.of(each.getValue().get(index - row - 1)), Place.VERSION);
            }
            shift += under;
        }
        return row(index, index - shift);
    }

    private Row row(int shown, int index) {
        int page = index / PAGE;
        if (!pages.containsKey(page) && !awaited.containsKey(page)) {
            fetch(page);
        }
        List<Hit> hits = pages.getOrDefault(page, List.of());
        int within = index % PAGE;
        Optional<Hit> hit = within < hits.size() ? Optional.of(hits.get(within)) : Optional.empty();
        boolean standsForMore = hit.map(Hit::versions).orElse(0) > 0;
        Place place = versions.containsKey(index) ? Place.OPEN : standsForMore ? Place.CLOSED : Place.ALONE;
        return new Row(shown, hit, place);
    }

    @Override
    public int size() {
        return size + versions.values().stream().mapToInt(List::size).sum();
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
        beginChange();
        List.copyOf(pages.keySet()).forEach(this::updateRows);
        endChange();
    }

    private void fetch(int page) {
        var lane = new Lane();
        PageSource from = source;
        awaited.put(page, lane);
        looking = true;
        runner.newest(
                lane,
                progress -> from.fetch(page * PAGE, PAGE),
                hits -> arrived(page, hits),
                thrown -> awaited.remove(page));
        looking = false;
    }

    private void arrived(int page, List<Hit> hits) {
        awaited.remove(page);
        pages.put(page, List.copyOf(hits));
        if (pages.size() > PAGES_HELD) {
            pages.remove(pages.keySet().iterator().next());
        }
        // An answer given while the row is being looked at is returned by that very look.
        if (!looking) {
            beginChange();
            updateRows(page);
            endChange();
        }
    }

    private void updateRows(int page) {
        int end = Math.min(size, (page + 1) * PAGE);
        for (int index = page * PAGE; index < end; index++) {
            int standing = shown(index);
            int under = versions.getOrDefault(index, List.of()).size();
            for (int row = standing; row <= standing + under; row++) {
                nextUpdate(row);
            }
        }
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

    /** Where further pages of one answer come from. */
    @FunctionalInterface
    public interface PageSource {
        /**
         * {@return a page of hits}
         *
         * @param from how many to pass over
         * @param limit how many to give
         * @throws WorkspaceFault when they cannot be had
         */
        List<Hit> fetch(int from, int limit) throws WorkspaceFault;
    }
}
