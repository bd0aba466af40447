package dateline.ui.search;

import dateline.search.FacetKind;
import dateline.search.Order;
import dateline.search.Refinement;
import dateline.ui.settings.Settings;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Questions kept under a name, in the order of their names. Belongs to the window's thread. */
public final class SavedSearches {
    private static final String PREFIX = "search ";

    private final Settings settings;
    private final ObservableList<String> names = FXCollections.observableArrayList();

    /**
     * Makes the searches as they were kept.
     *
     * @param settings the archive's own
     */
    public SavedSearches(Settings settings) {
        this.settings = settings;
        refresh();
    }

    /**
     * {@return the names, in order; changes as searches are kept and forgotten}
     */
    public ObservableList<String> names() {
        return FXCollections.unmodifiableObservableList(names);
    }

    /**
     * Keeps a question.
     *
     * @param name what to call it; one that has the name is replaced
     * @param question what is asked
     */
    public void keep(String name, Question question) {
        settings.put(PREFIX + name, write(question));
        refresh();
    }

    /**
     * Forgets a question.
     *
     * @param name what it is called
     */
    public void forget(String name) {
        settings.remove(PREFIX + name);
        refresh();
    }

    /**
     * {@return the question of a name, if there is one and it can be read}
     *
     * @param name what it is called
     */
    public Optional<Question> get(String name) {
        return settings.get(PREFIX + name).map(SavedSearches::read);
    }

    private void refresh() {
        names.setAll(settings.names().stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList());
    }

    // As the query part of an address: q=words&order=NEWEST&include=person/x&…, which people can read and no word
    // breaks.
    private static String write(Question question) {
        List<String> parts = new ArrayList<>();
        parts.add("q=" + encode(question.query()));
        question.chosenOrder().ifPresent(order -> parts.add("order=" + order));
        for (Refinement each : question.refinements()) {
            parts.add(each.sense() + "." + each.kind() + "=" + encode(each.id()));
        }
        return String.join("&", parts);
    }

    private static Question read(String kept) {
        String query = "";
        Optional<Order> order = Optional.empty();
        List<Refinement> refinements = new ArrayList<>();
        for (String part : kept.split("&", -1)) {
            int equals = part.indexOf('=');
            String name = part.substring(0, Math.max(equals, 0));
            String value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
            if (name.equals("q")) {
                query = value;
            } else if (name.equals("order")) {
                order = named(Order.values(), value);
            } else {
                refinement(name, value).ifPresent(refinements::add);
            }
        }
        return new Question(query, refinements, order);
    }

    private static Optional<Refinement> refinement(String name, String value) {
        int dot = name.indexOf('.');
        var sense = named(Refinement.Sense.values(), name.substring(0, Math.max(dot, 0)));
        var kind = named(FacetKind.values(), name.substring(dot + 1));
        return sense.flatMap(known -> kind.map(of -> new Refinement(of, value, known)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
