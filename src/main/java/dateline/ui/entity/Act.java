package dateline.ui.entity;

import dateline.entity.Entity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person can do to put a name right, in the order offered. */
public enum Act {
    /** Make an entry of what only its form gave away. */
    MAKE_ENTRY,
    /** Say whom words name: an entry of the ledger, or a new one. */
    NAME,
    /** Show it by another name. */
    RENAME,
    /** Add a spelling. */
    ADD_SPELLING,
    /** Take a spelling away. */
    REMOVE_SPELLING,
    /** Say of one place that it is not named there. */
    REJECT_MENTION,
    /** Say of words that they name it nowhere. */
    REJECT_SPELLING,
    /** Change what kind of thing it is. */
    CHANGE_TYPE,
    /** Make it and another entry one. */
    MERGE,
    /** Make two entries of it. */
    SPLIT;

    /** What can be done with something, in order; the entry is empty for words, and for what only its form gave away. */
    static List<Act> possible(Subject subject, Optional<Entity> entity) {
        return switch (subject) {
            case Subject.Selected words -> List.of(NAME);
            case Subject.Name name -> {
                Set<Act> acts =
                        entity.map(Act::onEntry).orElse(EnumSet.of(MAKE_ENTRY, NAME, REJECT_MENTION, REJECT_SPELLING));
                if (name.place().isEmpty()) {
                    acts.removeAll(EnumSet.of(REJECT_MENTION, REJECT_SPELLING));
                }
                yield List.copyOf(acts);
            }
        };
    }

    private static Set<Act> onEntry(Entity entity) {
        Set<Act> acts = EnumSet.range(RENAME, SPLIT);
        if (entity.labels().size() < 2) {
            acts.removeAll(EnumSet.of(REMOVE_SPELLING, SPLIT));
        }
        return acts;
    }
}
