package dateline.search;

import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.text.ArticleAnalyzer;
import java.io.IOException;
import java.util.List;
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

    private CommitData data;

    LuceneUpdate(IndexWriter writer, ArticleAnalyzer analyzer, CommitData data, Readers readers, Runnable afterClose) {
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
        attempt(() -> writer.addDocument(ArticleDocument.of(article, file, analyzer)));
    }

    @Override
    public void replace(IndexedArticle article, SourceFile file) throws SearchFault {
        var before =
                new Term(Fields.ID, ArticleDocument.term(article.article().id().value()));
        attempt(() -> writer.updateDocument(before, ArticleDocument.of(article, file, analyzer)));
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
        try {
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
