/** The one place where work leaves the window's thread and comes back to it. */
@NullMarked
package dateline.ui.job;

import org.jspecify.annotations.NullMarked;
