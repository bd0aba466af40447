package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.job.Progress;
import dateline.text.ArticleAnalyzer;
import dateline.topic.TopicTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** An index of an archive in a folder, by Apache Lucene. */
public final class LuceneIndex implements ArticleIndex {
    private static final String VERSION_KEY = "dateline.version";
    private static final String STAMP_KEY = "dateline.vocabulary";
    static final String SETTLED_KEY = "dateline.settled";
    private static final int BUFFER_MEGABYTES = 128;
    private static final int MOST_CLAUSES = 65_536;

    private final Directory directory;
    private final TopicTree topics;
    private volatile Vocabulary vocabulary;
    private final String stamp;
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final Readers readers;
    private final ReentrantLock oneUpdate = new ReentrantLock();

    private LuceneIndex(Directory directory, Vocabulary vocabulary, String stamp) throws IOException {
        this.directory = directory;
        this.topics = vocabulary.topics();
        this.vocabulary = vocabulary;
        this.stamp = stamp;
        this.readers = new Readers(DirectoryReader.open(directory), vocabulary);
    }

    /**
     * Opens or makes an index. One that is damaged, of another version, or made with another vocabulary is emptied.
     *
     * @param folder where it is kept; made when it is not there
     * @param ledger the names that queries may speak of
     * @param topics the topics, with the queries that fill them
     * @param stamp names the vocabulary (ledger and topics) that articles were indexed with
     * @return the index, to be closed by the caller
     * @throws SearchFault when the folder cannot be read or written, or an index that has to be made anew is being written
     *     to by another process
     */
    public static LuceneIndex open(Path folder, EntityLedger ledger, TopicTree topics, String stamp)
            throws SearchFault {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        try {
            Files.createDirectories(folder);
            dropForeignLock(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
            Directory directory = FSDirectory.open(folder);
            if (!isUsable(directory, stamp)) {
                empty(directory, stamp);
            }
            var vocabulary = new Vocabulary(ledger, topics);
            try {
                return new LuceneIndex(directory, vocabulary, stamp);
            } catch (IOException | IllegalArgumentException damaged) {
                empty(directory, stamp);
                return new LuceneIndex(directory, vocabulary, stamp);
            }
        } catch (IOException failed) {
            throw onDisk(failed);
        }
    }

    private static boolean isUsable(Directory directory, String stamp) {
        try {
            Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
            return Fields.VERSION.equals(data.get(VERSION_KEY)) && stamp.equals(data.get(STAMP_KEY));
        } catch (IOException | IllegalArgumentException missingOrDamaged) {
            return false;
        }
    }

    /** A lock of Lucene's is an empty file; one with content was damaged, and would refuse every writer for ever. */
    private static void dropForeignLock(Path lock) throws IOException {
        if (Files.exists(lock) && Files.size(lock) > 0) {
            Files.delete(lock);
        }
    }

    private static void empty(Directory directory, String stamp) throws IOException {
        var config = new IndexWriterConfig(new ArticleAnalyzer()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
        try (var writer = new IndexWriter(directory, config)) {
            mark(writer, stamp);
            writer.commit();
        }
    }

    private static void mark(IndexWriter writer, String stamp) {
        mark(writer, Map.of(VERSION_KEY, Fields.VERSION, STAMP_KEY, stamp));
    }

    /** Sets what is remembered with the next commit; what else was remembered stays. */
    static void mark(IndexWriter writer, Map<String, String> added) {
        Map<String, String> all = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(data -> all.put(data.getKey(), data.getValue()));
        }
        all.putAll(added);
        writer.setLiveCommitData(all.entrySet());
    }

    @Override
    public SearchResult search(SearchRequest request, Progress progress) throws SearchFault {
        return readers.with(snapshot -> new Search(snapshot, vocabulary, progress).run(request));
    }

    @Override
    public List<TextSpan> hits(String query, IndexedText article) {
        Compiled compiled =
                new QueryCompiler(vocabulary).compile(QueryParser.parse(query).clause());
        if (compiled.marks().isEmpty()) {
            return List.of();
        }
        try (var memory = new ByteBuffersDirectory()) {
            var config = new IndexWriterConfig(analyzer).setUseCompoundFile(false);
            try (var writer = new IndexWriter(memory, config)) {
                writer.addDocument(ArticleDocument.of(article, analyzer));
            }
            try (var reader = DirectoryReader.open(memory)) {
                var spans = new Spans(new IndexSearcher(reader), compiled.marks());
                return Spans.joined(spans.in(reader.leaves().getFirst(), 0));
            }
        } catch (IOException inMemory) {
            throw new java.io.UncheckedIOException(inMemory);
        }
    }

    @Override
    public Optional<Location> locate(ArticleId id) throws SearchFault {
        return readers.with(snapshot -> snapshot.document(id).map(Snapshot::location));
    }

    @Override
    public Set<SourceFile> files() throws SearchFault {
        return readers.with(Snapshot::files);
    }

    @Override
    public Map<SourceFile, List<Problem>> problems() throws SearchFault {
        return readers.with(Snapshot::problems);
    }

    @Override
    public Coverage coverage() throws SearchFault {
        return readers.with(snapshot -> snapshot.coverage(bytes()));
    }

    private long bytes() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    @Override
    public void adopt(CorrectedLedger ledger, Set<String> unsettled) {
        vocabulary = new Vocabulary(ledger.ledger(), topics);
        readers.adopt(vocabulary);
    }

    @Override
    public Set<ArticleId> holding(Set<String> spellings, Set<EntityId> entities) throws SearchFault {
        var any = new BooleanQuery.Builder();
        spellings.forEach(spelling -> WordQueries.of(Fields.TEXT, spelling, Clause.Match.EXACT)
                .ifPresent(words -> any.add(words, Occur.SHOULD)));
        entities.forEach(id ->
                any.add(new TermQuery(new Term(Fields.TEXT, Fields.ENTITY_MARK + id.value())), Occur.SHOULD));
        return readers.with(snapshot -> snapshot.ids(any.build()));
    }

    @Override
    public String settledUpTo() throws SearchFault {
        return readers.with(
                snapshot -> snapshot.reader().getIndexCommit().getUserData().getOrDefault(SETTLED_KEY, ""));
    }

    @Override
    public IndexUpdate update() throws SearchFault {
        oneUpdate.lock();
        boolean begun = false;
        try {
            var config = new IndexWriterConfig(analyzer)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setOpenMode(IndexWriterConfig.OpenMode.APPEND);
            var writer = new IndexWriter(directory, config);
            mark(writer, stamp);
            begun = true;
            return new LuceneUpdate(writer, analyzer, readers::renew, oneUpdate::unlock);
        } catch (IOException failed) {
            throw onDisk(failed);
        } finally {
            if (!begun) {
                oneUpdate.unlock();
            }
        }
    }

    @Override
    public void close() throws SearchFault {
        try (directory) {
            readers.close();
        } catch (IOException failed) {
            throw onDisk(failed);
        }
    }

    static SearchFault onDisk(IOException failed) {
        if (failed instanceof LockObtainFailedException) {
            return new SearchFault(
                    SearchFault.Reason.IN_USE, "Another window of Dateline is writing to this index.", failed);
        }
        if (failed instanceof org.apache.lucene.index.CorruptIndexException
                || failed instanceof IndexNotFoundException) {
            return new SearchFault(SearchFault.Reason.DAMAGED, "The index is damaged; it has to be made anew.", failed);
        }
        return new SearchFault(
                SearchFault.Reason.DISK, "The index cannot be read or written: " + failed.getMessage(), failed);
    }
}
