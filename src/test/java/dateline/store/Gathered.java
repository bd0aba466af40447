package dateline.store;

import dateline.archive.Article;
import dateline.archive.Location;
import dateline.archive.Problem;
import java.util.ArrayList;
import java.util.List;

/** All that was read from some files. */
final class Gathered implements ArchiveFolder.ArticleSink {
    final List<Article> articles = new ArrayList<>();
    final List<Location> locations = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    static Gathered all(ArchiveFolder folder) throws StoreFault {
        var all = new Gathered();
        for (var file : folder.files()) {
            folder.read(file, all);
        }
        return all;
    }

    @Override
    public void article(Article article, Location location) {
        articles.add(article);
        locations.add(location);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
