package dateline.store;

import dateline.archive.Archive;
import dateline.archive.Article;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.entity.EntityLedger;
import dateline.topic.TopicTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An archive on disk: a folder of ninjs files with its manifest, ledger and topics. Never writes. May be used from
 * several threads at once; manifest, ledger and topics stay as they were when it was opened.
 */
public final class ArchiveFolder {
    /** The name of the manifest. */
    public static final String MANIFEST = ManifestFile.NAME;

    /** The files at the top of an archive that say what it is, and what the names and topics are. */
    public static final List<String> OWN_FILES = List.of(ManifestFile.NAME, LedgerFile.NAME, TopicsFile.NAME);

    private final Path folder;
    private final Archive archive;
    private final EntityLedger ledger;
    private final TopicTree topics;
    private final List<Problem> problems;
    private final String vocabularyStamp;

    private ArchiveFolder(Path folder) {
        this.folder = folder;
        var found = new ArrayList<Problem>();
        var manifest = ManifestFile.read(folder);
        found.addAll(manifest.problems());
        this.archive = manifest.content();
        MessageDigest stamp = Digest.sha256();
        Optional<Read<EntityLedger>> entries =
                vocabulary(LedgerFile.NAME, stamp, found).map(bytes -> LedgerFile.read(bytes, archive.language()));
        entries.ifPresent(read -> found.addAll(read.problems()));
        this.ledger = entries.map(Read::content).orElse(EntityLedger.empty());
        Optional<Read<TopicTree>> tree =
                vocabulary(TopicsFile.NAME, stamp, found).map(bytes -> TopicsFile.read(bytes, archive.language()));
        tree.ifPresent(read -> found.addAll(read.problems()));
        this.topics = tree.map(Read::content).orElse(TopicTree.empty());
        this.problems = List.copyOf(found);
        this.vocabularyStamp = HexFormat.of().formatHex(stamp.digest());
    }

    private Optional<byte[]> vocabulary(String name, MessageDigest stamp, List<Problem> found) {
        Optional<byte[]> bytes = FileBytes.read(folder, name, found);
        stamp.update((name + ":" + bytes.map(all -> all.length).orElse(-1) + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.ifPresent(stamp::update);
        return bytes;
    }

    /**
     * Opens a folder: reads its manifest, ledger and topics. What is wrong in them is in {@link #problems()}.
     *
     * @param folder the archive's
     * @return the archive
     * @throws StoreFault when there is no such folder, or it may not be looked into
     */
    public static ArchiveFolder open(Path folder) throws StoreFault {
        if (!Files.exists(folder)) {
            throw new StoreFault(StoreFault.Reason.MISSING, "There is no folder " + folder + ".");
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreFault(
                    StoreFault.Reason.MALFORMED,
                    folder + " is a file; an archive is the folder that holds the articles.");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new StoreFault(
                    StoreFault.Reason.FORBIDDEN,
                    "The folder " + folder + " may not be looked into: permission denied.");
        }
        return new ArchiveFolder(folder);
    }

    private static StoreFault unreadable(Path folder, IOException failure) {
        var reason = failure instanceof AccessDeniedException ? StoreFault.Reason.FORBIDDEN : StoreFault.Reason.DISK;
        return new StoreFault(
                reason,
                "The folder " + folder + " cannot be used: " + FileBytes.reason(folder, failure) + ".",
                failure);
    }

    /**
     * {@return the content of a manifest for an archive that has none}
     *
     * @param archive what it says of itself
     */
    public static byte[] manifestOf(Archive archive) {
        return ManifestFile.page(archive);
    }

    /**
     * {@return the manifest; one made from the folder's name when there is none}
     */
    public Archive archive() {
        return archive;
    }

    /**
     * {@return the ledger; empty when there is none}
     */
    public EntityLedger ledger() {
        return ledger;
    }

    /**
     * {@return the topics; empty when there are none}
     */
    public TopicTree topics() {
        return topics;
    }

    /**
     * {@return what is wrong with manifest, ledger and topics}
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * {@return changes whenever the ledger's or topics' content changes: a digest of those files}
     */
    public String vocabularyStamp() {
        return vocabularyStamp;
    }

    /**
     * {@return the files that may hold articles, ordered by path} Besides them, what cannot be looked into, so that
     * {@link #read(SourceFile, ArticleSink)} says what is wrong with it.
     *
     * @throws StoreFault when the folder itself cannot be looked into
     */
    public List<SourceFile> files() throws StoreFault {
        try {
            return FolderWalk.files(folder);
        } catch (IOException failure) {
            throw unreadable(folder, failure);
        }
    }

    /**
     * {@return all files of the archive that are not hidden, whatever is in them, ordered by path}
     *
     * @throws StoreFault when the folder itself cannot be looked into
     */
    public List<SourceFile> everyFile() throws StoreFault {
        try {
            return FolderWalk.everyFile(folder);
        } catch (IOException failure) {
            throw unreadable(folder, failure);
        }
    }

    /**
     * {@return whether a file can be read now} One that could not be is to be tried again when it can, though neither its
     * size nor its time changed.
     *
     * @param file one of {@link #files()}
     */
    public boolean isReadable(SourceFile file) {
        return new ArticleFiles(folder, archive.language()).isReadable(file);
    }

    /**
     * Reads one file's articles one after the other, without holding more than one; never throws for bad content.
     *
     * @param file one of {@link #files()}
     * @param sink takes articles and problems in the order of the file
     */
    public void read(SourceFile file, ArticleSink sink) {
        new ArticleFiles(folder, archive.language()).read(file.path(), sink);
    }

    /**
     * {@return the article at a place on disk}
     *
     * @param location from an earlier {@link #read(SourceFile, ArticleSink)}
     * @throws StoreFault when the file is gone, cannot be read, or holds something else there now
     */
    public Article read(Location location) throws StoreFault {
        return new ArticleFiles(folder, archive.language()).read(location);
    }

    /**
     * {@return the JSON object at a place on disk, as it stands there}
     *
     * @param location from an earlier {@link #read(SourceFile, ArticleSink)}
     * @throws StoreFault when the file is gone, cannot be read, or holds something else there now
     */
    public String json(Location location) throws StoreFault {
        return new ArticleFiles(folder, archive.language()).json(location);
    }

    /** Takes what is read from a file. */
    public interface ArticleSink {
        /**
         * Takes an article.
         *
         * @param article the article
         * @param location where it stands on disk
         */
        void article(Article article, Location location);

        /**
         * Takes something that is wrong; the article concerned, if any, was left out.
         *
         * @param problem what is wrong
         */
        void problem(Problem problem);

        /**
         * {@return whether to go on} Asked before each line of a file that holds many articles, so that reading a
         * long one can be stopped.
         */
        default boolean isOpen() {
            return true;
        }
    }
}
