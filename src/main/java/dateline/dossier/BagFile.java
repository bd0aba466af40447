package dateline.dossier;

import dateline.archive.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The zip file that a bag is in, and the entries in it that may be looked at: ordinary files whose names are safe, each once,
 * all in one folder. What else is there is complained of.
 */
final class BagFile implements AutoCloseable {
    /** Why a file cannot be looked into at all. */
    static final String NO_LIST =
            "no list of its contents can be read, for it is damaged, cut short, or something else";

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    /** Takes what is wrong; may refuse to go on. */
    @FunctionalInterface
    interface Complaints {
        /** Takes one. */
        void take(Problem problem) throws DossierFault;
    }

    private BagFile(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Opens a file and looks at what is in it. */
    static BagFile open(Path file, Complaints complaints) throws DossierFault {
        if (!Files.isRegularFile(file)) {
            throw new DossierFault(DossierFault.Reason.MISSING, "There is no file " + file + ".");
        }
        try {
            ZipFile zip = ZipFile.builder()
                    .setPath(file)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            var bag = new BagFile(file, zip);
            boolean looked = false;
            try {
                bag.look(complaints);
                looked = true;
                return bag;
            } finally {
                if (!looked) {
                    zip.close();
                }
            }
        } catch (IOException | RuntimeException noZip) {
            // What damaged bytes throw may be anything.
            throw new DossierFault(
                    DossierFault.Reason.DAMAGED, "The file " + file + " is no dossier: " + NO_LIST + ".");
        }
    }

    private void look(Complaints complaints) throws DossierFault, IOException {
        Optional<String> base = Optional.empty();
        long packed = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName();
            if (entry.isDirectory()) {
                continue;
            }
            packed += Math.max(0, entry.getCompressedSize());
            int slash = name.indexOf('/');
            String folder = slash > 0 ? name.substring(0, slash) : "";
            String inside = name.substring(slash + 1);
            Optional<String> wrong = wrong(entry, folder, inside, base.orElse(folder));
            if (wrong.isPresent()) {
                complaints.take(new Problem(name, 0, wrong.get()));
            } else {
                base = Optional.of(folder);
                entries.put(inside, entry);
            }
        }
        if (packed > Files.size(file)) {
            complaints.take(new Problem(
                    String.valueOf(file.getFileName()),
                    0,
                    "entries lie one over another, as in a file made to do harm"));
        }
    }

    private Optional<String> wrong(ZipArchiveEntry entry, String folder, String inside, String base) {
        if (folder.isEmpty() || !BagNames.isSafe(folder) || !BagNames.isSafe(inside)) {
            return Optional.of("its name may lead out of the folder that it is unpacked to");
        }
        if (!folder.equals(base)) {
            return Optional.of("it is not in the folder " + base + " that the dossier begins with");
        }
        if (entry.isUnixSymlink()) {
            return Optional.of("it is a link, and not a file");
        }
        if (entries.containsKey(inside)) {
            return Optional.of("there is another file of this name");
        }
        return zip.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of("it is packed or encrypted in a way that is not known here");
    }

    /** {@return the names of the entries below the base folder, in the order of the file} */
    Iterable<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** {@return how many there are} */
    int count() {
        return entries.size();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** {@return how long an entry says it is, in bytes} */
    long declared(String name) {
        return entry(name).getSize();
    }

    /** {@return what is in an entry, and no more than it says it is long} */
    DeclaredStream read(String name) throws IOException {
        ZipArchiveEntry entry = entry(name);
        return new DeclaredStream(zip.getInputStream(entry), entry.getSize());
    }

    private ZipArchiveEntry entry(String name) {
        return Optional.ofNullable(entries.get(name)).orElseThrow();
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException afterReading) {
            throw new UncheckedIOException(afterReading);
        }
    }
}
