/** What an article is: its text, its dateline, byline and date, and what can be wrong with one. */
@NullMarked
package dateline.archive;

import org.jspecify.annotations.NullMarked;
