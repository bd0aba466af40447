package dateline.search;

import java.util.List;

/**
 * What is being typed, to be gone on with.
 *
 * @param typed the query so far
 * @param caret where the next letter goes, from 0 to the length of what was typed
 * @param past what was searched for before, the newest first
 * @param limit how many suggestions are wanted at most; not negative
 */
public record SuggestionRequest(String typed, int caret, List<String> past, int limit) {
    public SuggestionRequest {
        past = List.copyOf(past);
        if (caret < 0 || caret > typed.length() || limit < 0) {
            throw new IllegalArgumentException("no place in what was typed: " + caret);
        }
    }

    /**
     * {@return a request at the end of what was typed}
     *
     * @param typed the query so far
     * @param limit how many suggestions are wanted at most
     */
    public static SuggestionRequest atEnd(String typed, int limit) {
        return new SuggestionRequest(typed, typed.length(), List.of(), limit);
    }
}
