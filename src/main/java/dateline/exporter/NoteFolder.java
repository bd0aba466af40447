package dateline.exporter;

import dateline.job.Progress;
import dateline.store.StoreFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a folder of notes: all files beside it first, then moved into it one by one, so that one that is cancelled or
 * fails leaves the folder as it was, and files of others in it stay.
 */
final class NoteFolder {
    private NoteFolder() {}

    /** Writes the folder; makes it when it is not there. */
    static void write(NoteSheet sheet, NoteFormat.Folder format, Path to, Progress progress) throws StoreFault {
        try {
            Path target = to.toAbsolutePath();
            Path parent = target.resolveSibling("").toAbsolutePath();
            Files.createDirectories(parent);
            Path beside = Files.createTempDirectory(parent, "." + target.getFileName() + ".");
            try {
                format.write(
                        sheet,
                        (name, content) -> Files.writeString(beside.resolve(name), content, StandardCharsets.UTF_8),
                        progress);
                moveInto(beside, target);
            } finally {
                delete(beside);
            }
        } catch (AccessDeniedException denied) {
            throw fault(StoreFault.Reason.FORBIDDEN, to, "permission denied", denied);
        } catch (IOException failure) {
            String why = failure.getMessage();
            throw fault(
                    StoreFault.Reason.DISK, to, why == null ? failure.getClass().getSimpleName() : why, failure);
        }
    }

    private static StoreFault fault(StoreFault.Reason reason, Path to, String why, IOException cause) {
        return new StoreFault(reason, "The folder " + to + " cannot be written: " + why + ".", cause);
    }

    private static void moveInto(Path from, Path target) throws IOException {
        Files.createDirectories(target);
        for (Path file : files(from)) {
            Files.move(file, target.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
