/** Every occurrence of what was sought, a line each: the concordance. */
@NullMarked
package dateline.ui.concordance;

import org.jspecify.annotations.NullMarked;
