package dateline.dossier;

import dateline.store.SafeFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that is there for as long as work lasts.
 *
 * @param folder the folder
 */
record Scratch(Path folder) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);

    /** {@return one in the system's own place for such} */
    static Scratch make() throws DossierFault {
        try {
            return new Scratch(Files.createTempDirectory("dateline-dossier"));
        } catch (IOException failure) {
            throw DossierFault.of(SafeFile.fault("No folder for the work can be made", failure));
        }
    }

    /** {@return one beside a file or folder that may not be there yet, so that it can be moved into its place} */
    static Scratch beside(Path target) throws DossierFault {
        Path parent = target.toAbsolutePath().resolveSibling("");
        try {
            Files.createDirectories(parent);
            for (int number = 1; ; number++) {
                Path folder = parent.resolve("." + target.getFileName() + ".unpacking-" + number);
                if (made(folder)) {
                    return new Scratch(folder);
                }
            }
        } catch (IOException failure) {
            throw DossierFault.of(SafeFile.fault("The folder " + parent + " cannot be written", failure));
        }
    }

    /** A folder for lasting use is as open to others as any that is made; one that the system makes for a while is not. */
    private static boolean made(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    /** Deletes it, unless it was moved away; what cannot be deleted stays, and is told in the log. */
    @Override
    public void close() {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Deleting());
        } catch (IOException failure) {
            LOG.warn("{} cannot be deleted", folder, failure);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
