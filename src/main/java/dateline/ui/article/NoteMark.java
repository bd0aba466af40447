package dateline.ui.article;

import dateline.archive.TextSpan;
import dateline.note.NoteColour;
import dateline.note.NoteId;

/**
 * Where a note lies in the open article.
 *
 * @param note which note
 * @param span the passage, in UTF-16 units of the article's text; not empty
 * @param colour of the band
 */
public record NoteMark(NoteId note, TextSpan span, NoteColour colour) {}
