package dateline.ui.concordance;

import dateline.search.ConcordanceLine;
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
 * All lines of a concordance, though only the pages that were looked at are held. A line that is looked at and not yet
 * there is empty, and changes when its page arrives. Belongs to the window's thread.
 */
public final class LineRows extends ObservableListBase<LineRows.Row> {
    private static final int PAGE = 100;
    private static final int PAGES_HELD = 32;

    private final JobRunner runner;
    private final Map<Integer, List<ConcordanceLine>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Lane> awaited = new HashMap<>();
    private PageSource source = (from, limit) -> List.of();
    private int size;
    private boolean looking;

    LineRows(JobRunner runner) {
        this.runner = runner;
    }

    /** Shows another list, or none. */
    void show(int total, PageSource other) {
        awaited.values().forEach(Lane::clear);
        awaited.clear();
        pages.clear();
        source = other;
        beginChange();
        List<Row> gone = Collections.nCopies(size, new Row(0, Optional.empty()));
        size = total;
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
        List<ConcordanceLine> lines = pages.getOrDefault(page, List.of());
        int within = index % PAGE;
        return new Row(index, within < lines.size() ? Optional.of(lines.get(within)) : Optional.empty());
    }

    @Override
    public int size() {
        return size;
    }

    private void fetch(int page) {
        var lane = new Lane();
        PageSource from = source;
        awaited.put(page, lane);
        looking = true;
        runner.newest(
                lane,
                progress -> from.fetch(page * PAGE, PAGE),
                lines -> arrived(page, lines),
                thrown -> awaited.remove(page));
        looking = false;
    }

    private void arrived(int page, List<ConcordanceLine> lines) {
        awaited.remove(page);
        pages.put(page, List.copyOf(lines));
        if (pages.size() > PAGES_HELD) {
            pages.remove(pages.keySet().iterator().next());
        }
        // An answer given while the line is being looked at is returned by that very look.
        if (!looking) {
            beginChange();
            for (int index = page * PAGE; index < Math.min(size, (page + 1) * PAGE); index++) {
                nextUpdate(index);
            }
            endChange();
        }
    }

    /**
     * One row.
     *
     * @param index counted from 0
     * @param line the line; empty until its page is there
     */
    public record Row(int index, Optional<ConcordanceLine> line) {}

    /** Where pages come from. */
    @FunctionalInterface
    interface PageSource {
        /** {@return some lines; called on a thread of the runner's} */
        List<ConcordanceLine> fetch(int from, int limit) throws WorkspaceFault;
    }
}
