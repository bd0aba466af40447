package dateline.ui.search;

import dateline.search.Part;
import dateline.search.QueryEdit;
import dateline.search.SearchResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How the query was read, part by part. What is changed here is changed in the query itself, so that history and saved
 * searches hold it too.
 */
public final class ChipsModel {
    private final SearchModel search;
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(new Reading("", List.of(), List.of()));

    /**
     * Makes a model of what is searched for.
     *
     * @param search what is asked and found; is asked anew when a part changes
     */
    public ChipsModel(SearchModel search) {
        this.search = search;
        search.state().subscribe(state -> {
            if (state instanceof SearchState.Found(SearchResult result)) {
                reading.set(new Reading(
                        result.request().query(),
                        result.understood().parts(),
                        result.understood().mended()));
            }
        });
    }

    /**
     * How a query was read.
     *
     * @param query as typed
     * @param parts its parts, in order
     * @param mended what was mended, a sentence each
     */
    public record Reading(String query, List<Part> parts, List<String> mended) {
        public Reading {
            parts = List.copyOf(parts);
            mended = List.copyOf(mended);
        }
    }

    /**
     * {@return how the query of the answer shown was read}
     */
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /**
     * Takes a part out of the query.
     *
     * @param part its number, from 0
     */
    public void remove(int part) {
        ask(QueryEdit.without(reading.get().query(), part));
    }

    /**
     * Has a part searched for just as it was typed, or a name again with all its spellings; does nothing with other parts.
     *
     * @param part its number, from 0
     */
    public void toggle(int part) {
        other(reading.get().parts().get(part)).ifPresent(text -> replace(Map.of(part, text)));
    }

    /**
     * Puts another spelling in the place of a part.
     *
     * @param part its number, from 0
     * @param spelling in the query language
     */
    public void respell(int part, String spelling) {
        replace(Map.of(part, spelling));
    }

    /**
     * Has every name searched for just as it was typed; when all are already, again with all their spellings.
     *
     * @return whether there was a name to be changed
     */
    public boolean toggleNames() {
        Map<Integer, String> undone = each(part -> part.expansion().exactly());
        Map<Integer, String> changed =
                undone.isEmpty() ? each(part -> part.expansion().anew()) : undone;
        if (!changed.isEmpty()) {
            replace(changed);
        }
        return !changed.isEmpty();
    }

    private Map<Integer, String> each(Function<Part, Optional<String>> text) {
        List<Part> parts = reading.get().parts();
        return IntStream.range(0, parts.size())
                .boxed()
                .filter(part -> text.apply(parts.get(part)).isPresent())
                .collect(Collectors.toMap(
                        part -> part, part -> text.apply(parts.get(part)).orElseThrow()));
    }

    private static Optional<String> other(Part part) {
        return part.expansion().exactly().or(() -> part.expansion().anew());
    }

    private void replace(Map<Integer, String> texts) {
        ask(QueryEdit.replacing(reading.get().query(), texts));
    }

    private void ask(String query) {
        search.ask(search.question().get().asking(query));
    }
}
