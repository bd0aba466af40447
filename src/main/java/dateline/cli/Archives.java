package dateline.cli;

import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;

/** Opens the archive that a command line names. */
@FunctionalInterface
public interface Archives {
    /**
     * Opens an archive. Its index is as it was left; bringing it in step is the caller's.
     *
     * @param choice which archive
     * @return the open archive, to be closed by the caller
     * @throws WorkspaceFault when there is no archive there, or it cannot be opened
     */
    Workspace open(ArchiveChoice choice) throws WorkspaceFault;
}
