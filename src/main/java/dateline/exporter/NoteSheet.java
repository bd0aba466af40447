package dateline.exporter;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.job.Progress;
import dateline.note.Note;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes in the order that they are written in. Articles come in the order of their dates, those without one and those that
 * are gone last, then entities and searches; the notes on each in the order of their passages, those on the whole first.
 *
 * @param chapters each with one note or more
 */
public record NoteSheet(List<Chapter> chapters) {
    private static final Comparator<NoteEntry> BY_PASSAGE = Comparator.<NoteEntry>comparingInt(entry ->
                    entry.passage().map(anchor -> anchor.position().start()).orElse(-1))
            .thenComparing(NoteEntry::created);

    public NoteSheet {
        chapters = List.copyOf(chapters);
    }

    /**
     * {@return notes with what their articles say}
     *
     * @param notes in any order
     * @param articles asked once for each article
     * @param names the names of those that notes are about or point at
     * @param <X> what it throws
     * @throws X when an article cannot be read
     */
    public static <X extends Exception> NoteSheet of(
            List<Note> notes, ArticleSource<X> articles, NoteEntry.EntityNames names) throws X {
        Map<Optional<ArticleId>, List<Note>> byArticle = new LinkedHashMap<>();
        for (Note note : notes) {
            byArticle.computeIfAbsent(note.article(), id -> new ArrayList<>()).add(note);
        }
        List<NoteEntry> entries = new ArrayList<>(notes.size());
        for (var on : byArticle.entrySet()) {
            Optional<Article> article =
                    on.getKey().isPresent() ? articles.article(on.getKey().get()) : Optional.empty();
            Optional<CitedArticle> cited =
                    on.getKey().map(id -> article.map(CitedArticle::of).orElseGet(() -> CitedArticle.gone(id)));
            on.getValue().forEach(note -> entries.add(NoteEntry.of(note, cited, article, names)));
        }
        return of(entries);
    }

    /**
     * {@return entries as a sheet}
     *
     * @param entries in any order
     */
    public static NoteSheet of(List<NoteEntry> entries) {
        Map<String, List<NoteEntry>> byAddress = new LinkedHashMap<>();
        for (NoteEntry entry : entries) {
            byAddress
                    .computeIfAbsent(entry.target().address(), address -> new ArrayList<>())
                    .add(entry);
        }
        return new NoteSheet(byAddress.values().stream()
                .map(on -> new Chapter(on.stream().sorted(BY_PASSAGE).toList()))
                .sorted(Chapter.IN_ORDER)
                .toList());
    }

    /**
     * {@return all entries, in order}
     */
    public List<NoteEntry> entries() {
        return chapters.stream().flatMap(chapter -> chapter.entries().stream()).toList();
    }

    /**
     * {@return how many entries there are}
     */
    public int size() {
        return chapters.stream().mapToInt(chapter -> chapter.entries().size()).sum();
    }

    /**
     * {@return a sheet with just the first entries of this one}
     *
     * @param most how many at most
     */
    public NoteSheet first(int most) {
        return of(entries().stream().limit(most).toList());
    }

    /**
     * Shows everything to a visitor, in order; asks between two entries whether it is still wanted.
     *
     * @param progress told of entries
     * @param visitor sees them
     * @throws InterruptedIOException when it is no longer wanted
     * @throws IOException as the visitor does
     */
    void walk(Progress progress, Visitor visitor) throws IOException {
        int total = size();
        int done = 0;
        for (Chapter chapter : chapters) {
            visitor.begin(chapter);
            for (NoteEntry entry : chapter.entries()) {
                if (progress.isCancelled()) {
                    throw noLongerWanted();
                }
                visitor.entry(entry);
                progress.report(++done, total);
            }
            visitor.end(chapter);
        }
    }

    /** {@return what cancelled work ends with} */
    static InterruptedIOException noLongerWanted() {
        return new InterruptedIOException("it is no longer wanted");
    }

    /**
     * The notes on one article, entity or search.
     *
     * @param entries in order; not empty
     */
    public record Chapter(List<NoteEntry> entries) {
        static final Comparator<Chapter> IN_ORDER = Comparator.comparingInt(Chapter::rank)
                .thenComparing(chapter ->
                        chapter.article().flatMap(CitedArticle::published).orElse(LocalDate.MAX))
                .thenComparing(chapter -> chapter.target().address());

        public Chapter {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("a chapter has notes");
            }
        }

        /**
         * {@return what the notes are on; of a passage, its article counts}
         */
        public NoteTarget target() {
            return entries.getFirst().target();
        }

        /**
         * {@return the article; empty when they are on an entity or a search}
         */
        public Optional<CitedArticle> article() {
            return target().article();
        }

        private int rank() {
            return switch (target()) {
                case NoteTarget.Passage on -> on.cited().headline().isPresent() ? 0 : 1;
                case NoteTarget.WholeArticle on -> on.cited().headline().isPresent() ? 0 : 1;
                case NoteTarget.OfEntity on -> 2;
                case NoteTarget.OfSearch on -> 3;
            };
        }
    }

    /**
     * Gives articles.
     *
     * @param <X> what it throws when one cannot be read
     */
    public interface ArticleSource<X extends Exception> {
        /**
         * {@return an article; empty when it is gone}
         *
         * @param id the article
         * @throws X when it cannot be read
         */
        Optional<Article> article(ArticleId id) throws X;
    }

    /** Sees a sheet from its beginning to its end. */
    interface Visitor {
        /** A chapter begins. */
        default void begin(Chapter chapter) throws IOException {}

        /** The next entry of the chapter. */
        void entry(NoteEntry entry) throws IOException;

        /** The chapter ends. */
        default void end(Chapter chapter) throws IOException {}
    }
}
