package dateline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What this process takes of memory, and a folder of the disk. */
final class Memory {
    private static final int COLLECTIONS = 3;
    private static final double MEGA = 1 << 20;

    private Memory() {}

    /** {@return megabytes of heap that are still in use after the garbage is collected} */
    static double heapAfterCollection() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }

    /** {@return megabytes of heap that were in use at most, pool by pool} */
    static double heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGA;
    }

    /** {@return megabytes of all files below a folder} */
    static double onDisk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes / MEGA;
        }
    }
}
