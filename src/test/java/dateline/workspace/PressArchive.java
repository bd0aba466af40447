package dateline.workspace;

import dateline.archive.ArticleId;
import dateline.job.Progress;
import dateline.search.Hit;
import dateline.search.Order;
import dateline.search.SearchRequest;
import dateline.store.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executor;

/** A small archive on disk whose articles each have a word of their own, for tests of its index. */
final class PressArchive {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    final Path folder;
    final Path cache;
    private final Places places;

    PressArchive(Path parent) throws IOException {
        this(parent, parent.resolve("cache"));
    }

    PressArchive(Path parent, Path cache) throws IOException {
        this.folder = Files.createDirectories(parent.resolve("archive"));
        this.cache = cache;
        this.places = new Places(parent.resolve("data"), cache);
        Files.writeString(folder.resolve("archive.json"), """
            {"dateline":"archive","version":1,"id":"press","title":"Press","language":"en"}
            """);
    }

    /** {@return an article's object on one line} */
    static String article(String id, String words) {
        return """
            {"uri":"%s","type":"text","contentCreated":"2010-02-04T00:00:00Z",\
            "headlines":[{"role":"main","value":"Report %s"}],\
            "bodies":[{"role":"main","contentType":"text/plain","value":"%s"}]}
            """.formatted(id, id, words);
    }

    /** Writes a file of some articles {@code a0, a1 …}, each with a word {@code word0, word1 …} and one that all have. */
    void write(String file, int from, int to) throws IOException {
        var lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append(article("a" + i, "Everywhere stands word" + i + ", and little else to be read in it."));
        }
        Files.writeString(folder.resolve(file), lines);
    }

    Path index() {
        return cache.resolve("index").resolve("press");
    }

    Workspace open() throws WorkspaceFault {
        return open(Runnable::run);
    }

    Workspace open(Executor workers) throws WorkspaceFault {
        return Workspace.open(folder, places, NOON, workers, "somebody");
    }

    /** {@return the ids of what a query finds, in order of the alphabet} */
    static List<String> found(Workspace workspace, String query) throws WorkspaceFault {
        var request = new SearchRequest(query, List.of(), Order.NEWEST, 0, 10_000, List.of());
        return workspace.search(request, Progress.NONE).hits().stream()
                .map(Hit::id)
                .map(ArticleId::value)
                .sorted()
                .toList();
    }
}
