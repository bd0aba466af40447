package dateline.workspace;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which corrections the articles of an index were indexed with.
 *
 * @param everywhere ids of corrections that were in force for each article
 * @param somewhere ids of those that were in force for some articles and not for others
 */
record SettledMark(Set<String> everywhere, Set<String> somewhere) {
    private static final String EVERYWHERE = "+";
    private static final String SOMEWHERE = "~";

    SettledMark {
        everywhere = Set.copyOf(everywhere);
        somewhere = Set.copyOf(somewhere);
    }

    /** {@return the mark of an index all of whose articles were indexed with these corrections} */
    static SettledMark of(Set<String> corrections) {
        return new SettledMark(corrections, Set.of());
    }

    /** {@return the mark that was written so} */
    static SettledMark read(String written) {
        return new SettledMark(marked(written, EVERYWHERE), marked(written, SOMEWHERE));
    }

    private static Set<String> marked(String written, String sign) {
        return written.lines()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(1))
                .collect(Collectors.toSet());
    }

    /** {@return the mark as one text, an id a line} */
    String written() {
        Stream<String> all = new TreeSet<>(everywhere).stream().map(EVERYWHERE::concat);
        Stream<String> some = new TreeSet<>(somewhere).stream().map(SOMEWHERE::concat);
        return Stream.concat(all, some).collect(Collectors.joining("\n"));
    }

    /** {@return the mark after more articles were indexed, with these corrections} */
    SettledMark with(Set<String> corrections) {
        Set<String> both = new HashSet<>(everywhere);
        both.retainAll(corrections);
        Set<String> one = new HashSet<>(everywhere);
        one.addAll(corrections);
        one.addAll(somewhere);
        one.removeAll(both);
        return new SettledMark(both, one);
    }

    /** {@return the corrections whose making or withdrawal some article does not know yet} */
    Set<String> differing(Set<String> inForce) {
        Set<String> settled = new HashSet<>(everywhere);
        settled.retainAll(inForce);
        Set<String> differing = new HashSet<>(everywhere);
        differing.addAll(inForce);
        differing.removeAll(settled);
        differing.addAll(somewhere);
        return differing;
    }
}
