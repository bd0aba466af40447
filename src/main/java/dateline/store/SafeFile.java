package dateline.store;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Writes a file so that, whatever happens, its old or its new content is there whole, never a mixture; and never writes
 * over a file that could not be read.
 */
public final class SafeFile {
    private static final int BUFFER = 1 << 16;

    private SafeFile() {}

    /**
     * Writes a file: beside it first, forced to the disk, then moved into its place in one step. Folders that are
     * missing are made. When this returns, the content survives a loss of power.
     *
     * @param file the file, there or not; a link is followed
     * @param content all that is to be in it
     * @throws StoreFault when it cannot be written; its old content is untouched then
     */
    public static void write(Path file, byte[] content) throws StoreFault {
        write(file, out -> out.write(content));
    }

    /**
     * Writes a file likewise, from what is handed over piece by piece.
     *
     * @param file the file, there or not; a link is followed
     * @param content writes all that is to be in it
     * @throws StoreFault when it cannot be written; its old content is untouched then
     */
    public static void write(Path file, Content content) throws StoreFault {
        write(file, content, written -> {});
    }

    /**
     * Writes a file likewise, and looks at what is on the disk before it takes its place.
     *
     * @param file the file, there or not; a link is followed
     * @param content writes all that is to be in it
     * @param check throws when what is on the disk is not to take the place of the file
     * @throws StoreFault when it cannot be written, or as the check does; its old content is untouched then
     */
    public static void write(Path file, Content content, Check check) throws StoreFault {
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = target.resolveSibling("").toAbsolutePath();
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "." + target.getFileName() + ".", ".tmp");
            try {
                writeForced(beside, content);
                check.check(beside);
                keepPermissions(target, beside);
                moveOver(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
            forceFolder(folder);
        } catch (IOException failure) {
            throw fault("The file " + file + " cannot be written", failure);
        }
    }

    /**
     * Moves a file that cannot be understood out of the way, to {@code NAME.unreadable-1} or the next free number.
     *
     * @param file the file
     * @return where it is now
     * @throws StoreFault when it cannot be moved; it is where it was then
     */
    public static Path setAside(Path file) throws StoreFault {
        try {
            for (int number = 1; ; number++) {
                Path aside = file.resolveSibling(file.getFileName() + ".unreadable-" + number);
                if (moved(file, aside)) {
                    forceFolder(aside.resolveSibling("").toAbsolutePath());
                    return aside;
                }
            }
        } catch (IOException failure) {
            throw fault("The file " + file + " cannot be read, nor set aside", failure);
        }
    }

    /**
     * Deletes what writes that a crash ended left beside their files. Only for who alone may write there.
     *
     * @param folder where files are written
     * @param beginning of the names of the files
     */
    static void deleteLeftovers(Path folder, String beginning) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, "." + beginning + "*.tmp")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private static boolean moved(Path file, Path aside) throws IOException {
        try {
            Files.move(file, aside);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    private static void writeForced(Path file, Content content) throws IOException {
        try (var stream = new FileOutputStream(file.toFile());
                var buffered = new BufferedOutputStream(stream, BUFFER)) {
            content.writeTo(buffered);
            buffered.flush();
            stream.getFD().sync();
        }
    }

    private static void keepPermissions(Path old, Path beside) throws IOException {
        boolean posix = Files.getFileStore(beside).supportsFileAttributeView("posix");
        if (posix && Files.exists(old)) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(old));
        }
    }

    private static void moveOver(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException rare) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forces the entries of a folder to the disk, so that a file made or moved there stays after a loss of power. */
    static void forceFolder(Path folder) throws IOException {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            // folders cannot be opened there, and the file system orders its own entries
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * {@return a fault with the reason that a failure has}
     *
     * @param what the beginning of its sentence: what could not be done
     * @param failure why
     */
    public static StoreFault fault(String what, IOException failure) {
        StoreFault.Reason reason = switch (failure) {
            case AccessDeniedException denied -> StoreFault.Reason.FORBIDDEN;
            case NoSuchFileException missing -> StoreFault.Reason.MISSING;
            default -> StoreFault.Reason.DISK;
        };
        return new StoreFault(reason, what + ": " + why(failure) + ".", failure);
    }

    /** {@return why an operation failed, in words} */
    static String why(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        String why = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return why == null || why.isBlank() ? failure.getClass().getSimpleName() : why;
    }

    /** Looks at a file that was written and has not taken its place yet. */
    @FunctionalInterface
    public interface Check {
        /**
         * Throws when it is not to take its place.
         *
         * @param written where it is for now
         * @throws StoreFault when it is not right
         */
        void check(Path written) throws StoreFault;
    }

    /** What is to be in a file. */
    public interface Content {
        /**
         * Writes all of it.
         *
         * @param out takes it; closed by the caller
         * @throws IOException when it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
