package dateline.ui.shell;

import dateline.dossier.DossierMaking;
import dateline.dossier.DossierOpening;
import dateline.job.Progress;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;

/** Where dossiers are made of the archive, and archives of dossiers. */
public interface DossierDesk {
    /**
     * Puts all of the archive, and what is kept on it, into one file.
     *
     * @param file the dossier; replaced when it is there
     * @param progress told how far the step is that is under way
     * @return what is in it
     * @throws WorkspaceFault when it cannot be made; what was there before is untouched then
     */
    DossierMaking.Made make(Path file, Progress progress) throws WorkspaceFault;

    /**
     * Makes an archive of a dossier.
     *
     * @param file the dossier
     * @param folder the archive's; not there yet
     * @param progress told how far the step is that is under way
     * @return what was found
     * @throws WorkspaceFault when the dossier is not whole, or the folder cannot be made
     */
    DossierOpening.Opened open(Path file, Path folder, Progress progress) throws WorkspaceFault;
}
