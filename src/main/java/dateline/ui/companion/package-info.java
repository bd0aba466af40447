/** Who appears with whom: the companions of an entity, and the sentences that name both. */
@NullMarked
package dateline.ui.companion;

import org.jspecify.annotations.NullMarked;
