/** Where the program starts and is wired together. */
@NullMarked
package dateline.app;

import org.jspecify.annotations.NullMarked;
