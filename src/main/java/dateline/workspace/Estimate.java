package dateline.workspace;

import dateline.archive.Location;
import dateline.archive.SourceFile;
import dateline.job.Progress;
import java.util.List;

/** How many articles there will be, judged by how many came from the bytes read so far. */
final class Estimate {
    private final Progress progress;
    private final long bytesInAll;
    private long bytesOfFinishedFiles;
    private long articles;

    Estimate(List<SourceFile> files, Progress progress) {
        this.progress = progress;
        this.bytesInAll = files.stream().mapToLong(SourceFile::size).sum();
    }

    void read(Location location) {
        articles++;
        long bytes = bytesOfFinishedFiles + location.offset() + location.length();
        progress.report(articles, Math.max(articles, Math.round((double) articles * bytesInAll / Math.max(bytes, 1))));
    }

    void finished(SourceFile file) {
        bytesOfFinishedFiles += file.size();
    }

    boolean isCancelled() {
        return progress.isCancelled();
    }
}
