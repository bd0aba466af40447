package dateline.ui.search;

import dateline.search.SearchResult;

/** What the list of results has to show. */
public sealed interface SearchState {
    /** Nothing has been asked, or the first answer is on its way. */
    record Waiting() implements SearchState {}

    /**
     * There is an answer.
     *
     * @param result the answer
     */
    record Found(SearchResult result) implements SearchState {}

    /**
     * There is none.
     *
     * @param sentence why
     */
    record Failed(String sentence) implements SearchState {}
}
