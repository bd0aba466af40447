package dateline.cli;

import dateline.archive.ArticleId;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture of the window that is wanted.
 *
 * @param choice which archive
 * @param search the query to show
 * @param article the article to show
 * @param to the PNG file to write
 * @param theme the name of a theme, such as {@code light}; empty for the one in the settings
 * @param width of the window's content in pixels, more than 0
 * @param height likewise
 */
public record PictureRequest(
        ArchiveChoice choice,
        Optional<String> search,
        Optional<ArticleId> article,
        Path to,
        Optional<String> theme,
        int width,
        int height) {
    public PictureRequest {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a picture has a size: " + width + "x" + height);
        }
    }
}
