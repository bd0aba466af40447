package dateline.entity;

import java.util.regex.Pattern;

/** Tells by its letters whether a word may be a Japanese name in Latin letters. */
final class JapaneseNames {
    private static final Pattern SYLLABLES = Pattern.compile(
            "(?:(?:[kgsztdnhbpmr]y?|sh|ch|ts|j|f|w|y|kk|tt|ss|pp|tch|ssh)?[aeiou]+h?|n(?![aeiouy])|m(?=[bpm]))+");
    private static final Pattern GIVEN = Pattern.compile(
            ".+(?:taro|jiro|ichiro|saburo|suke|hiko|hiro|masa|nobu|nori|yoshi|yuki|kazu|toshi|taka|shige|mitsu|michi|hisa"
                + "|yasu|ichi|zo|ji|ko|mi|e|aki|ya|to|shi|ro|ru)");
    private static final int SHORTEST_GIVEN = 4;

    private JapaneseNames() {}

    /** {@return whether a word in small letters is made of Japanese syllables} */
    static boolean mayBe(String word) {
        return word.length() > 2 && SYLLABLES.matcher(word).matches();
    }

    /** {@return whether a word in small letters ends like a given name too} */
    static boolean mayBeGiven(String word) {
        return word.length() >= SHORTEST_GIVEN
                && mayBe(word)
                && GIVEN.matcher(word).matches();
    }
}
