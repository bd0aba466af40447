/** How notes leave: one format a class. */
@NullMarked
package dateline.exporter;

import org.jspecify.annotations.NullMarked;
