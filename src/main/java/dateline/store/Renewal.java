package dateline.store;

import java.util.List;

/** Decides at the opening of a journal, when all of it is read, whether its file begins anew behind a snapshot. */
@FunctionalInterface
interface Renewal {
    /** For a journal that goes on for ever. */
    Renewal NEVER = List::of;

    /** {@return the fewest lines that add up to the same as all that were read; none when the journal goes on as it is} */
    List<JournalLine> lines();
}
