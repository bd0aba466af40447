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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of an archive in a folder, by Apache Lucene. */
public final class LuceneIndex implements ArticleIndex {
    /** The version of what is in the index, which may decide the order of what is found. */
    public static final String VERSION = Fields.VERSION;

    private static final int BUFFER_MEGABYTES = 128;
    private static final int MOST_CLAUSES = 65_536;

    private final IndexFolder folder;
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final Readers readers;
    private final ReentrantLock oneUpdate = new ReentrantLock();

    private LuceneIndex(IndexFolder folder, Vocabulary vocabulary) throws IOException {
        this.folder = folder;
        this.readers = Readers.open(folder, vocabulary);
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
     * Opens or makes an index. One that is damaged, of another version, or made with another vocabulary is emptied; where
     * the folder cannot be written and holds no index, another is taken until the index is closed. {@link #notice()} tells.
     *
     * @param folder where it is kept; made when it is not there
     * @param ledger the names that queries may speak of, corrected
     * @param topics the topics, with the queries that fill them
     * @param stamp names the vocabulary (ledger before corrections, and topics) that articles were indexed with
     * @return the index, to be closed by the caller
     * @throws SearchFault when no folder can be written, or an index that has to be made anew is being written to by
     *     another process
     */
    public static LuceneIndex open(Path folder, CorrectedLedger ledger, TopicTree topics, String stamp)
            throws SearchFault {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        try {
            IndexFolder kept = IndexFolder.open(folder, stamp);
            var vocabulary = new Vocabulary(ledger, Set.of(), topics);
            try {
                return new LuceneIndex(kept, vocabulary);
            } catch (IOException | RuntimeException damaged) {
                // What damaged postings throw may be anything.
                kept.emptyDamaged();
                return new LuceneIndex(kept, vocabulary);
            }
        } catch (IOException failed) {
            throw SearchFault.onDisk(failed);
        }
    }

    /** {@return how the index is written} */
    static IndexWriterConfig config(ArticleAnalyzer analyzer, IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(new QuietMerges())
                .setOpenMode(mode);
    }

    @Override
    public SearchResult search(SearchRequest request, Progress progress) throws SearchFault {
        return readers.with(snapshot -> new Search(snapshot, progress).run(request));
    }

    @Override
    public List<ArticleId> found(SearchRequest request, Progress progress) throws SearchFault {
        return readers.with(snapshot -> new Search(snapshot, progress).found(request));
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
    public Optional<SourceFile> unfinished() throws SearchFault {
        return readers.with(snapshot -> snapshot.commitData().unfinishedFile());
    }

    @Override
    public Optional<String> notice() {
        return folder.notice();
    }

    @Override
    public boolean isWhole(Progress progress) throws SearchFault {
        return readers.with(snapshot -> Readers.isWhole(snapshot, progress));
    }

    @Override
    public long articles() throws SearchFault {
        return readers.with(snapshot -> (long) new IndexSearcher(snapshot.reader()).count(QueryCompiler.EVERY_ARTICLE));
    }

    @Override
    public Coverage coverage(Progress progress) throws SearchFault {
        return readers.with(snapshot -> new ReadBack(snapshot.reader(), progress).coverage(folder.bytes()));
    }

    @Override
    public IndexUpdate update() throws SearchFault {
        IndexUpdate begun =
                begin(() -> new IndexWriter(folder.directory(), config(analyzer, IndexWriterConfig.OpenMode.APPEND)));
        boolean renewed = false;
        try {
            // Another process may have committed since; what is seen here is what the writer goes on from.
            readers.renew();
            renewed = true;
            return begun;
        } finally {
            if (!renewed) {
                begun.close();
            }
        }
    }

    @Override
    public IndexUpdate anew() throws SearchFault {
        return begin(() -> {
            IndexWriter writer = folder.writeAnew(analyzer);
            CommitData.fresh(folder.stamp()).write(writer);
            return writer;
        });
    }

    /** Opens a writer. */
    private interface Opening {
        IndexWriter writer() throws IOException;
    }

    private IndexUpdate begin(Opening opening) throws SearchFault {
        oneUpdate.lock();
        try {
            return begun(opening, readers.hold());
        } catch (SearchFault | RuntimeException notBegun) {
            oneUpdate.unlock();
            throw notBegun;
        }
    }

    private IndexUpdate begun(Opening opening, HeldSnapshot before) throws SearchFault {
        boolean begun = false;
        try {
            IndexWriter writer = opening.writer();
            try {
                CommitData data = CommitData.of(writer);
                requireSameNames(data);
                begun = true;
                return new LuceneUpdate(writer, analyzer, data, before, readers, oneUpdate::unlock);
            } finally {
                if (!begun) {
                    writer.rollback();
                }
            }
        } catch (IOException failed) {
            throw SearchFault.onDisk(failed);
        } finally {
            if (!begun) {
                before.close();
            }
        }
    }

    private void requireSameNames(CommitData data) throws SearchFault {
        if (!data.version().equals(Fields.VERSION) || !data.stamp().equals(folder.stamp())) {
            throw new SearchFault(
                    SearchFault.Reason.IN_USE,
                    "The archive's names or topics were changed since it was opened here, and indexed by another"
                            + " window; open it again.");
        }
    }

    @Override
    public void close() throws SearchFault {
        try (folder) {
            readers.close();
        } catch (IOException failed) {
            throw SearchFault.onDisk(failed);
        }
    }
}
