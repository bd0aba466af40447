package dateline.ui.note;

import dateline.exporter.CitedArticle;
import dateline.exporter.NoteEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which notes of the notebook come first. Those that it does not tell apart stand as their passages do. */
public enum Sorting {
    /** The place in the article, the articles in the order of their dates. */
    PLACE,
    /** The articles of the newest date; those of no date last. */
    PUBLISHED,
    /** The notes written last. */
    NEWEST,
    /** The notes written first. */
    OLDEST,
    /** The colours, in the order in which they are offered. */
    COLOUR,
    /** The first tag, by the alphabet; those without one last. */
    TAG;

    /**
     * {@return the word for it in settings and in the keys of what is said}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the sorting of a word, if it names one}
     *
     * @param word as in settings
     */
    public static Optional<Sorting> of(String word) {
        return List.of(values()).stream()
                .filter(sorting -> sorting.word().equals(word))
                .findFirst();
    }

    /** {@return notes in this order} */
    List<NoteEntry> sorted(List<NoteEntry> byPlace) {
        return switch (this) {
            case PLACE -> byPlace;
            case PUBLISHED -> by(byPlace, Comparator.comparing(Sorting::published, Comparator.reverseOrder()));
            case NEWEST -> by(byPlace, Comparator.comparing(NoteEntry::created, Comparator.reverseOrder()));
            case OLDEST -> by(byPlace, Comparator.comparing(NoteEntry::created));
            case COLOUR -> by(byPlace, Comparator.comparing(NoteEntry::colour));
            case TAG ->
                by(
                        byPlace,
                        Comparator.comparing(Sorting::isUntagged)
                                .thenComparing(Sorting::firstTag, String.CASE_INSENSITIVE_ORDER));
        };
    }

    private static List<NoteEntry> by(List<NoteEntry> byPlace, Comparator<NoteEntry> order) {
        return byPlace.stream().sorted(order).toList();
    }

    /** {@return the sorting after this one, round and round} */
    Sorting next() {
        List<Sorting> all = List.of(values());
        return all.get((all.indexOf(this) + 1) % all.size());
    }

    private static LocalDate published(NoteEntry entry) {
        return entry.target().article().flatMap(CitedArticle::published).orElse(LocalDate.MIN);
    }

    private static boolean isUntagged(NoteEntry entry) {
        return entry.tags().isEmpty();
    }

    private static String firstTag(NoteEntry entry) {
        return entry.tags().isEmpty() ? "" : entry.tags().getFirst();
    }
}
