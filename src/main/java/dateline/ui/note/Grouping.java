package dateline.ui.note;

import java.util.Locale;

/** What the notes of the notebook are put together by. */
public enum Grouping {
    /** The article, name or search that they are about. */
    ARTICLE,
    /** The topics of their articles; a note may be in several. */
    TOPIC,
    /** Whom and what they are about or linked to; a note may be in several. */
    NAME,
    /** Their tags; a note may be in several. */
    TAG,
    /** The day on which they were written, the newest first. */
    DAY;

    /** {@return the word for it in the keys of what is said} */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
