package dateline.workspace;

import dateline.archive.Article;
import dateline.archive.Location;
import dateline.archive.SourceFile;
import dateline.search.IndexedArticle;
import dateline.search.SearchFault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in articles and puts them into the index, in batches, on the workers while the next file is being
 * read. Belongs to the thread that reads; holds no more than a few batches at a time.
 */
final class Intake {
    private static final int BATCHES_AT_ONCE = 4;
    private static final int CHARACTERS_A_BATCH = 256 * 1024;

    private final Names names;
    private final Sink sink;
    private final Executor workers;
    private final Semaphore free = new Semaphore(BATCHES_AT_ONCE);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private List<Arrival> batch = new ArrayList<>();
    private int characters;
    private long articles;

    /** Where articles go with their mentions; called from several threads at once. */
    interface Sink {
        /** Takes an article. */
        void put(IndexedArticle article, SourceFile file) throws SearchFault;
    }

    Intake(Names names, Sink sink, Executor workers) {
        this.names = names;
        this.sink = sink;
        this.workers = workers;
    }

    void add(Article article, Location location, SourceFile file) {
        batch.add(new Arrival(article, location, file));
        characters += article.text().plain().length();
        articles++;
        if (characters >= CHARACTERS_A_BATCH) {
            submit();
        }
    }

    /** Waits until all that was added is in the index. */
    void finish() throws SearchFault {
        submit();
        free.acquireUninterruptibly(BATCHES_AT_ONCE);
        free.release(BATCHES_AT_ONCE);
        Throwable wrong = failure.get();
        if (wrong instanceof SearchFault fault) {
            throw fault;
        }
        if (wrong != null) {
            throw new IllegalStateException("an article could not be indexed", wrong);
        }
    }

    long articles() {
        return articles;
    }

    private void submit() {
        List<Arrival> full = batch;
        batch = new ArrayList<>();
        characters = 0;
        free.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                index(full);
            } finally {
                free.release();
            }
        });
    }

    private void index(List<Arrival> arrivals) {
        try {
            for (Arrival arrival : arrivals) {
                if (failure.get() != null) {
                    return;
                }
                var mentions = names.in(arrival.article());
                sink.put(new IndexedArticle(arrival.article(), arrival.location(), mentions), arrival.file());
            }
        } catch (SearchFault | RuntimeException | Error wrong) {
            failure.compareAndSet(null, wrong);
        }
    }

    private record Arrival(Article article, Location location, SourceFile file) {}
}
