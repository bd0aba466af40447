/** Searching: the search box, the list of what was found, its order, years and chips. */
@NullMarked
package dateline.ui.search;

import org.jspecify.annotations.NullMarked;
