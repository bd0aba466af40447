package dateline.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for the passage of an anchor in a text that has changed: for its very words first, then for what is nearly those.
 * What stood around it decides between several places, and whether the only one is the passage, or another that happens to
 * have the same words. Where a doubt is left, nothing is decided.
 */
final class Placing {
    /** So long a context is not alike by chance, in UTF-16 units. */
    private static final int TELLING = 12;

    /** As long a passage is not written twice by chance. */
    private static final int UNMISTAKABLE = 48;

    /** Below it, a passage may be a turn of phrase. */
    private static final int SHORT = 32;

    /** How much one side of a passage must be as it was. */
    private static final double SIDE = 0.6;

    private static final double SIDE_OF_SHORT = 0.75;

    /** How much clearer the best place must be than the next. */
    private static final double MARGIN = 0.15;

    /** What part of a passage may have changed, at most. */
    private static final double CHANGED = 0.3;

    /** A shorter passage that changed is another. */
    private static final int SHORTEST_CHANGED = 20;

    /** A longer one is looked for by its words only, and so is any in a text so long that looking would take too long. */
    private static final int LONGEST_CHANGED = 2_000;

    private static final long MOST_COMPARED = 100_000_000L;

    private static final int MOST_CANDIDATES = 3;

    /** A place with less in common is not worth to be shown. */
    private static final double WORTH_SHOWING = 0.4;

    /** More text is looked at than there was context, since words may have been put in. */
    private static final int ROOM = 32;

    private final NormalText text;
    private final String plain;
    private final String exact;
    private final String prefix;
    private final String suffix;

    private Placing(Anchor anchor, String plain) {
        this.text = NormalText.of(plain);
        this.plain = text.text();
        this.exact = NormalText.of(anchor.exact()).text();
        this.prefix = NormalText.of(anchor.prefix()).text();
        this.suffix = NormalText.of(anchor.suffix()).text();
    }

    /** {@return where the passage of an anchor stands now} */
    static Placement find(Anchor anchor, String plain) {
        var placing = new Placing(anchor, plain);
        return placing.exact.isBlank() ? new Placement.InDoubt(List.of()) : placing.find();
    }

    /**
     * A place with what tells whether it is the one.
     *
     * @param start where it begins in the normal text
     * @param end where it ends there
     * @param words how much the words are those that were marked
     * @param before how much what stands before is what stood there
     * @param behind likewise
     */
    private record Place(int start, int end, double words, Side before, Side behind) {
        static final Comparator<Place> BEST_FIRST =
                Comparator.comparingDouble(Place::likeness).reversed();

        double bestSide() {
            return Math.max(before.telling(), behind.telling());
        }

        double context() {
            int length = before.length() + behind.length();
            return length == 0
                    ? 1
                    : (before.likeness() * before.length() + behind.likeness() * behind.length()) / length;
        }

        double likeness() {
            return words * (0.5 + 0.25 * context() + 0.25 * bestSide());
        }

        boolean overlaps(Place other) {
            return start < other.end && other.start < end;
        }
    }

    /** How much one side of a place is as it was; a short one tells nothing, unless the text ends there as it did. */
    private record Side(double likeness, int length, boolean atEnd) {
        double telling() {
            return length >= TELLING || (atEnd && likeness == 1) ? likeness : 0;
        }
    }

    private Placement find() {
        List<Place> same = same();
        if (isSure(same, Placement.How.EXACT)) {
            return placed(same.getFirst(), Placement.How.EXACT);
        }
        List<Place> near = near();
        if (same.isEmpty() && isSure(near, Placement.How.FUZZY)) {
            return placed(near.getFirst(), Placement.How.FUZZY);
        }
        List<Place> all = Stream.concat(same.stream(), near.stream())
                .sorted(Place.BEST_FIRST)
                .toList();
        return new Placement.InDoubt(candidates(all));
    }

    private Placement placed(Place place, Placement.How how) {
        return new Placement.Placed(text.raw(place.start(), place.end()), how);
    }

    private List<Placement.Candidate> candidates(List<Place> all) {
        List<Place> chosen = new ArrayList<>();
        for (Place place : all) {
            boolean worth = place.likeness() >= WORTH_SHOWING && chosen.stream().noneMatch(place::overlaps);
            if (worth && chosen.size() < MOST_CANDIDATES) {
                chosen.add(place);
            }
        }
        return chosen.stream()
                .map(place -> new Placement.Candidate(text.raw(place.start(), place.end()), place.likeness()))
                .toList();
    }

    private static boolean isSure(List<Place> places, Placement.How how) {
        if (places.isEmpty()) {
            return false;
        }
        Place best = places.getFirst();
        // One change leaves one side of the passage as it was: where another place has one, that may be the passage.
        boolean other = places.stream().skip(1).anyMatch(place -> place.bestSide() == 1);
        boolean clear =
                !other && (places.size() == 1 || best.likeness() - places.get(1).likeness() >= MARGIN * best.words());
        int length = best.end() - best.start();
        double side = length < SHORT || how == Placement.How.FUZZY ? SIDE_OF_SHORT : SIDE;
        boolean alone = places.size() == 1 && length >= UNMISTAKABLE;
        return clear && (best.bestSide() >= side || alone);
    }

    private List<Place> same() {
        List<Place> places = new ArrayList<>();
        for (int at = plain.indexOf(exact); at >= 0; at = plain.indexOf(exact, at + 1)) {
            places.add(place(at, at + exact.length(), 1));
        }
        places.sort(Place.BEST_FIRST);
        return places;
    }

    private List<Place> near() {
        boolean mayBe = exact.length() >= SHORTEST_CHANGED
                && exact.length() <= LONGEST_CHANGED
                && (long) exact.length() * plain.length() <= MOST_COMPARED;
        if (!mayBe) {
            return List.of();
        }
        int most = (int) (exact.length() * CHANGED);
        return Likeness.places(exact, plain, most).stream()
                .map(this::whole)
                .sorted(Place.BEST_FIRST)
                .toList();
    }

    /** A stretch that begins or ends within a word is made to take it in whole. */
    private Place whole(Likeness.Near near) {
        int start = near.start();
        int end = near.end();
        while (start > 0 && isInWord(start)) {
            start--;
        }
        while (end < plain.length() && isInWord(end)) {
            end++;
        }
        while (start < end - 1 && plain.charAt(start) == ' ') {
            start++;
        }
        while (end > start + 1 && plain.charAt(end - 1) == ' ') {
            end--;
        }
        return place(start, end, 1 - near.edits() / (double) exact.length());
    }

    private boolean isInWord(int at) {
        return Character.isLetterOrDigit(plain.charAt(at))
                && Character.isLetterOrDigit(plain.charAt(at - 1))
                && !Character.isIdeographic(plain.charAt(at));
    }

    private Place place(int start, int end, double words) {
        String before = plain.substring(Math.max(0, start - prefix.length() - ROOM), start);
        String behind = plain.substring(end, Math.min(plain.length(), end + suffix.length() + ROOM));
        return new Place(
                start,
                end,
                words,
                new Side(Likeness.ofEnd(prefix, before), prefix.length(), start == prefix.length()),
                new Side(
                        Likeness.ofBeginning(suffix, behind),
                        suffix.length(),
                        plain.length() - end == suffix.length()));
    }
}
