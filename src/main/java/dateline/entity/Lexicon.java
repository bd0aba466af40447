package dateline.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that the finder knows beside the ledger's: given names, titles, what ends the name of a treaty. Immutable. */
final class Lexicon {
    private static final String KINDS = "lexicon.txt";
    private static final String NICKNAMES = "nicknames.txt";

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Set<String>> longForms = new HashMap<>();

    Lexicon() {
        int bits = 0;
        for (String line : lines(KINDS)) {
            if (line.startsWith("[")) {
                bits = bits(line.substring(1, line.indexOf(']')));
            } else {
                for (String word : line.split(" ", -1)) {
                    kinds.merge(word, bits, (a, b) -> a | b);
                }
            }
        }
        for (String line : lines(NICKNAMES)) {
            List<String> words = List.of(line.split(" ", -1));
            longForms.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
        }
    }

    private static int bits(String heading) {
        int bits = 0;
        for (String kind : heading.split(",", -1)) {
            bits |= WordKind.of(kind).bit();
        }
        return bits;
    }

    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the bits of the kinds of each word, by its form} */
    Map<String, Integer> kinds() {
        return kinds;
    }

    boolean is(String word, WordKind kind) {
        return (kinds.getOrDefault(word, 0) & kind.bit()) != 0;
    }

    /** {@return whether two given names in small letters may be one person's: the same, or one short for the other} */
    boolean mayBeOneGivenName(String one, String other) {
        return one.equals(other)
                || longForms.getOrDefault(one, Set.of()).contains(other)
                || longForms.getOrDefault(other, Set.of()).contains(one);
    }
}
