/** What the window remembers between two starts. */
@NullMarked
package dateline.ui.settings;

import org.jspecify.annotations.NullMarked;
