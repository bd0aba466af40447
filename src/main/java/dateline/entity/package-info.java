/** People, bases, agreements, organisations, places and events: the ledger of names and how they are found in text. */
@NullMarked
package dateline.entity;

import org.jspecify.annotations.NullMarked;
