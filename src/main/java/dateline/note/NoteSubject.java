package dateline.note;

import dateline.archive.ArticleId;
import dateline.entity.EntityId;
import java.util.Optional;

/** What a note is about. */
public sealed interface NoteSubject {
    /**
     * {@return the article that it is about, or about a passage of}
     */
    default Optional<ArticleId> inArticle() {
        return Optional.empty();
    }

    /**
     * An article, or a passage of it.
     *
     * @param article which
     * @param anchor the passage; empty for the whole article
     */
    record OnArticle(ArticleId article, Optional<Anchor> anchor) implements NoteSubject {
        @Override
        public Optional<ArticleId> inArticle() {
            return Optional.of(article);
        }
    }

    /**
     * Somebody, or something, that articles name.
     *
     * @param entity who or what, as in the ledger; the ledger need not have it any longer
     */
    record OnEntity(EntityId entity) implements NoteSubject {}

    /**
     * A search: what is to be said of all that it finds.
     *
     * @param query as typed; not blank
     */
    record OnSearch(String query) implements NoteSubject {
        public OnSearch {
            if (query.isBlank()) {
                throw new IllegalArgumentException("a note on a search has a query");
            }
        }
    }
}
