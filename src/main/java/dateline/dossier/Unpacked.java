package dateline.dossier;

import dateline.job.Progress;
import dateline.store.RecordedResults;
import dateline.store.SafeFile;
import dateline.store.StoreFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * A dossier that was unpacked, each byte of it checked: an archive's folder, and in it what was kept on the archive.
 *
 * @param archive the archive's folder
 * @param kept notes, corrections, saved searches, reading state and recorded results, each a file
 * @param listed the SHA-256 of each file of the archive, by its path in it
 */
record Unpacked(Path archive, Path kept, Map<String, String> listed) {
    private static final String PORTABLE = ".dateline";
    private static final String KEPT = "unpacked";

    /**
     * Unpacks a dossier. What is wrong with it ends the work; what was unpacked until then is for the caller to delete.
     *
     * @param file the dossier
     * @param folder an empty folder
     * @param progress told of kilobytes unpacked
     */
    static Unpacked of(Path file, Path folder, Progress progress) throws DossierFault {
        BagFile.Complaints refusing = problem -> {
            throw new DossierFault(
                    DossierFault.Reason.DAMAGED, "The dossier " + file + " is not unpacked: " + problem + ".");
        };
        Path kept = folder.resolve(PORTABLE).resolve(KEPT);
        try (BagFile bag = BagFile.open(file, refusing)) {
            requireRoom(bag, folder);
            Files.createDirectories(kept);
            var reading = new BagReading(bag, refusing, progress);
            reading.run((name, content) -> write(place(name, folder, kept), content));
            Map<String, String> listed = new HashMap<>();
            reading.listed().forEach((name, sha) -> {
                if (name.startsWith(BagNames.ARCHIVE)) {
                    listed.put(name.substring(BagNames.ARCHIVE.length()), sha);
                }
            });
            return new Unpacked(folder, kept, listed);
        } catch (IOException failure) {
            throw DossierFault.of(SafeFile.fault("The folder " + folder + " cannot be written", failure));
        }
    }

    /** What a small file may unpack to is told by the file itself, and is not begun when it cannot end well. */
    private static void requireRoom(BagFile bag, Path folder) throws DossierFault, IOException {
        long wanted = 0;
        for (String name : bag.names()) {
            wanted += Math.max(0, bag.declared(name));
        }
        long room = Files.getFileStore(folder).getUsableSpace();
        if (wanted < 0 || wanted > room) {
            throw new DossierFault(
                    DossierFault.Reason.DISK,
                    "The dossier " + bag.file() + " unpacks to " + wanted + " bytes, and the disk has room for " + room
                            + ".");
        }
    }

    private static Path place(String name, Path folder, Path kept) throws DossierFault.Stopped {
        boolean article = name.startsWith(BagNames.ARCHIVE);
        Path root = article ? folder : kept;
        String inside = name.substring((article ? BagNames.ARCHIVE : BagNames.DATA).length());
        try {
            Path place = root.resolve(inside).normalize();
            if (place.startsWith(root) && !place.equals(root)) {
                return place;
            }
        } catch (InvalidPathException notHere) {
            // told below
        }
        throw new DossierFault.Stopped(new DossierFault(
                DossierFault.Reason.DAMAGED, "The file " + name + " of the dossier cannot have its name here."));
    }

    private static void write(Path place, InputStream content) throws IOException {
        OutputStream out;
        try {
            Files.createDirectories(place.resolveSibling("").toAbsolutePath());
            out = Files.newOutputStream(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw stopped(place, failure);
        }
        try (out) {
            var buffer = new byte[1 << 16];
            for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
                write(place, out, buffer, got);
            }
        }
    }

    private static void write(Path place, OutputStream out, byte[] buffer, int length) throws IOException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException failure) {
            throw stopped(place, failure);
        }
    }

    /** That a file cannot be written is no fault of the dossier. */
    private static DossierFault.Stopped stopped(Path place, IOException failure) {
        return new DossierFault.Stopped(
                DossierFault.of(SafeFile.fault("The file " + place + " cannot be written", failure)));
    }

    /** {@return what searches found where the dossier was made} */
    RecordedResults results() throws DossierFault {
        try {
            return RecordedResults.read(kept.resolve(RecordedResults.NAME));
        } catch (StoreFault fault) {
            if (fault.reason() == StoreFault.Reason.MALFORMED) {
                throw new DossierFault(
                        DossierFault.Reason.DAMAGED,
                        "What searches found cannot be understood: " + BagNames.RESULTS
                                + " of the dossier is malformed.");
            }
            throw DossierFault.of(fault);
        }
    }
}
