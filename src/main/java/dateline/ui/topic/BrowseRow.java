package dateline.ui.topic;

import dateline.search.FacetKind;
import dateline.search.Refinement;
import java.util.Optional;

/** One row of the sidebar. */
sealed interface BrowseRow {
    /** Whether it opens and closes what is under it. */
    enum Fold {
        /** There is nothing under it. */
        NONE,
        /** What is under it is shown. */
        OPEN,
        /** What is under it is not shown. */
        CLOSED
    }

    /** The head of a section. */
    record Head(Section section, Fold fold) implements BrowseRow {}

    /**
     * A value with its count.
     *
     * @param share its count as a part of the greatest of its section, 0 to 1
     * @param depth how many topics it lies under
     * @param sense whether it is included or excluded
     */
    record Value(
            FacetKind kind,
            String id,
            String label,
            int count,
            double share,
            int depth,
            Fold fold,
            Optional<Refinement.Sense> sense)
            implements BrowseRow {}

    /** Shows the values of a section that are not shown, or hides them again. */
    record More(Section section, int hidden) implements BrowseRow {}

    /** A saved search, and how many articles came to it since it was last looked at. */
    record Saved(String name, long fresh) implements BrowseRow {}

    /** What a section without a value says. */
    record None(Section section) implements BrowseRow {}
}
