/** The command line: one command a class. */
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
