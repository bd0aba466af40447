/** The one analysis chain: how text becomes words, for searching, lighting and anchoring alike. */
@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
