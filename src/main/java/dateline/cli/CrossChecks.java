package dateline.cli;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.job.Progress;
import dateline.search.Order;
import dateline.search.SearchRequest;
import dateline.store.ArchiveFolder;
import dateline.topic.Topic;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds what is wrong between the files of an archive, each of them being right: articles that point at articles or
 * topics which are not there, and topics whose query cannot be read as it stands.
 */
final class CrossChecks {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    /** How a search explains itself where nothing had to be mended. */
    private static final List<String> EXPLANATIONS =
            List.of(" is also looked for as ", " stands for ", "No article has ", " it would be ", "ranked by what");

    private final Workspace workspace;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ArticleId, List<Location>> pointedAt = new LinkedHashMap<>();

    CrossChecks(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * {@return what is wrong, ordered by file and line} The index must be in step.
     *
     * @param progress told of files read
     * @throws WorkspaceFault when the archive or its index cannot be read
     */
    List<Problem> run(Progress progress) throws WorkspaceFault {
        workspace.read(new Pointers(), progress);
        for (var pointed : pointedAt.entrySet()) {
            if (workspace.locate(pointed.getKey()).isEmpty()) {
                pointed.getValue()
                        .forEach(from -> add(from, "the related article " + pointed.getKey() + " is not there"));
            }
        }
        for (Topic topic : workspace.topics().topics()) {
            checkQuery(topic);
        }
        return problems.stream().sorted(BY_PLACE).toList();
    }

    private void checkQuery(Topic topic) throws WorkspaceFault {
        if (topic.query().isEmpty()) {
            return;
        }
        var request = new SearchRequest(topic.query().get(), List.of(), Order.NEWEST, 0, 0, List.of());
        for (String repair :
                workspace.search(request, Progress.NONE).understood().repairs()) {
            if (EXPLANATIONS.stream().noneMatch(repair::contains)) {
                problems.add(new Problem("topics.json", 0, "the query of " + topic.id() + ": " + repair));
            }
        }
    }

    private void add(Location from, String reason) {
        problems.add(new Problem(from.file(), from.line(), reason));
    }

    /** Gathers what articles point at. */
    private final class Pointers implements ArchiveFolder.ArticleSink {
        @Override
        public void article(Article article, Location location) {
            article.topics().stream()
                    .filter(id -> workspace.topics().get(id).isEmpty())
                    .forEach(id -> add(location, "the topic " + id + " is not in topics.json"));
            Stream<ArticleId> related = article.related().stream().distinct();
            related.forEach(id ->
                    pointedAt.computeIfAbsent(id, none -> new ArrayList<>()).add(location));
        }

        @Override
        public void problem(Problem problem) {
            // bringing the index in step has told of it
        }
    }
}
