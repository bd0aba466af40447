package dateline.ui.article;

import dateline.archive.ArticleId;
import dateline.entity.Mention;
import dateline.note.NoteId;
import dateline.search.TopicReason;
import javafx.scene.Node;

/** What the reader asks of the rest of the window. */
public interface ReaderActs {
    /**
     * Opens another article.
     *
     * @param id which
     */
    void open(ArticleId id);

    /** Puts the citation of the open article on the clipboard. */
    void cite();

    /**
     * {@return a card that says who or what a name is}
     *
     * @param mention the name
     */
    Node card(Mention mention);

    /**
     * Searches for what a name stands for.
     *
     * @param mention the name
     */
    void searchFor(Mention mention);

    /**
     * Narrows the present search to a topic.
     *
     * @param topic which
     */
    void narrow(TopicReason topic);

    /** Puts the name right that is pointed at. */
    void correct();

    /** Says whom or what the words selected name. */
    void nameWords();

    /** Writes a note on the words selected. */
    void note();

    /**
     * Shows a note whose passage was clicked.
     *
     * @param note which
     */
    void show(NoteId note);
}
