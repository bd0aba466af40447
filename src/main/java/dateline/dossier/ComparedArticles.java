package dateline.dossier;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.job.Progress;
import dateline.store.ArchiveFolder;
import dateline.store.ArticleObjects;
import dateline.store.StoreFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the articles of two dossiers; only files that are not the same in both are read. */
final class ComparedArticles {
    private final Side first;
    private final Side second;

    /** One of the dossiers. */
    private record Side(ArchiveFolder folder, Map<String, String> listed, Map<ArticleId, Location> places) {
        /** Finds the articles of all files that the other has not just so. */
        void find(Side other, Progress progress) throws StoreFault, DossierFault {
            List<SourceFile> files = folder.files();
            for (int at = 0; at < files.size(); at++) {
                if (progress.isCancelled()) {
                    throw DossierFault.cancelled();
                }
                SourceFile file = files.get(at);
                String sha = listed.getOrDefault(file.path(), "");
                if (!sha.equals(other.listed.get(file.path()))) {
                    folder.read(file, new Finding());
                }
                progress.report(at + 1L, files.size());
            }
        }

        private final class Finding implements ArchiveFolder.ArticleSink {
            @Override
            public void article(Article article, Location location) {
                places.putIfAbsent(article.id(), location);
            }

            @Override
            public void problem(Problem problem) {
                // What is wrong in an archive is told when it is opened.
            }
        }
    }

    ComparedArticles(ArchiveFolder first, Unpacked one, ArchiveFolder second, Unpacked other) {
        this.first = new Side(first, one.listed(), new LinkedHashMap<>());
        this.second = new Side(second, other.listed(), new LinkedHashMap<>());
    }

    /** Adds what is not the same. */
    void compare(Changes changes, Progress progress) throws DossierFault {
        try {
            first.find(second, progress);
            second.find(first, progress);
            for (var after : second.places.entrySet()) {
                Location before = first.places.remove(after.getKey());
                String id = after.getKey().value();
                if (before == null) {
                    changes.add(Change.Kind.ARTICLE, id, Change.What.ADDED, List.of());
                } else {
                    compare(id, before, after.getValue(), changes);
                }
            }
            first.places
                    .keySet()
                    .forEach(gone -> changes.add(Change.Kind.ARTICLE, gone.value(), Change.What.GONE, List.of()));
        } catch (StoreFault fault) {
            throw DossierFault.of(fault);
        }
    }

    private void compare(String id, Location before, Location after, Changes changes) throws StoreFault {
        String then = first.folder.json(before);
        String now = second.folder.json(after);
        List<String> fields = then.equals(now) ? List.of() : ArticleObjects.differing(then, now);
        if (!fields.isEmpty()) {
            changes.add(Change.Kind.ARTICLE, id, Change.What.CHANGED, fields);
        }
    }
}
