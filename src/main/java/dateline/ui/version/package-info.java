/** Two versions of a story, compared sentence by sentence. */
@NullMarked
package dateline.ui.version;

import org.jspecify.annotations.NullMarked;
