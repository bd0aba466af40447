package dateline.search;

import java.util.List;

/**
 * Every occurrence of what was sought in an archive, a line each, in an order; all of one state of the archive, whatever
 * changes meanwhile. May be used from several threads. Holds that state until it is closed.
 */
public interface Concordance extends AutoCloseable {
    /**
     * {@return how the query was read; blank for an entity}
     */
    Understood understood();

    /**
     * {@return how many lines there are}
     */
    int total();

    /**
     * {@return how many articles have a line}
     */
    int articles();

    /**
     * {@return some of the lines, in order; fewer or none when the list ends before}
     *
     * @param from how many lines to pass over; not negative
     * @param limit how many lines to give at most; not negative
     * @throws SearchFault when the index cannot be read, or this was closed
     */
    List<ConcordanceLine> lines(int from, int limit) throws SearchFault;

    /** Lets go of the state of the archive. May be called twice. */
    @Override
    void close();
}
