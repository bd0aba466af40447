package dateline.store;

import dateline.archive.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a whole file of text, or says why that cannot be done. */
final class FileBytes {
    /** The largest file or line that is read as one piece, in bytes. */
    static final int LARGEST = 64 << 20;

    private FileBytes() {}

    /** {@return a file's bytes without a byte order mark, if it is there and is text; if not, a problem says why} */
    static Optional<byte[]> read(Path folder, String name, List<Problem> problems) {
        Path path = folder.resolve(name);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Optional<String> strange = strange(path);
        if (strange.isPresent()) {
            problems.add(new Problem(name, 0, strange.get()));
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            int from = RawText.afterMark(bytes, 0, bytes.length);
            var flaw = RawText.flaw(bytes, from, bytes.length);
            if (flaw.isPresent()) {
                problems.add(new Problem(name, flaw.get().line(), flaw.get().reason()));
                return Optional.empty();
            }
            return Optional.of(from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length));
        } catch (IOException failure) {
            problems.add(new Problem(name, 0, reason(path, failure)));
            return Optional.empty();
        }
    }

    /** {@return what a path leads to instead of a file; empty when to a file} (A pipe is not opened: it may never end.) */
    static Optional<String> strange(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                return Optional.empty();
            }
            return Optional.of(attributes.isDirectory() ? folderReason(path) : "it is a pipe or device, not a file");
        } catch (IOException failure) {
            return Optional.of(reason(path, failure));
        }
    }

    /** {@return a sentence that says why a file could not be read} */
    static String reason(Path path, IOException failure) {
        if (Files.isDirectory(path)) {
            return folderReason(path);
        }
        if (failure instanceof AccessDeniedException) {
            return "it may not be read: permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return Files.isSymbolicLink(path) ? "it is a link to a file that is not there" : "it is no longer there";
        }
        String why = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return "it cannot be read: "
                + (why == null || why.isBlank() ? failure.getClass().getSimpleName() : why);
    }

    private static String folderReason(Path path) {
        if (!Files.isReadable(path) || !Files.isExecutable(path)) {
            return "the folder may not be looked into: permission denied";
        }
        return leadsBack(path) ? "the link leads back to a folder that holds it" : "it is a folder, not a file";
    }

    private static boolean leadsBack(Path path) {
        try {
            Path parent = path.toAbsolutePath().getParent();
            return parent != null && parent.toRealPath().startsWith(path.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }
}
