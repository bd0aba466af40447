package dateline.dossier;

import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.job.Progress;
import dateline.search.Order;
import dateline.store.ArchiveFolder;
import dateline.store.CorrectionJournal;
import dateline.store.NoteJournal;
import dateline.store.Places;
import dateline.store.SafeFile;
import dateline.store.SavedSearches;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An archive of some articles of another: their bytes as they are, all names and topics, the notes on these articles and on
 * none, every correction and saved search. What was read is left out, since it would name articles that are not there.
 */
final class PartialArchive {
    private final Workspace workspace;
    private final Path from;
    private final Progress progress;

    PartialArchive(Workspace workspace, Progress progress) {
        this.workspace = workspace;
        this.from = workspace.archive().folder();
        this.progress = progress;
    }

    /** {@return the folder of the archive, made in another folder} */
    Path make(Selection selection, Path scratch) throws DossierFault {
        // A folder of the same name, for an archive without a manifest has its id from there.
        Path to =
                scratch.resolve(String.valueOf(from.toAbsolutePath().normalize().getFileName()));
        Set<ArticleId> articles = articles(selection);
        try {
            Path portable = Files.createDirectories(to.resolve(".dateline"));
            copyOwnFiles(to);
            for (var file : places(articles).entrySet()) {
                copy(file.getKey(), file.getValue(), to);
            }
            String id = workspace.archive().id();
            Path kept = Files.createDirectories(new Places(portable, portable).dataOf(id));
            copyKept(articles, kept);
            return to;
        } catch (IOException failure) {
            throw DossierFault.of(SafeFile.fault("The articles wanted cannot be copied", failure));
        } catch (WorkspaceFault fault) {
            throw DossierFault.of(fault);
        }
    }

    private Set<ArticleId> articles(Selection selection) throws DossierFault {
        List<ArticleId> articles = switch (selection) {
            case Selection.Found found -> found(found.query());
            case Selection.OfTopic of -> found("topic:\"" + of.topic() + "\"");
            case Selection.These these -> these.articles();
            case Selection.Whole whole -> found("");
        };
        if (articles.isEmpty()) {
            throw new DossierFault(
                    DossierFault.Reason.NOTHING,
                    "No article of the archive is " + selection.words()
                            + ", so there is nothing to put into a dossier.");
        }
        return new LinkedHashSet<>(articles);
    }

    private List<ArticleId> found(String query) throws DossierFault {
        try {
            return workspace.found(Recording.request(query, Order.OLDEST), progress);
        } catch (WorkspaceFault fault) {
            throw DossierFault.of(fault);
        }
    }

    private Map<String, List<Location>> places(Set<ArticleId> articles) throws WorkspaceFault, DossierFault {
        Map<String, List<Location>> byFile = new TreeMap<>();
        for (ArticleId id : articles) {
            Location place = workspace.locate(id).orElse(new Location("", 0, 0, 0));
            if (place.file().isEmpty()) {
                throw new DossierFault(
                        DossierFault.Reason.NOTHING, "There is no article " + id.value() + " in the archive.");
            }
            byFile.computeIfAbsent(place.file(), none -> new ArrayList<>()).add(place);
        }
        byFile.values().forEach(places -> places.sort(Comparator.comparingLong(Location::offset)));
        return byFile;
    }

    private void copyOwnFiles(Path to) throws IOException {
        for (String name : ArchiveFolder.OWN_FILES) {
            if (Files.isRegularFile(from.resolve(name))) {
                Files.copy(from.resolve(name), to.resolve(name));
            }
        }
    }

    /** Copies a file with one article as it is; of one with many, the lines wanted. */
    private void copy(String file, List<Location> places, Path to) throws IOException, DossierFault {
        if (progress.isCancelled()) {
            throw DossierFault.cancelled();
        }
        Path target = to.resolve(file);
        Files.createDirectories(target.resolveSibling(""));
        if (!file.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
            Files.copy(from.resolve(file), target);
            return;
        }
        try (FileChannel source = FileChannel.open(from.resolve(file));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            for (Location place : places) {
                out.write(bytes(source, place));
                out.write('\n');
            }
        }
    }

    private static byte[] bytes(FileChannel source, Location place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(place.length());
        int got = 0;
        while (bytes.hasRemaining() && got >= 0) {
            got = source.read(bytes, place.offset() + bytes.position());
        }
        return bytes.array();
    }

    private void copyKept(Set<ArticleId> articles, Path kept) throws IOException, DossierFault {
        Kept all = new Kept(workspace.data());
        try (OutputStream out = Files.newOutputStream(kept.resolve(NoteJournal.NAME))) {
            all.notes().copyTo(note -> note.article().map(articles::contains).orElse(true), out);
        }
        try (OutputStream out = Files.newOutputStream(kept.resolve(CorrectionJournal.NAME))) {
            all.corrections().copyTo(out);
        }
        Path searches = workspace.data().resolve(SavedSearches.NAME);
        if (Files.isRegularFile(searches)) {
            Files.copy(searches, kept.resolve(SavedSearches.NAME));
        }
    }
}
