package dateline.ui.search;

import dateline.job.Progress;
import dateline.search.SearchRequest;
import dateline.search.SearchResult;
import dateline.workspace.WorkspaceFault;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers the first question of a window, which is asked while the window is still being made: that takes a second of the
 * JavaFX thread, and the first search, whose code runs for the first time, as long on another. All else is asked when it is
 * asked. May be used from any thread.
 */
public final class FirstAnswer implements Searcher {
    private final Searcher searcher;
    private final SearchRequest first;
    private final CompletableFuture<SearchResult> answer = new CompletableFuture<>();
    private final AtomicBoolean given = new AtomicBoolean();

    /**
     * Asks.
     *
     * @param searcher finds what is asked
     * @param question what the window will ask first
     * @param executor runs the search
     */
    public FirstAnswer(Searcher searcher, Question question, Executor executor) {
        this.searcher = searcher;
        this.first = SearchModel.firstRequest(question);
        executor.execute(this::find);
    }

    // Whatever it throws, the window asks again and is told then.
    private void find() {
        try {
            answer.complete(searcher.search(first, Progress.NONE));
        } catch (WorkspaceFault | RuntimeException failed) {
            answer.completeExceptionally(failed);
        }
    }

    @Override
    public SearchResult search(SearchRequest request, Progress progress) throws WorkspaceFault {
        if (request.equals(first) && given.compareAndSet(false, true)) {
            try {
                return answer.join();
            } catch (CompletionException failed) {
                return searcher.search(request, progress);
            }
        }
        return searcher.search(request, progress);
    }
}
