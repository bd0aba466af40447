package dateline.ui.shell;

import dateline.dossier.Dossier;
import dateline.dossier.DossierMaking;
import dateline.dossier.DossierOpening;
import dateline.dossier.OrderDifference;
import dateline.ui.settings.Memory;
import dateline.ui.text.Words;
import java.nio.file.Files;
import java.nio.file.Path;

/** Saves the archive with all that is kept on it as a dossier, and makes archives of dossiers; the foot tells how far it is. */
final class DossierActs {
    private final OpenArchive archive;
    private final Models models;
    private final Memory memory;
    private final NoteActs.Around around;
    private final FootWork work;

    DossierActs(OpenArchive archive, Models models, Memory memory, Foot foot, Toast toast, NoteActs.Around around) {
        this.archive = archive;
        this.models = models;
        this.memory = memory;
        this.around = around;
        this.work = new FootWork(foot, toast, around);
    }

    /** Saves a dossier to a file that the person chooses. */
    void save() {
        models.notes().save();
        around.desktop()
                .chooseFile(archive.archive().id() + Dossier.ENDING)
                .ifPresent(file -> work.begin(
                        Foot.Work.DOSSIER,
                        progress -> {
                            memory.searches().flush();
                            memory.reading().flush();
                            return archive.dossiers().make(file, progress);
                        },
                        made -> saved(made, file)));
    }

    /** Makes an archive of a dossier that the person chooses, in a folder of its own in one that they choose. */
    void open() {
        around.desktop()
                .chooseToOpen()
                .ifPresent(file -> around.desktop()
                        .chooseFolder()
                        .ifPresent(parent -> work.begin(
                                Foot.Work.DOSSIER,
                                progress -> {
                                    Path folder = free(parent, file);
                                    return new InPlace(
                                            folder, archive.dossiers().open(file, folder, progress));
                                },
                                this::opened)));
    }

    /** Ends what is under way. */
    void stop() {
        work.stop();
    }

    private record InPlace(Path folder, DossierOpening.Opened opened) {}

    /** {@return a folder that is not there yet, called as the dossier is} */
    private static Path free(Path parent, Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(\\.dossier)?(\\.zip)?$", "");
        String plain = name.isBlank() ? "dossier" : name;
        Path folder = parent.resolve(plain);
        for (int number = 2; Files.exists(folder); number++) {
            folder = parent.resolve(plain + "-" + number);
        }
        return folder;
    }

    private String saved(DossierMaking.Made made, Path file) {
        return around.words()
                .get("dossier.saved", String.valueOf(file.getFileName()), made.articles(), made.searches());
    }

    /** The archive is shown the next time, for a window shows one archive. */
    private String opened(InPlace place) {
        memory.settings()
                .change(old ->
                        old.withLastArchive(place.folder().toAbsolutePath().normalize()));
        Words words = around.words();
        String found = place.opened().differences().stream()
                .findFirst()
                .map(first ->
                        words.get("dossier.other", place.opened().differences().size(), asked(first), first.order()))
                .orElseGet(() -> words.get("dossier.same"));
        return found + " " + words.get("dossier.opened", place.opened().articles(), place.folder());
    }

    private String asked(OrderDifference difference) {
        return difference.query().isEmpty() ? around.words().get("dossier.everything") : difference.query();
    }
}
