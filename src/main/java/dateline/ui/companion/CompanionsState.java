package dateline.ui.companion;

import dateline.search.Companions;

/** What there is of the companions of an entity. */
public sealed interface CompanionsState {
    /** None are wanted. */
    record Closed() implements CompanionsState {}

    /** They are being looked for. */
    record Looking() implements CompanionsState {}

    /**
     * They are there.
     *
     * @param companions the entity and all its companions
     */
    record Shown(Companions companions) implements CompanionsState {}

    /**
     * They cannot be had.
     *
     * @param sentence says why
     */
    record Failed(String sentence) implements CompanionsState {}
}
