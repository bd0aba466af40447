package dateline.store;

import dateline.archive.Article;
import dateline.archive.Location;
import dateline.archive.Problem;

/** Passes on no more than the first {@link ArticleFiles#TOLD} problems of a file, and then how many more there are. */
final class FewProblems implements ArchiveFolder.ArticleSink {
    private final ArchiveFolder.ArticleSink sink;
    private final String file;
    private long count;
    private int firstUntold;

    FewProblems(ArchiveFolder.ArticleSink sink, String file) {
        this.sink = sink;
        this.file = file;
    }

    @Override
    public void article(Article article, Location location) {
        sink.article(article, location);
    }

    @Override
    public void problem(Problem problem) {
        count++;
        if (count <= ArticleFiles.TOLD) {
            sink.problem(problem);
        } else if (firstUntold == 0) {
            firstUntold = problem.line();
        }
    }

    @Override
    public boolean isOpen() {
        return sink.isOpen();
    }

    /** Says how many problems were not passed on. */
    void finish() {
        if (count > ArticleFiles.TOLD) {
            sink.problem(new Problem(
                    file,
                    Math.max(firstUntold, 1),
                    (count - ArticleFiles.TOLD) + " more problems like these follow from here"));
        }
    }
}
