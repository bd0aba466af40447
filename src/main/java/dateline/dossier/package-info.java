/** One file with an archive and all that was worked out on it, that opens elsewhere with the same results. */
@NullMarked
package dateline.dossier;

import org.jspecify.annotations.NullMarked;
