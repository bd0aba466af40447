package dateline.ui.topic;

import dateline.search.FacetKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the sidebar. Their order is the order shown. */
enum Section {
    TOPICS(FacetKind.TOPIC, 0, true),
    PEOPLE(FacetKind.PERSON, 7, true),
    BASES(FacetKind.BASE, 5, true),
    AGREEMENTS(FacetKind.AGREEMENT, 5, true),
    ORGANISATIONS(FacetKind.ORGANISATION, 7, false),
    PLACES(FacetKind.PLACE, 7, false),
    EVENTS(FacetKind.EVENT, 7, false),
    SOURCES(FacetKind.SOURCE, 7, false),
    YEARS(FacetKind.YEAR, 10, false),
    SAVED(null, 0, true);

    private final @Nullable FacetKind kind;
    private final int first;
    private final boolean open;

    Section(@Nullable FacetKind kind, int first, boolean open) {
        this.kind = kind;
        this.first = first;
        this.open = open;
    }

    /** What is counted; empty for saved searches. */
    Optional<FacetKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** How many values are shown until all are asked for; 0 for all. */
    int first() {
        return first;
    }

    /** Whether it is open until somebody closes it. */
    boolean openAtFirst() {
        return open;
    }
}
