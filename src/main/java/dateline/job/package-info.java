/** How long work says how far it is, and how it is asked to stop. */
@NullMarked
package dateline.job;

import org.jspecify.annotations.NullMarked;
