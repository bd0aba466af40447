package dateline.search;

import dateline.archive.ArticleId;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.text.ArticleAnalyzer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;

/** A change of a Lucene index, made durable by its commits. */
final class LuceneUpdate implements IndexUpdate {
    /** What is to be done at each step that can fail on disk. */
    private interface Step {
        void run() throws IOException;
    }

    private final IndexWriter writer;
    private final ArticleAnalyzer analyzer;
    private final Readers readers;
    private final Runnable afterClose;

    /** Tells when an article came that is put in again. */
    private final HeldSnapshot before;

    private final boolean firstFilling;
    private CommitData data;

    LuceneUpdate(
            IndexWriter writer,
            ArticleAnalyzer analyzer,
            CommitData data,
            HeldSnapshot before,
            Readers readers,
            Runnable afterClose) {
        this.before = before;
        this.firstFilling = data.filling();
        this.writer = writer;
        this.analyzer = analyzer;
        this.data = data;
        this.readers = readers;
        this.afterClose = afterClose;
    }

    @Override
    public void remove(SourceFile file) throws SearchFault {
        attempt(() -> writer.deleteDocuments(new Term(Fields.FILE, Fields.term(file))));
    }

    @Override
    public void add(IndexedArticle article, SourceFile file) throws SearchFault {
        long arrived = arrived(article.article().id());
        attempt(() -> writer.addDocument(ArticleDocument.of(article, file, arrived, analyzer)));
    }

    @Override
    public void replace(IndexedArticle article, SourceFile file) throws SearchFault {
        var older =
                new Term(Fields.ID, ArticleDocument.term(article.article().id().value()));
        long arrived = arrived(article.article().id());
        attempt(() -> writer.updateDocument(older, ArticleDocument.of(article, file, arrived, analyzer)));
    }

    private long arrived(ArticleId id) throws SearchFault {
        return earlier(id).orElse(firstFilling ? 0 : data.arrivals());
    }

    private OptionalLong earlier(ArticleId id) throws SearchFault {
        try {
            return before.with(snapshot -> snapshot.arrived(id));
        } catch (SearchFault fault) {
            if (fault.reason() == SearchFault.Reason.DAMAGED) {
                // An index that is made anew because it is damaged may not tell.
                return OptionalLong.empty();
            }
            throw fault;
        }
    }

    @Override
    public void arrive(Instant now) {
        data = data.arrivedUpTo(Math.max(now.toEpochMilli(), data.arrivals() + 1));
    }

    @Override
    public void complete() {
        data = data.filled();
    }

    @Override
    public void settle(String mark) {
        data = data.settledUpTo(mark);
    }

    @Override
    public void leave(SourceFile file) {
        data = data.leaving(file);
    }

    @Override
    public void record(SourceFile file, List<Problem> problems) throws SearchFault {
        data = data.finishing(file);
        if (!problems.isEmpty()) {
            attempt(() -> writer.addDocument(ArticleDocument.record(file, ProblemWords.write(problems))));
        }
    }

    @Override
    public void commit() throws SearchFault {
        data.write(writer);
        attempt(writer::commit);
        readers.renew();
    }

    @Override
    public void close() throws SearchFault {
        try (before) {
            attempt(writer::rollback);
        } finally {
            afterClose.run();
        }
    }

    private void attempt(Step step) throws SearchFault {
        try {
            step.run();
        } catch (IOException failed) {
            throw SearchFault.onDisk(failed);
        } catch (AlreadyClosedException after) {
            // The first failure closes the writer, also when it was another thread's, or a merge's.
            if (writer.getTragicException() instanceof IOException failed) {
                throw SearchFault.onDisk(failed);
            }
            throw after;
        }
    }
}
