package dateline.ui.job;

import dateline.workspace.WorkspaceFault;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ObservableListBase;

/**
 * A list of any length of which only the pages that were looked at are held. A row that is looked at and not yet there is
 * empty, and changes when its page arrives. Belongs to the window's thread.
 *
 * @param <T> what a row shows
 */
public final class PagedRows<T> extends ObservableListBase<PagedRows.Row<T>> {
    private static final int ROWS_HELD = 3200;

    private final JobRunner runner;
    private final int pageSize;
    private final Map<Integer, List<T>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Lane> awaited = new HashMap<>();
    private Source<T> source = (from, limit) -> List.of();
    private int size;
    private boolean looking;

    /**
     * One row.
     *
     * @param index counted from 0
     * @param item what it shows; empty until its page is there
     * @param <T> what a row shows
     */
    public record Row<T>(int index, Optional<T> item) {}

    /**
     * Where pages come from.
     *
     * @param <T> what a row shows
     */
    @FunctionalInterface
    public interface Source<T> {
        /**
         * {@return a page; called on a thread of the runner's}
         *
         * @param from how many to pass over
         * @param limit how many to give
         * @throws WorkspaceFault when they cannot be had
         */
        List<T> fetch(int from, int limit) throws WorkspaceFault;
    }

    /**
     * Makes rows of which there are none.
     *
     * @param runner fetches pages
     * @param pageSize how many rows are fetched at once
     */
    public PagedRows(JobRunner runner, int pageSize) {
        this.runner = runner;
        this.pageSize = pageSize;
    }

    /** Shows no rows. */
    public void showNone() {
        show(0, List.of(), (from, limit) -> List.of());
    }

    /**
     * Shows another list.
     *
     * @param total how many rows there are; those beyond 2^31 - 1 cannot be shown
     * @param first the first rows, a page of them or all; empty to have them fetched
     * @param other where the other pages come from
     */
    public void show(long total, List<T> first, Source<T> other) {
        awaited.values().forEach(Lane::clear);
        awaited.clear();
        pages.clear();
        source = other;
        beginChange();
        List<Row<T>> gone = Collections.nCopies(size, new Row<>(0, Optional.empty()));
        size = (int) Math.min(total, Integer.MAX_VALUE);
        if (!first.isEmpty()) {
            pages.put(0, List.copyOf(first.subList(0, Math.min(pageSize, first.size()))));
        }
        nextReplace(0, size, gone);
        endChange();
    }

    @Override
    public Row<T> get(int index) {
        Objects.checkIndex(index, size);
        int page = index / pageSize;
        if (!pages.containsKey(page) && !awaited.containsKey(page)) {
            fetch(page);
        }
        List<T> items = pages.getOrDefault(page, List.of());
        int within = index % pageSize;
        return new Row<>(index, within < items.size() ? Optional.of(items.get(within)) : Optional.empty());
    }

    @Override
    public int size() {
        return size;
    }

    /** Says that something changed that rows show: rows at hand are drawn anew. */
    public void redraw() {
        beginChange();
        List.copyOf(pages.keySet()).forEach(this::updateRows);
        endChange();
    }

    private void fetch(int page) {
        var lane = new Lane();
        Source<T> from = source;
        awaited.put(page, lane);
        looking = true;
        runner.newest(
                lane,
                progress -> from.fetch(page * pageSize, pageSize),
                items -> arrived(page, items),
                thrown -> awaited.remove(page));
        looking = false;
    }

    private void arrived(int page, List<T> items) {
        awaited.remove(page);
        pages.put(page, List.copyOf(items));
        if (pages.size() * pageSize > ROWS_HELD) {
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
        int end = Math.min(size, (page + 1) * pageSize);
        for (int index = page * pageSize; index < end; index++) {
            nextUpdate(index);
        }
    }
}
