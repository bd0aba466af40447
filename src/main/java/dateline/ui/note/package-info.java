/** Writing notes on an article and its passages. */
@NullMarked
package dateline.ui.note;

import org.jspecify.annotations.NullMarked;
