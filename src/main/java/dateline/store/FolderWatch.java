package dateline.store;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until files below a folder change, as the system tells of it: one is added, written or removed. Hidden files and
 * folders are passed over. Waited with on one thread; may be closed from another.
 */
public final class FolderWatch implements AutoCloseable {
    private final WatchService service;
    private final Map<WatchKey, Path> watched = new HashMap<>();

    private FolderWatch(WatchService service) {
        this.service = service;
    }

    /**
     * {@return a watch over a folder and all below it}
     *
     * @param folder an existing folder
     * @throws IOException when the system watches no folders, or no more of them
     */
    public static FolderWatch of(Path folder) throws IOException {
        var watch = new FolderWatch(folder.getFileSystem().newWatchService());
        try {
            watch.watch(folder);
            return watch;
        } catch (IOException failure) {
            watch.close();
            throw failure;
        }
    }

    /**
     * Waits until something changed and then nothing more for a while, so that a file that is still being written, or many
     * that are copied, count once.
     *
     * @param quiet for how long nothing more is to change
     * @return false when the watch was closed
     * @throws InterruptedException when the thread is interrupted
     */
    public boolean await(Duration quiet) throws InterruptedException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = take(service.take());
                WatchKey next = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
                while (next != null) {
                    changed |= take(next);
                    next = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    private boolean take(WatchKey key) {
        boolean changed = false;
        Path folder = watched.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            changed |=
                    folder == null || !(event.context() instanceof Path name) || isChange(event, folder.resolve(name));
        }
        if (!key.reset()) {
            watched.remove(key);
        }
        return changed;
    }

    private boolean isChange(WatchEvent<?> event, Path path) {
        if (FolderWalk.isHidden(path)) {
            return false;
        }
        if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE) && Files.isDirectory(path)) {
            try {
                watch(path);
            } catch (IOException gone) {
                // It went as fast as it came, or no more can be watched: what is in it is read all the same.
            }
        }
        return true;
    }

    private void watch(Path top) throws IOException {
        Files.walkFileTree(top, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(top) && FolderWalk.isHidden(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                watched.put(
                        folder.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
