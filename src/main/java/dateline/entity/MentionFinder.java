package dateline.entity;

import java.util.List;

/** Finds the names of a ledger in text, by longest match in one pass. Immutable; may be used from several threads. */
public final class MentionFinder {
    /** Makes a finder. */
    public MentionFinder(EntityLedger ledger) {
        throw new IllegalStateException("stub");
    }

    /** {@return the mentions in a text, in order, none overlapping} */
    public List<Mention> find(String text) {
        throw new IllegalStateException("stub");
    }
}
