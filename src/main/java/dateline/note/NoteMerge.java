package dateline.note;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings notes that come from elsewhere together with those that are here: nothing twice, nothing overwritten. A note that
 * was changed on both sides is kept as both; the one from elsewhere gets an identity made of what it says, so that it is
 * known when it comes again.
 */
public final class NoteMerge {
    private static final String OURS = "urn:uuid:";

    private final Map<NoteId, Note> here = new HashMap<>();
    private final Set<Saying> said = new HashSet<>();
    private final Function<NoteId, List<Note>> versions;
    private final Instant now;
    private final List<Note> added = new ArrayList<>();
    private final List<Note> changed = new ArrayList<>();
    private final List<Note> conflicts = new ArrayList<>();
    /** What this merge itself brought; another state of it is a conflict. */
    private final Set<NoteId> taken = new HashSet<>();

    private int same;

    /** What a note says, and of what, however it is called; of a passage only what other programs keep of it too. */
    private record Saying(Object subject, Optional<Place> place, String comment, List<String> tags) {
        private record Place(String words, TextSpan position) {}

        static Saying of(Note note) {
            Optional<ArticleId> article = note.article();
            Object subject = article.isPresent() ? article.get() : note.subject();
            Optional<Place> place = note.anchor().map(anchor -> new Place(anchor.exact(), anchor.position()));
            return new Saying(subject, place, note.comment().strip(), note.tags());
        }
    }

    /**
     * What a merge comes to.
     *
     * @param added notes that are new here
     * @param changed notes that were changed elsewhere only, as they are to be
     * @param conflicts notes that were changed on both sides, as they were elsewhere, to be kept beside those here
     * @param same how many are here already, or were changed here only
     */
    public record Outcome(List<Note> added, List<Note> changed, List<Note> conflicts, int same) {
        public Outcome {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            conflicts = List.copyOf(conflicts);
        }

        /**
         * {@return all that is to be saved}
         */
        public List<Note> all() {
            List<Note> all = new ArrayList<>(added);
            all.addAll(changed);
            all.addAll(conflicts);
            return all;
        }
    }

    private NoteMerge(List<Note> here, Function<NoteId, List<Note>> versions, Instant now) {
        here.forEach(note -> this.here.put(note.id(), note));
        here.forEach(note -> said.add(Saying.of(note)));
        this.versions = versions;
        this.now = now;
    }

    /**
     * {@return what notes from elsewhere come to; nothing is saved yet}
     *
     * @param here all notes that are here
     * @param elsewhere the notes that come
     * @param versions what a note was at any time, asked for some of {@link #askedFor}
     * @param now the time of change of what was changed by hand, in an editor that touches no times
     */
    public static Outcome of(
            List<Note> here, List<Note> elsewhere, Function<NoteId, List<Note>> versions, Instant now) {
        var merge = new NoteMerge(here, versions, now);
        elsewhere.forEach(merge::take);
        return new Outcome(merge.added, merge.changed, merge.conflicts, merge.same);
    }

    /**
     * {@return the notes that a merge may ask the versions of: those that are here and say something else elsewhere, and
     * those that were kept beside them at other times}
     *
     * @param here all notes that are here
     * @param elsewhere the notes that come
     */
    public static Set<NoteId> askedFor(List<Note> here, List<Note> elsewhere) {
        Map<NoteId, Note> own = new HashMap<>();
        here.forEach(note -> own.put(note.id(), note));
        return elsewhere.stream()
                .filter(note -> own.containsKey(note.id()) && !saysTheSame(own.getOrDefault(note.id(), note), note))
                .flatMap(note -> Stream.of(note.id(), beside(note)))
                .collect(Collectors.toSet());
    }

    private void take(Note note) {
        Note own = here.get(note.id());
        if (own == null) {
            takeNew(note);
        } else if (saysTheSame(own, note)) {
            same++;
        } else if (taken.contains(note.id())) {
            takeBeside(note);
        } else if (note.modified().equals(own.modified())) {
            // Another copy of the same state, changed otherwise, is to be known as one of an older state.
            takeOver(note.at(note.created(), now), own);
        } else if (wasHere(note)) {
            same++;
        } else if (own.modified().equals(own.created())) {
            takeOver(note, own);
        } else {
            takeBeside(note);
        }
    }

    private void takeOver(Note note, Note own) {
        Note now = note.at(own.created(), note.modified());
        changed.add(now);
        here.put(now.id(), now);
        taken.add(now.id());
    }

    /** Notes of other programs may have come under another identity; of our own each is one, whatever it says. */
    private void takeNew(Note note) {
        boolean isNew = said.add(Saying.of(note)) || note.id().value().startsWith(OURS);
        if (isNew) {
            added.add(note);
            here.put(note.id(), note);
            taken.add(note.id());
        } else {
            same++;
        }
    }

    /** A note that is only older: it was changed here since. */
    private boolean wasHere(Note note) {
        return versions.apply(note.id()).stream().anyMatch(version -> saysTheSame(version, note));
    }

    /** What was kept as a conflict before, and was settled since, is known: only the tag told that it was open. */
    private void takeBeside(Note note) {
        NoteId id = beside(note);
        boolean isSettled =
                versions.apply(id).stream().anyMatch(version -> !version.tags().contains(NoteConflict.TAG));
        if (isSettled || here.containsKey(id)) {
            same++;
            return;
        }
        Note beside = NoteConflict.marked(id, note);
        conflicts.add(beside);
        here.put(id, beside);
    }

    private static NoteId beside(Note note) {
        String says = note.id() + "\n" + Saying.of(note) + note.colour() + note.entities();
        return new NoteId(OURS + UUID.nameUUIDFromBytes(says.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean saysTheSame(Note one, Note other) {
        return Saying.of(one).equals(Saying.of(other))
                && one.colour() == other.colour()
                && one.entities().equals(other.entities());
    }
}
