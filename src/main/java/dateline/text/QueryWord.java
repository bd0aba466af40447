package dateline.text;

import dateline.archive.TextSpan;
import java.util.List;

/**
 * A word of what a person typed, as it is looked up in the index.
 *
 * @param position its place among the words typed, from 0; not every place has a word
 * @param form the term that finds just this word
 * @param loose the terms that also find its plurals and tenses, one of which may stand there; {@code form} among them
 * @param span where it stands in what was typed
 * @param joined whether the word must stand just behind the one before it, as characters of one Japanese word do
 */
public record QueryWord(int position, String form, List<String> loose, TextSpan span, boolean joined) {
    public QueryWord {
        loose = List.copyOf(loose);
        if (position < 0 || !loose.contains(form)) {
            throw new IllegalArgumentException("not a word of a query: " + form);
        }
    }
}
