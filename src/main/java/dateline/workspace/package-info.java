/** An open archive, with its index, ledger and notes kept in step. */
@NullMarked
package dateline.workspace;

import org.jspecify.annotations.NullMarked;
