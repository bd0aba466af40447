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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** An index of an archive in a folder, by Apache Lucene. */
public final class LuceneIndex implements ArticleIndex {
    private static final int BUFFER_MEGABYTES = 128;
    private static final int MOST_CLAUSES = 65_536;

    private final Directory directory;
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final Readers readers;
    private final ReentrantLock oneUpdate = new ReentrantLock();

    private LuceneIndex(Directory directory, Vocabulary vocabulary) throws IOException {
        this.directory = directory;
        this.readers = new Readers(DirectoryReader.open(directory), vocabulary);
    }

    /**
     * Opens or makes an index, read through a ledger without corrections.
     *
     * @param folder where it is kept; made when it is not there
     * @param ledger the names that queries may speak of
     * @param topics the topics, with the queries that fill them
     * @param stamp names the vocabulary (ledger and topics) that articles were indexed with
     * @return the index, to be closed by the caller
     * @throws SearchFault as the other way to open it does
     */
    public static LuceneIndex open(Path folder, EntityLedger ledger, TopicTree topics, String stamp)
            throws SearchFault {
        return open(folder, CorrectedLedger.of(ledger, List.of()), topics, stamp);
    }

    /**
     * Opens or makes an index. One that is damaged, of another version, or made with another vocabulary is emptied.
     *
     * @param folder where it is kept; made when it is not there
     * @param ledger the names that queries may speak of, corrected
     * @param topics the topics, with the queries that fill them
     * @param stamp names the vocabulary (ledger before corrections, and topics) that articles were indexed with
     * @return the index, to be closed by the caller
     * @throws SearchFault when the folder cannot be read or written, or an index that has to be made anew is being written
     *     to by another process
     */
    public static LuceneIndex open(Path folder, CorrectedLedger ledger, TopicTree topics, String stamp)
            throws SearchFault {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        try {
            Files.createDirectories(folder);
            dropForeignLock(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
            Directory directory = FSDirectory.open(folder);
            if (!isUsable(directory, stamp)) {
                empty(directory, stamp);
            }
            var vocabulary = new Vocabulary(ledger, Set.of(), topics);
            try {
                return new LuceneIndex(directory, vocabulary);
            } catch (IOException | IllegalArgumentException damaged) {
                empty(directory, stamp);
                return new LuceneIndex(directory, vocabulary);
            }
        } catch (IOException failed) {
            throw onDisk(failed);
        }
    }

    private static boolean isUsable(Directory directory, String stamp) {
        try {
            CommitData data = commitData(directory);
            return data.version().equals(Fields.VERSION) && data.stamp().equals(stamp);
        } catch (IOException | IllegalArgumentException missingOrDamaged) {
            return false;
        }
    }

    private static CommitData commitData(Directory directory) throws IOException {
        return CommitData.read(SegmentInfos.readLatestCommit(directory).getUserData());
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
            CommitData.fresh(stamp).write(writer);
            writer.commit();
        }
    }

    @Override
    public SearchResult search(SearchRequest request, Progress progress) throws SearchFault {
        return readers.with(snapshot -> new Search(snapshot, progress).run(request));
    }

    @Override
    public ArticleContexts contexts() {
        return new LuceneContexts(readers);
    }

    @Override
    public List<Suggestion> suggest(SuggestionRequest request) throws SearchFault {
        return readers.with(snapshot -> snapshot.suggester().suggest(request));
    }

    @Override
    public void adopt(CorrectedLedger ledger, Set<String> unsettled) throws SearchFault {
        readers.adopt(ledger, unsettled);
    }

    @Override
    public Set<ArticleId> holding(Set<String> spellings, Set<EntityId> entities) throws SearchFault {
        return readers.with(snapshot -> {
            var any = new BooleanQuery.Builder().add(snapshot.lens().foundAs(entities), Occur.SHOULD);
            for (String spelling : spellings) {
                WordQueries.of(Fields.TEXT, spelling, Clause.Match.EXACT)
                        .ifPresent(words -> any.add(words, Occur.SHOULD));
            }
            return snapshot.articles(any.build());
        });
    }

    @Override
    public String settledUpTo() throws SearchFault {
        return readers.with(snapshot -> snapshot.commitData().settled());
    }

    @Override
    public List<TopicReason> topicsOf(ArticleId id) throws SearchFault {
        return readers.with(snapshot -> {
            OptionalInt number = snapshot.number(id);
            return number.isEmpty()
                    ? List.<TopicReason>of()
                    : new TopicReasons(snapshot.lens(), new OneArticle(snapshot.reader(), number.getAsInt())).all();
        });
    }

    @Override
    public List<TextSpan> hits(String query, IndexedText article) {
        try (var memory = new ByteBuffersDirectory()) {
            var config = new IndexWriterConfig(analyzer).setUseCompoundFile(false);
            try (var writer = new IndexWriter(memory, config)) {
                writer.addDocument(ArticleDocument.of(article, analyzer));
            }
            try (var reader = DirectoryReader.open(memory)) {
                var terms = new MentionTerms(reader);
                var lens = new MentionLens(
                        readers.vocabulary(), terms, reader.leaves().size());
                Compiled compiled =
                        new QueryCompiler(lens).compile(QueryParser.parse(query).clause());
                return Spans.joined(new OneArticle(reader, 0).matches(compiled.marks()));
            }
        } catch (IOException inMemory) {
            throw new java.io.UncheckedIOException(inMemory);
        }
    }

    @Override
    public LikeArticles like(ArticleId id, int limit) throws SearchFault {
        return readers.with(snapshot -> new Relatives(snapshot).of(id, limit));
    }

    @Override
    public List<PeriodCount> overTime(SearchRequest request, Period within) throws SearchFault {
        return readers.with(snapshot ->
                new PeriodCounter(snapshot.reader()).count(new Search(snapshot, Progress.NONE).every(request), within));
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
    public IndexUpdate update() throws SearchFault {
        oneUpdate.lock();
        boolean begun = false;
        try {
            var config = new IndexWriterConfig(analyzer)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setOpenMode(IndexWriterConfig.OpenMode.APPEND);
            CommitData data = commitData(directory);
            var writer = new IndexWriter(directory, config);
            begun = true;
            return new LuceneUpdate(writer, analyzer, data, readers, oneUpdate::unlock);
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
