package dateline.dossier;

import java.util.List;

/**
 * That something is not the same in two dossiers.
 *
 * @param kind what it is
 * @param id names it
 * @param change what became of it
 * @param fields what of it is another, when it changed; may be empty where that is not known
 */
public record Change(Kind kind, String id, What change, List<String> fields) {
    /** What there is in a dossier. */
    public enum Kind {
        /** An article. */
        ARTICLE,
        /** An entry of the ledger of names. */
        NAME,
        /** A topic. */
        TOPIC,
        /** A correction of names. */
        CORRECTION,
        /** A note. */
        NOTE,
        /** A saved search. */
        SEARCH
    }

    /** What became of it from the first dossier to the second. */
    public enum What {
        /** Only the second has it. */
        ADDED,
        /** Only the first has it. */
        GONE,
        /** Both have it, and it is not the same. */
        CHANGED
    }

    public Change {
        fields = List.copyOf(fields);
    }
}
