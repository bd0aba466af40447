/** What is known of a name: the card shown for a mention. */
@NullMarked
package dateline.ui.entity;

import org.jspecify.annotations.NullMarked;
