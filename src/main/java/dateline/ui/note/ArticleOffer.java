package dateline.ui.note;

import dateline.archive.ArticleId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article that notes may be moved to.
 *
 * @param id which
 * @param headline what stands over it
 * @param day on which it appeared
 */
public record ArticleOffer(ArticleId id, String headline, Optional<LocalDate> day) {}
