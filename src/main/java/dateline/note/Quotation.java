package dateline.note;

import dateline.archive.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the words of an anchor in a text that has changed. One change on one side of the passage leaves what was on
 * its other side as it was: so the place is certain when just one occurrence has all of the old words on one of its
 * sides, and in doubt when several have.
 */
final class Quotation {
    /** As many units in a row are not alike by chance. */
    private static final int TELLING = 12;

    /** As long a passage is hardly written twice. */
    private static final int LONG = 32;

    private final Anchor anchor;

    Quotation(Anchor anchor) {
        this.anchor = anchor;
    }

    /** {@return where the words stand; empty when they are gone, or it is in doubt which are meant} */
    Optional<TextSpan> find(String plain) {
        List<TextSpan> places = places(plain);
        List<TextSpan> known =
                places.stream().filter(place -> keepsASide(plain, place)).toList();
        if (known.size() == 1) {
            return Optional.of(known.getFirst());
        }
        if (places.size() == 1 && isTelling(plain, places.getFirst())) {
            return Optional.of(places.getFirst());
        }
        return Optional.empty();
    }

    private List<TextSpan> places(String plain) {
        String exact = anchor.exact();
        var places = new ArrayList<TextSpan>();
        for (int at = plain.indexOf(exact); at >= 0; at = plain.indexOf(exact, at + 1)) {
            places.add(new TextSpan(at, at + exact.length()));
        }
        return places;
    }

    /** Whether all the old words of one side are there; few words only count at the same end of the text. */
    private boolean keepsASide(String plain, TextSpan place) {
        String prefix = anchor.prefix();
        boolean before = alikeBefore(plain, place) == prefix.length()
                && (prefix.length() >= TELLING || place.start() == prefix.length());
        String suffix = anchor.suffix();
        boolean behind = alikeBehind(plain, place) == suffix.length()
                && (suffix.length() >= TELLING || plain.length() - place.end() == suffix.length());
        return before || behind;
    }

    /** Whether the only occurrence of the words is the passage, and not another that happens to have the same words. */
    private boolean isTelling(String plain, TextSpan place) {
        return anchor.exact().length() >= LONG || alikeBefore(plain, place) + alikeBehind(plain, place) >= TELLING;
    }

    private int alikeBefore(String plain, TextSpan place) {
        String prefix = anchor.prefix();
        int most = Math.min(prefix.length(), place.start());
        int alike = 0;
        while (alike < most && prefix.charAt(prefix.length() - 1 - alike) == plain.charAt(place.start() - 1 - alike)) {
            alike++;
        }
        return alike;
    }

    private int alikeBehind(String plain, TextSpan place) {
        String suffix = anchor.suffix();
        int most = Math.min(suffix.length(), plain.length() - place.end());
        int alike = 0;
        while (alike < most && suffix.charAt(alike) == plain.charAt(place.end() + alike)) {
            alike++;
        }
        return alike;
    }
}
