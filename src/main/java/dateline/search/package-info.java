/** The index of an archive and the query language: search, facets, snippets, hits. */
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
