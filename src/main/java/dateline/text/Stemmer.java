package dateline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Finds the dictionary form of an English word: plurals and tenses only, so that {@code relocation} is not
 * {@code relocate}, and {@code Japanese} not {@code Japan}. Not for several threads.
 */
final class Stemmer {
    private static final Map<String, String> IRREGULAR = irregular();
    private static final int SHORTEST = 3;
    private static final int SHORTEST_IN_IES = 6;

    /** Words in -ies whose singular is not in -y. */
    private static final Set<String> NOT_IN_Y = Set.of(
            "series",
            "species",
            "movies",
            "cookies",
            "calories",
            "rookies",
            "zombies",
            "genies",
            "prairies",
            "brownies");

    /** So many words are remembered, of the ending that the dictionary is asked for; few words make up most of a text. */
    private static final int REMEMBERED = 4096;

    private final Map<String, String> remembered = new HashMap<>();
    private final OneWord word = new OneWord();
    private final KStemFilter stems = new KStemFilter(word);

    /** {@return the dictionary form; the word itself when it is one already, or is not an English word} */
    String stem(String form) {
        if (form.length() < SHORTEST) {
            return form;
        }
        String irregular = IRREGULAR.get(form);
        if (irregular != null) {
            return irregular;
        }
        char last = form.charAt(form.length() - 1);
        if (last != 's' && last != 'd' && last != 'g') {
            return form;
        }
        String known = remembered.get(form);
        if (known != null) {
            return known;
        }
        if (remembered.size() == REMEMBERED) {
            remembered.clear();
        }
        String stem = regular(form, last);
        remembered.put(form, stem);
        return stem;
    }

    private String regular(String form, char last) {
        String stem = byDictionary(form);
        if (!stem.equals(form) || last != 's') {
            return stem;
        }
        boolean inY = form.endsWith("ies") && form.length() >= SHORTEST_IN_IES && !NOT_IN_Y.contains(form);
        return inY ? form.substring(0, form.length() - 3) + "y" : singular(form);
    }

    private String byDictionary(String form) {
        word.term.setEmpty().append(form);
        try {
            stems.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException("a word in memory cannot fail to be read", e);
        }
        return word.term.toString();
    }

    /** Plurals that the dictionary has as words of their own, such as bases, forces, talks. */
    private static String singular(String form) {
        boolean plural = form.length() > 4
                && !form.endsWith("ss")
                && !form.endsWith("us")
                && !form.endsWith("is")
                && !form.endsWith("ics")
                && !form.endsWith("ies")
                && !form.equals("news");
        for (int i = 0; i < form.length() && plural; i++) {
            plural = form.charAt(i) >= 'a' && form.charAt(i) <= 'z';
        }
        return plural ? form.substring(0, form.length() - 1) : form;
    }

    private static Map<String, String> irregular() {
        String table = """
            men man, women woman, children child, people people, crises crisis, analyses analysis, bases base,
            feet foot, lives life, wives wife, leaves leave, halves half, themselves themselves,
            met meet, held hold, said say, told tell, made make, gave give, given give, took take, taken take,
            went go, gone go, goes go, came come, became become, began begin, begun begin, sent send, spent spend,
            built build, bought buy, brought bring, fought fight, sought seek, thought think, taught teach,
            caught catch, found find, left leave, lost lose, kept keep, led lead, read read, paid pay, laid lay,
            stood stand, understood understand, withdrew withdraw, withdrawn withdraw, drew draw, drawn draw,
            won win, ran run, wrote write, written write, spoke speak, spoken speak, broke break, broken break,
            chose choose, chosen choose, drove drive, driven drive, rose rise, risen rise, fell fall, fallen fall,
            flew fly, flown fly, grew grow, grown grow, knew know, known know, threw throw, thrown throw,
            saw see, seen see, shot shoot, sat sit, sank sink, sunk sink, struck strike, sworn swear, swore swear,
            felt feel, meant mean, dealt deal, heard hear, sold sell, hung hang, bore bear, borne bear, fled flee,
            arose arise, arisen arise, forgot forget, forgotten forget, hid hide, hidden hide, stole steal,
            stolen steal, tore tear, torn tear, wore wear, worn wear, overthrew overthrow, overthrown overthrow\
            """;
        var map = new HashMap<String, String>();
        for (String pair : table.split(",\\s*", -1)) {
            int blank = pair.indexOf(' ');
            map.put(pair.substring(0, blank), pair.substring(blank + 1).strip());
        }
        return Map.copyOf(map);
    }

    /** A stream that gives the same word for ever, whatever it has been set to. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
