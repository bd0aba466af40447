package dateline.store;

import dateline.archive.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files below a folder that may hold articles. What cannot be looked into (a folder without permission, a
 * link in a circle, a folder named like a file) stands in the list too, so that reading it says what is wrong.
 */
final class FolderWalk implements FileVisitor<Path> {
    private static final Set<String> OURS = Set.of(ManifestFile.NAME, LedgerFile.NAME, TopicsFile.NAME);

    private final Path folder;
    private final List<SourceFile> found = new ArrayList<>();

    private final boolean onlyArticles;

    private FolderWalk(Path folder, boolean onlyArticles) {
        this.folder = folder;
        this.onlyArticles = onlyArticles;
    }

    /** {@return every file that is not hidden, ordered by path} */
    static List<SourceFile> everyFile(Path folder) throws IOException {
        return new FolderWalk(folder, false).run();
    }

    /** {@return the files, ordered by path} */
    static List<SourceFile> files(Path folder) throws IOException {
        return new FolderWalk(folder, true).run();
    }

    private List<SourceFile> run() throws IOException {
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        found.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        if (path.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(path)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (onlyArticles && mayHoldArticles(path)) {
            add(path, 0, attributes.lastModifiedTime().toInstant());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        if (!isHidden(path) && (!onlyArticles || mayHoldArticles(path))) {
            add(path, attributes.size(), attributes.lastModifiedTime().toInstant());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
        if (path.equals(folder)) {
            throw failure;
        }
        if (!isHidden(path)) {
            add(path, 0, Instant.EPOCH);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) throws IOException {
        if (failure != null && path.equals(folder)) {
            throw failure;
        }
        if (failure != null) {
            add(path, 0, Instant.EPOCH);
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path path, long size, Instant modified) {
        found.add(new SourceFile(relative(path), size, modified));
    }

    private String relative(Path path) {
        String name = folder.relativize(path).toString();
        return name.replace(path.getFileSystem().getSeparator(), "/");
    }

    private boolean mayHoldArticles(Path path) {
        String name = nameOf(path).toLowerCase(Locale.ROOT);
        if (name.endsWith(".schema.json") || OURS.contains(relative(path))) {
            return false;
        }
        return name.endsWith(".json") || name.endsWith(".jsonl");
    }

    /** {@return whether a file or folder is passed over} */
    static boolean isHidden(Path path) {
        return nameOf(path).startsWith(".");
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
