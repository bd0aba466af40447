/** What is on disk: articles, ledger and topics as JSON, the note journal, settings. */
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
