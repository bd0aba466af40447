package dateline.entity;

import java.util.Set;

/** Names of places of more than one word, as bases have them: {@code North Island}, {@code Subic Bay}, {@code San Diego}. */
final class PlaceWords {
    private static final Set<String> LANDFORMS = Set.of(
            "bay",
            "island",
            "islands",
            "point",
            "beach",
            "harbor",
            "harbour",
            "hill",
            "hills",
            "valley",
            "lakes",
            "lake",
            "creek",
            "key",
            "palms",
            "springs",
            "river",
            "mountain",
            "ridge",
            "heights");

    /** What a second word always follows. */
    private static final Set<String> LEADS = Set.of(
            "san", "santa", "los", "las", "el", "la", "st", "saint", "new", "north", "south", "east", "west", "key",
            "cape", "point", "red", "great", "corpus", "little", "grand", "fort", "port");

    private final TextWords words;
    private final NameWords names;

    PlaceWords(TextWords words) {
        this.words = words;
        this.names = new NameWords(words);
    }

    /** {@return whether a word with a capital is the last of such names: {@code Bay}} */
    boolean isLandform(int word) {
        return word > 0 && word < words.count() && words.hasCapital(word) && LANDFORMS.contains(words.lower(word));
    }

    /** {@return the last word of the name that begins with a word; that word itself where the name has no other} */
    int end(int first) {
        int next = first + 1;
        if (!names.isTied(first) || !words.hasCapital(first) || !words.hasCapital(next)) {
            return first;
        }
        boolean lead = LEADS.contains(words.lower(first));
        boolean form = isLandform(next) && (lead || names.isName(first));
        boolean second = (lead || isJoined(first)) && names.isName(next);
        return form || second ? next : first;
    }

    /** {@return whether just a dash stands between a word and the next} */
    boolean isJoined(int word) {
        String between = words.behind(word);
        return between.length() == 1 && Character.getType(between.charAt(0)) == Character.DASH_PUNCTUATION;
    }
}
