package dateline.ui.concordance;

/** What there is of a concordance. */
public sealed interface ConcordanceState {
    /** None is wanted. */
    record Closed() implements ConcordanceState {}

    /** It is being looked for. */
    record Looking() implements ConcordanceState {}

    /**
     * It is there.
     *
     * @param lines how many lines it has
     * @param articles how many articles they stand in
     */
    record Shown(int lines, int articles) implements ConcordanceState {}

    /**
     * It cannot be had.
     *
     * @param sentence says why
     */
    record Failed(String sentence) implements ConcordanceState {}
}
