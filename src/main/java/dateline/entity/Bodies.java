package dateline.entity;

import java.util.Set;

/**
 * Tells the name of a service or an assembly from the people in it and from another's: {@code the Marines} is the service,
 * {@code two Marines} are people; {@code the Senate} is the American one, {@code the Philippine Senate} is not.
 */
final class Bodies {
    /** A service in the plural, which are its people where they are counted. */
    private static final Set<String> PLURAL = Set.of("marines");

    /** A service before what belongs to it: {@code a Marine camp}; and a man of it where nothing follows. */
    private static final Set<String> MEMBER = Set.of("marine");

    private static final Set<String> SERVICE = Set.of("army");
    private static final Set<String> ASSEMBLY = Set.of("senate", "socialists");

    private static final int NO_NOUN = WordKind.PLAIN.bit()
            | WordKind.VERB.bit()
            | WordKind.SPEECH.bit()
            | WordKind.SMALL.bit()
            | WordKind.GENERATION.bit();

    private final TextWords words;
    private final NameWords names;

    Bodies(TextWords words) {
        this.words = words;
        this.names = new NameWords(words);
    }

    /** {@return whether an organisation's name of one word means the organisation here} */
    boolean isMeant(int word) {
        String name = words.lower(word);
        if (PLURAL.contains(name)) {
            return isBehind(word, "the") ? !isFollowedBy(word, "who") : begins(word);
        }
        if (MEMBER.contains(name)) {
            return isBeforeNoun(word);
        }
        if (SERVICE.contains(name)) {
            return isBeforeNoun(word) || (isBehind(word, "the") && !isBeforeName(word)) || begins(word);
        }
        return !ASSEMBLY.contains(name) || !isOfAnother(word);
    }

    private boolean isBehind(int word, String before) {
        return word > 0 && words.isTied(word - 1) && words.lower(word - 1).equals(before);
    }

    private boolean isFollowedBy(int word, String next) {
        return names.isTied(word) && words.lower(word + 1).equals(next);
    }

    /** In a headline, where articles are left out. */
    private boolean begins(int word) {
        return names.isInLargeLine(word) && words.startsLine(word);
    }

    private boolean isBeforeName(int word) {
        return names.isTied(word) && words.hasCapital(word + 1) && !names.isInLargeLine(word);
    }

    /** {@code A Marine camp}, but neither {@code a Marine was killed} nor {@code Marine Day}. */
    private boolean isBeforeNoun(int word) {
        int next = word + 1;
        boolean tied = names.isTied(word) && words.isFollowedBy(word, " ");
        return tied && !words.hasCapital(next) && (words.kinds(next) & NO_NOUN) == 0 && !isDone(words.lower(next));
    }

    private static boolean isDone(String verb) {
        return verb.endsWith("ed") || verb.equals("who") || verb.equals("killed");
    }

    private boolean isOfAnother(int word) {
        boolean large = names.isInLargeLine(word);
        if (word == 0 || !words.isTied(word - 1) || large) {
            return false;
        }
        boolean named = words.hasCapital(word - 1) && !words.is(word - 1, WordKind.PLAIN);
        return named
                || words.is(word - 1, WordKind.NATIONALITY)
                || words.lower(word - 1).equals("state");
    }
}
