/** The window: tool row, panes, actions and their keys, themes; the only place of the window that knows all panes. */
@NullMarked
package dateline.ui.shell;

import org.jspecify.annotations.NullMarked;
