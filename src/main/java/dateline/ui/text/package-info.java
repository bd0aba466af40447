/** Every text that a person reads. */
@NullMarked
package dateline.ui.text;

import org.jspecify.annotations.NullMarked;
