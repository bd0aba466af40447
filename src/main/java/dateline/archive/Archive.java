package dateline.archive;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an archive says of itself: its manifest, and the folder it was read from.
 *
 * @param id names the archive's notes and index; letters, digits, dots and dashes; stays when the folder moves
 * @param title what people call it
 * @param description a sentence or two about it
 * @param language the BCP 47 tag of articles that name none
 * @param rights how it may be used
 * @param folder where it is
 */
public record Archive(
        String id, String title, Optional<String> description, String language, Optional<String> rights, Path folder) {}
