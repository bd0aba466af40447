package dateline.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which archive a command is for, and where what belongs to it is kept.
 *
 * @param archive its folder; empty for the one opened last
 * @param data the folder for notes and settings; empty for the platform's own
 * @param cache the folder for the index; empty for the platform's own
 */
public record ArchiveChoice(Optional<Path> archive, Optional<Path> data, Optional<Path> cache) {}
