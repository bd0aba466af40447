package dateline.search;

import dateline.job.Progress;
import dateline.store.Places;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A collection as an archive, opened and searched as any other. */
final class JudgedArchive implements Relevance.Ranking, AutoCloseable {
    /** How many articles of an answer are looked at. */
    static final int MOST = 1000;

    private final Workspace workspace;

    private JudgedArchive(Workspace workspace) {
        this.workspace = workspace;
    }

    /** {@return the archive of a collection, made in a folder} */
    static JudgedArchive of(JudgedCollection collection, Path folder) throws IOException, WorkspaceFault {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Files.writeString(
                archive.resolve("archive.json"),
                "{\"dateline\":\"archive\",\"version\":1,\"id\":\"judged\",\"title\":\"Judged\",\"language\":\"en\"}");
        List<String> lines = new ArrayList<>();
        for (JudgedCollection.Text text : collection.texts()) {
            lines.add(ninjs(text));
        }
        Files.write(archive.resolve("texts.jsonl"), lines);
        var places = new Places(folder.resolve("data"), folder.resolve("cache"));
        Workspace workspace = Workspace.open(archive, places, Clock.systemUTC());
        workspace.refresh(Progress.NONE);
        return new JudgedArchive(workspace);
    }

    private static String ninjs(JudgedCollection.Text text) {
        var json = new JsonMapper();
        var article = json.createObjectNode().put("uri", "urn:judged:" + text.id());
        article.put("type", "text");
        article.putArray("headlines")
                .addObject()
                .put("role", "main")
                .put("value", text.title().isEmpty() ? "untitled" : text.title());
        article.putArray("bodies")
                .addObject()
                .put("role", "main")
                .put("contentType", "text/plain")
                .put("value", text.body());
        return article.toString();
    }

    @Override
    public List<String> answer(String question) throws WorkspaceFault {
        var request = new SearchRequest(question, List.of(), Order.RELEVANCE, 0, MOST, List.of());
        return workspace.search(request, Progress.NONE).hits().stream()
                .map(hit -> hit.id().value().replace("urn:judged:", ""))
                .toList();
    }

    @Override
    public void close() throws WorkspaceFault {
        workspace.close();
    }
}
