package dateline.search;

import dateline.text.ArticleAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder of an index. What cannot be used in it is emptied; where nothing can be written, a folder is taken that is
 * deleted at the end.
 */
final class IndexFolder implements AutoCloseable {
    private static final IndexWriterConfig.OpenMode CREATE = IndexWriterConfig.OpenMode.CREATE;
    private static final String UNTIL_THEN = " Until then a search finds what has been read so far.";
    private static final String DAMAGED = "The index was damaged; it is made anew from the archive." + UNTIL_THEN;

    /** What was found when the folder was opened. */
    private enum Found {
        USABLE(""),
        NOTHING(""),
        BROKEN(DAMAGED),
        OTHER_VERSION("The index was made by another version of Dateline; it is made anew." + UNTIL_THEN),
        OTHER_NAMES("The archive's names or topics were changed; the index is made anew." + UNTIL_THEN);

        private final String sentence;

        Found(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Directory directory;
    private final String stamp;
    private final Optional<Path> borrowed;
    private String notice;

    private IndexFolder(Directory directory, String stamp, Optional<Path> borrowed, String notice) {
        this.directory = directory;
        this.stamp = stamp;
        this.borrowed = borrowed;
        this.notice = notice;
    }

    /**
     * {@return a folder with an index in it that can be read}
     *
     * @param folder where it is wanted
     * @param stamp names the vocabulary that articles are indexed with
     * @throws LockObtainFailedException when it has to be emptied and another process writes to it
     */
    static IndexFolder open(Path folder, String stamp) throws IOException {
        try {
            return open(folder, stamp, Optional.empty(), "");
        } catch (LockObtainFailedException inUse) {
            throw inUse;
        } catch (IOException unwritable) {
            Path other = Files.createTempDirectory("dateline-index");
            String notice = "The index cannot be kept in " + folder + " (" + SearchFault.reason(unwritable)
                    + "); it is made in another folder, and again the next time.";
            return open(other, stamp, Optional.of(other), notice);
        }
    }

    private static IndexFolder open(Path folder, String stamp, Optional<Path> borrowed, String notice)
            throws IOException {
        Files.createDirectories(folder);
        dropForeignLock(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
        Directory directory = FSDirectory.open(folder);
        try {
            Found found = look(directory, stamp);
            var opened = new IndexFolder(directory, stamp, borrowed, notice.isEmpty() ? found.sentence : notice);
            if (found != Found.USABLE) {
                opened.empty();
            }
            return opened;
        } catch (IOException unwritable) {
            directory.close();
            throw unwritable;
        }
    }

    /** A lock of Lucene's is an empty file; one with content was damaged, and would refuse every writer for ever. */
    private static void dropForeignLock(Path lock) throws IOException {
        if (Files.exists(lock) && Files.size(lock) > 0) {
            Files.delete(lock);
        }
    }

    private static Found look(Directory directory, String stamp) throws IOException {
        if (List.of(directory.listAll()).stream().allMatch(IndexWriter.WRITE_LOCK_NAME::equals)) {
            return Found.NOTHING;
        }
        try {
            CommitData data =
                    CommitData.read(SegmentInfos.readLatestCommit(directory).getUserData());
            if (!data.version().equals(Fields.VERSION)) {
                return Found.OTHER_VERSION;
            }
            return data.stamp().equals(stamp) ? Found.USABLE : Found.OTHER_NAMES;
        } catch (IndexFormatTooOldException | IndexFormatTooNewException otherLucene) {
            return Found.OTHER_VERSION;
        } catch (IOException | RuntimeException missingOrDamaged) {
            // Damaged bytes may lead the reader of a segment's description to anything.
            return Found.BROKEN;
        }
    }

    Directory directory() {
        return directory;
    }

    /** {@return names the vocabulary that articles are indexed with} */
    String stamp() {
        return stamp;
    }

    /** {@return what a person should know of the folder; empty when all is well} */
    Optional<String> notice() {
        return Optional.of(notice).filter(sentence -> !sentence.isEmpty());
    }

    /** Empties the folder, because an index that seemed to be usable is not. */
    void emptyDamaged() throws IOException {
        notice = DAMAGED;
        empty();
    }

    private void empty() throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
        try (var analyzer = new ArticleAnalyzer();
                var writer = new IndexWriter(directory, LuceneIndex.config(analyzer, CREATE))) {
            CommitData.fresh(stamp).write(writer);
            writer.commit();
        }
    }

    /**
     * {@return a writer that begins with nothing} What is there stays readable until its first commit, also when it is
     * damaged.
     */
    IndexWriter writeAnew(ArticleAnalyzer analyzer) throws IOException {
        try {
            return new IndexWriter(directory, LuceneIndex.config(analyzer, CREATE));
        } catch (LockObtainFailedException inUse) {
            throw inUse;
        } catch (IOException | RuntimeException damaged) {
            dropCommits();
            return new IndexWriter(directory, LuceneIndex.config(analyzer, CREATE));
        }
    }

    /** Without a commit nothing remains that a new writer would have to read. */
    private void dropCommits() throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (file.startsWith("segments")) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** {@return whether a reader shows the newest commit} */
    boolean isNewest(DirectoryReader reader) throws IOException {
        return reader.getIndexCommit()
                .getSegmentsFileName()
                .equals(SegmentInfos.getLastCommitSegmentsFileName(directory));
    }

    /** {@return how many bytes the index takes} */
    long bytes() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        directory.close();
        if (borrowed.isPresent()) {
            delete(borrowed.get());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
