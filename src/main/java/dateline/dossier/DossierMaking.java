package dateline.dossier;

import dateline.archive.Archive;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.job.Progress;
import dateline.store.ArchiveFolder;
import dateline.store.CorrectionJournal;
import dateline.store.NoteJournal;
import dateline.store.ReadingState;
import dateline.store.RecordedResults;
import dateline.store.SafeFile;
import dateline.store.SavedSearches;
import dateline.store.StoreFault;
import dateline.workspace.IndexReport;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes dossiers. What is in one is streamed into it, and takes no memory; it is written beside its place, forced to the disk,
 * read back and checked before it is there.
 */
public final class DossierMaking {
    private final Opening opening;
    private final InstantSource clock;

    /**
     * Makes a maker.
     *
     * @param opening opens an archive of some articles, to record what searches find in it
     * @param clock tells when a dossier is made
     */
    public DossierMaking(Opening opening, InstantSource clock) {
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * What goes into a dossier.
     *
     * @param selection which articles
     * @param queries what to record the results of, besides those of saved searches
     */
    public record Wanted(Selection selection, List<String> queries) {
        /** All of an archive, with the results of saved searches. */
        public static final Wanted ALL = new Wanted(new Selection.Whole(), List.of());

        public Wanted {
            queries = List.copyOf(queries);
        }
    }

    /**
     * What is in a dossier that was made.
     *
     * @param articles how many
     * @param searches how many were recorded, each in every order
     * @param bytes how long the file is
     * @param problems how many the archive has; they are in the dossier as they are
     */
    public record Made(long articles, int searches, long bytes, int problems) {}

    /**
     * Makes a dossier. The index is brought in step first, and settled.
     *
     * @param workspace the open archive
     * @param wanted what goes into it
     * @param file where it is made; replaced when it is there
     * @param progress told how far the step is that is under way
     * @return what is in it
     * @throws DossierFault when it cannot be made; what was there before is untouched then
     */
    public Made make(Workspace workspace, Wanted wanted, Path file, Progress progress) throws DossierFault {
        IndexReport report = inStep(workspace, progress);
        if (wanted.selection() instanceof Selection.Whole) {
            return write(workspace, report, wanted, file, progress);
        }
        try (Scratch scratch = Scratch.make()) {
            Path folder = new PartialArchive(workspace, progress).make(wanted.selection(), scratch.folder());
            try (Workspace part = opening.open(folder)) {
                return write(part, inStep(part, progress), wanted, file, progress);
            }
        } catch (WorkspaceFault fault) {
            throw DossierFault.of(fault);
        }
    }

    static IndexReport inStep(Workspace workspace, Progress progress) throws DossierFault {
        try {
            IndexReport report = workspace.refresh(progress);
            workspace.settle(progress);
            if (progress.isCancelled()) {
                throw DossierFault.cancelled();
            }
            if (report.hindrance().isPresent()) {
                throw new DossierFault(
                        DossierFault.Reason.DISK,
                        report.hindrance().get() + " What searches find can be said only when the index is in step.");
            }
            return report;
        } catch (WorkspaceFault fault) {
            throw DossierFault.of(fault);
        }
    }

    private Made write(Workspace workspace, IndexReport report, Wanted wanted, Path file, Progress progress)
            throws DossierFault {
        Kept kept = new Kept(workspace.data());
        RecordedResults results = new Recording(workspace, progress).record(kept.searches(), wanted.queries());
        try {
            ArchiveFolder folder = ArchiveFolder.open(workspace.archive().folder());
            BagInfo info = info(workspace.archive(), wanted.selection());
            SafeFile.write(
                    file,
                    out -> new Filling(folder, kept, results, progress).fill(out, info),
                    written -> requireWhole(written, progress));
            int searches = (int) results.answers().stream()
                    .map(RecordedResults.Answer::query)
                    .distinct()
                    .count();
            return new Made(
                    report.articles(),
                    searches,
                    Files.size(file),
                    report.problems().size());
        } catch (StoreFault fault) {
            throw DossierFault.of(fault);
        } catch (IOException failure) {
            throw DossierFault.of(SafeFile.fault("The dossier " + file + " cannot be read back", failure));
        }
    }

    private BagInfo info(Archive archive, Selection selection) {
        Instant now = clock.instant();
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("Bag-Software-Agent", Recording.software());
        properties.put(
                "Bagging-Date", now.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        properties.put("Dateline-Made", now.toString());
        properties.put(BagInfo.FORMAT, "1");
        properties.put(BagInfo.ARTICLES, selection.words());
        properties.put(BagInfo.IDENTIFIER, archive.id());
        properties.put("External-Description", archive.title());
        return new BagInfo(properties);
    }

    /** A dossier that cannot be read back as it was written must not take the place of one that can. */
    private static void requireWhole(Path written, Progress progress) throws StoreFault {
        try {
            List<Problem> problems = Dossier.check(written, progress);
            if (!problems.isEmpty()) {
                throw new StoreFault(
                        StoreFault.Reason.DISK,
                        "The dossier is not on the disk as it was written: " + problems.getFirst() + ".");
            }
        } catch (DossierFault fault) {
            throw new StoreFault(StoreFault.Reason.DISK, fault.sentence(), new DossierFault.Stopped(fault));
        }
    }

    /** Puts everything into the bag, in an order that its names decide. */
    private record Filling(ArchiveFolder folder, Kept kept, RecordedResults results, Progress progress) {
        void fill(OutputStream out, BagInfo info) throws IOException {
            try {
                Archive archive = folder.archive();
                List<SourceFile> files = folder.everyFile();
                var bag = new BagWriter(out, archive.id(), progress);
                addArchive(bag, files);
                addKept(bag);
                if (!folder.everyFile().equals(files)) {
                    throw new DossierFault(
                            DossierFault.Reason.CHANGED,
                            "Files of the archive changed while the dossier was made; make it again.");
                }
                bag.finish(info);
            } catch (DossierFault fault) {
                throw new DossierFault.Stopped(fault);
            } catch (StoreFault fault) {
                throw new DossierFault.Stopped(DossierFault.of(fault));
            }
        }

        private void addArchive(BagWriter bag, List<SourceFile> files) throws IOException, DossierFault {
            boolean described = false;
            long done = 0;
            long total = files.stream().mapToLong(SourceFile::size).sum();
            for (SourceFile file : files) {
                if (file.path().endsWith(BagNames.ENDING)) {
                    // an older dossier that lies in the archive's folder is no part of it
                    continue;
                }
                String name = BagNames.ARCHIVE + file.path();
                if (!BagNames.isSafe(name)) {
                    throw new DossierFault(
                            DossierFault.Reason.CHANGED,
                            "The file " + file.path() + " has a name that other systems cannot have; rename it first.");
                }
                described |= file.path().equals(ArchiveFolder.MANIFEST);
                add(bag, name, folder.archive().folder().resolve(file.path()));
                done += file.size();
                progress.report(done >> 10, total >> 10);
            }
            if (!described) {
                byte[] manifest = ArchiveFolder.manifestOf(folder.archive());
                bag.add(BagNames.ARCHIVE + ArchiveFolder.MANIFEST, into -> into.write(manifest));
            }
        }

        private void addKept(BagWriter bag) throws IOException, DossierFault {
            CorrectionJournal corrections = kept.corrections();
            NoteJournal notes = kept.notes();
            bag.add(BagNames.DATA + CorrectionJournal.NAME, corrections::copyTo);
            bag.add(BagNames.DATA + NoteJournal.NAME, into -> notes.copyTo(note -> true, into));
            for (String name : List.of(ReadingState.NAME, SavedSearches.NAME)) {
                if (Files.isRegularFile(kept.folder().resolve(name))) {
                    add(bag, BagNames.DATA + name, kept.folder().resolve(name));
                }
            }
            bag.add(BagNames.DATA + RecordedResults.NAME, into -> into.write(results.bytes()));
        }

        private static void add(BagWriter bag, String name, Path file) throws IOException, DossierFault {
            // A folder that may not be looked into is listed as a file.
            if (Files.isDirectory(file) || !Files.isReadable(file)) {
                throw DossierFault.of(SafeFile.fault(
                        "The file " + file + " cannot be read", new AccessDeniedException(file.toString())));
            }
            bag.add(name, into -> Files.copy(file, into));
        }
    }
}
