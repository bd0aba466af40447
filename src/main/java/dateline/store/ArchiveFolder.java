package dateline.store;

import dateline.archive.Archive;
import dateline.archive.Article;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.entity.EntityLedger;
import dateline.topic.TopicTree;
import java.nio.file.Path;
import java.util.List;

/** An archive on disk: a folder of ninjs files with its manifest, ledger and topics. Never writes. */
public final class ArchiveFolder {
    private ArchiveFolder() {}

    /** Opens a folder: reads its manifest, ledger and topics. */
    public static ArchiveFolder open(Path folder) throws StoreFault {
        throw new IllegalStateException("stub");
    }

    /** {@return the manifest; one made from the folder's name when there is none} */
    public Archive archive() {
        throw new IllegalStateException("stub");
    }

    /** {@return the ledger; empty when there is none} */
    public EntityLedger ledger() {
        throw new IllegalStateException("stub");
    }

    /** {@return the topics; empty when there are none} */
    public TopicTree topics() {
        throw new IllegalStateException("stub");
    }

    /** {@return what is wrong with manifest, ledger and topics} */
    public List<Problem> problems() {
        throw new IllegalStateException("stub");
    }

    /** {@return changes whenever the ledger's or topics' content changes: a digest of those files} */
    public String vocabularyStamp() {
        throw new IllegalStateException("stub");
    }

    /** {@return the files that may hold articles, ordered by path} */
    public List<SourceFile> files() throws StoreFault {
        throw new IllegalStateException("stub");
    }

    /** Reads one file's articles one after the other, without holding more than one; never throws for bad content. */
    public void read(SourceFile file, ArticleSink sink) {
        throw new IllegalStateException("stub");
    }

    /** {@return the article at a place on disk} */
    public Article read(Location location) throws StoreFault {
        throw new IllegalStateException("stub");
    }

    /** {@return the JSON object at a place on disk, as it stands there} */
    public String json(Location location) throws StoreFault {
        throw new IllegalStateException("stub");
    }

    /** Takes what is read from a file. */
    public interface ArticleSink {
        /** Takes an article. */
        void article(Article article, Location location);

        /** Takes something that is wrong; the article concerned, if any, was left out. */
        void problem(Problem problem);
    }
}
