/** Browsing: topics, names, sources, years and saved searches with their counts. */
@NullMarked
package dateline.ui.topic;

import org.jspecify.annotations.NullMarked;
