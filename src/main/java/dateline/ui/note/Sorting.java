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
    PLACE((one, other) -> 0),
    /** The articles of the newest date; those of no date last. */
    PUBLISHED(Comparator.comparing(Sorting::published, Comparator.reverseOrder())),
    /** The notes written last. */
    NEWEST(Comparator.comparing(NoteEntry::created, Comparator.reverseOrder())),
    /** The notes written first. */
    OLDEST(Comparator.comparing(NoteEntry::created)),
    /** The colours, in the order in which they are offered. */
    COLOUR(Comparator.comparing(NoteEntry::colour)),
    /** The first tag, by the alphabet; those without one last. */
    TAG(Comparator.comparing(Sorting::isUntagged).thenComparing(Sorting::firstTag, String.CASE_INSENSITIVE_ORDER));

    private final Comparator<NoteEntry> order;

    Sorting(Comparator<NoteEntry> order) {
        this.order = order;
    }

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
        return byPlace.stream().sorted(order).toList();
    }

    /** {@return the sorting after this one, round and round} */
    Sorting next() {
        return values()[(ordinal() + 1) % values().length];
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
