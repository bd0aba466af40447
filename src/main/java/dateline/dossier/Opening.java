package dateline.dossier;

import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;

/** Opens an archive that carries its own data folder. */
@FunctionalInterface
public interface Opening {
    /**
     * Opens it, with its index as it was left.
     *
     * @param archive its folder
     * @return the open archive, to be closed by the caller
     * @throws WorkspaceFault when it cannot be opened
     */
    Workspace open(Path archive) throws WorkspaceFault;
}
