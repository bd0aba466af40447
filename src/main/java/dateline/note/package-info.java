/** What a reader writes: notes, the anchors that tie them to passages, the notebook. */
@NullMarked
package dateline.note;

import org.jspecify.annotations.NullMarked;
