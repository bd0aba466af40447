/** Reading: the article with its names lit, its hits marked and the reader's own notes underneath. */
@NullMarked
package dateline.ui.article;

import org.jspecify.annotations.NullMarked;
