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
        List<Row> gone = Collections.nCopies(size, new Row(0, Optional.empty()));
        size = (int) Math.min(total, Integer.MAX_VALUE);
        if (!first.isEmpty()) {
            pages.put(0, List.copyOf(first.subList(0, Math.min(PAGE, first.size()))));
        }
        nextReplace(0, size, gone);
        endChange();
    }

    @Override
    public Row get(int index) {
        Objects.checkIndex(index, size);
        int page = index / PAGE;
        if (!pages.containsKey(page) && !awaited.containsKey(page)) {
            fetch(page);
        }
        List<Hit> hits = pages.getOrDefault(page, List.of());
        int within = index % PAGE;
        return new Row(index, within < hits.size() ? Optional.of(hits.get(within)) : Optional.empty());
    }

    @Override
    public int size() {
        return size;
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
            nextUpdate(index);
        }
    }

    /**
     * One row.
     *
     * @param index counted from 0
     * @param hit the article; empty until its page is there
     */
    public record Row(int index, Optional<Hit> hit) {}

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
