package dateline.archive;

/**
 * Something wrong in an archive, said so that a person finds and mends it.
 *
 * @param file relative to the archive's folder, with forward slashes; empty when it concerns the folder itself
 * @param line counted from 1; 0 when it concerns the whole file
 * @param reason one clear sentence
 */
public record Problem(String file, int line, String reason) {
    public Problem {
        if (line < 0 || reason.isBlank()) {
            throw new IllegalArgumentException("a problem has a reason and no negative line");
        }
    }

    @Override
    public String toString() {
        return (file.isEmpty() ? "archive" : file) + (line > 0 ? ":" + line : "") + ": " + reason;
    }
}
