package dateline.dossier;

import dateline.job.Progress;
import dateline.search.LuceneIndex;
import dateline.store.ArchiveFolder;
import dateline.store.Places;
import dateline.store.RecordedResults;
import dateline.store.SafeFile;
import dateline.store.StoreFault;
import dateline.workspace.IndexReport;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes archives of dossiers: unpacked beside their place and checked byte by byte, then moved there, indexed, and asked
 * what was asked where the dossier was made.
 */
public final class DossierOpening {
    private final Opening opening;

    /**
     * Makes an opener.
     *
     * @param opening opens the archive that was unpacked
     */
    public DossierOpening(Opening opening) {
        this.opening = opening;
    }

    /**
     * An archive that was a dossier.
     *
     * @param articles how many are in its index
     * @param searches how many answers were recorded and looked for again
     * @param differences how what is found differs from what was recorded
     * @param sameIndex whether this version orders as the one did that recorded
     * @param software what recorded
     * @param problems how many the archive has
     */
    public record Opened(
            long articles,
            int searches,
            List<OrderDifference> differences,
            boolean sameIndex,
            String software,
            int problems) {
        public Opened {
            differences = List.copyOf(differences);
        }

        /**
         * {@return whether every search finds the same in the same order}
         */
        public boolean isSame() {
            return differences.isEmpty();
        }
    }

    /**
     * Makes an archive of a dossier, with a data folder of its own in it.
     *
     * @param file the dossier
     * @param folder where the archive is made; not there yet, or empty
     * @param progress told how far the step is that is under way
     * @return what was found
     * @throws DossierFault when the dossier is not whole, or the folder is not free or cannot be written; nothing is there
     *     then. When only the index cannot be made, the archive is there
     */
    public Opened open(Path file, Path folder, Progress progress) throws DossierFault {
        requireFree(folder);
        RecordedResults recorded;
        try (Scratch scratch = Scratch.beside(folder)) {
            Unpacked unpacked = Unpacked.of(file, scratch.folder(), progress);
            recorded = unpacked.results();
            if (progress.isCancelled()) {
                throw DossierFault.cancelled();
            }
            move(unpacked, folder);
        }
        return ask(folder, recorded, progress);
    }

    private static void requireFree(Path folder) throws DossierFault {
        if (!Files.exists(folder)) {
            return;
        }
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                if (!files.iterator().hasNext()) {
                    return;
                }
            } catch (IOException failure) {
                throw DossierFault.of(SafeFile.fault("The folder " + folder + " cannot be used", failure));
            }
        }
        throw new DossierFault(
                DossierFault.Reason.IN_THE_WAY,
                folder + " is there already, and not empty; name a folder that is not there yet.");
    }

    /** What was kept is filed under the archive's id, which without a manifest rests on the folder's name. */
    private static void move(Unpacked unpacked, Path folder) throws DossierFault {
        try {
            Files.deleteIfExists(folder);
            moveFolder(unpacked.archive(), folder);
            Path portable = folder.resolve(
                    unpacked.archive().relativize(unpacked.kept()).subpath(0, 1));
            Path kept = folder.resolve(unpacked.archive().relativize(unpacked.kept()));
            String id = ArchiveFolder.open(folder).archive().id();
            Path place = new Places(portable, portable).dataOf(id);
            Files.createDirectories(place.resolveSibling(""));
            moveFolder(kept, place);
        } catch (IOException failure) {
            throw DossierFault.of(SafeFile.fault("The folder " + folder + " cannot be made", failure));
        } catch (StoreFault fault) {
            throw DossierFault.of(fault);
        }
    }

    private static void moveFolder(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException rare) {
            Files.move(from, to);
        }
    }

    private Opened ask(Path folder, RecordedResults recorded, Progress progress) throws DossierFault {
        try (Workspace workspace = opening.open(folder)) {
            IndexReport report = DossierMaking.inStep(workspace, progress);
            List<OrderDifference> differences = new Recording(workspace, progress).differences(recorded);
            return new Opened(
                    report.articles(),
                    recorded.answers().size(),
                    differences,
                    recorded.index().equals(LuceneIndex.VERSION),
                    recorded.software(),
                    report.problems().size());
        } catch (WorkspaceFault fault) {
            throw DossierFault.of(fault);
        }
    }
}
