package dateline.ui.version;

/** What there is of a comparison. */
sealed interface ComparisonState {
    /** None is wanted. */
    record Closed() implements ComparisonState {}

    /** It is being made. */
    record Comparing() implements ComparisonState {}

    /**
     * It is there.
     *
     * @param compared the two versions
     */
    record Shown(Compared compared) implements ComparisonState {}

    /**
     * It cannot be had.
     *
     * @param sentence says why
     */
    record Failed(String sentence) implements ComparisonState {}
}
