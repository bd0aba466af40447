package dateline.text;

import java.util.Set;

/** The words of English that hold a sentence together and say little of what it is about: the, of, what, is. */
public final class FunctionWords {
    private static final Set<String> ALL = Set.of("""
        a an the this that these those and or but if as at by for from in into of on to with than about between upon
        is are was were be been being am has have had do does did can could would should shall
        it its they them their there then such some any also not no
        what which who whom whose when where why how i we you he she
        """.strip().split("\\s+", -1));

    private FunctionWords() {}

    /**
     * {@return whether a word is one of them}
     *
     * @param form as {@link QueryWord#form()} has it; the United States are not {@code us}, nor the WHO {@code who}
     */
    public static boolean contains(String form) {
        return ALL.contains(form);
    }
}
