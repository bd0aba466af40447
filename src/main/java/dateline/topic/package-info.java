/** The topic tree: what an archive is about. */
@NullMarked
package dateline.topic;

import org.jspecify.annotations.NullMarked;
