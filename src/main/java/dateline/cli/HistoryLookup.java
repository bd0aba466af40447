package dateline.cli;

import dateline.note.NoteHistory;
import dateline.note.NoteId;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;

/** Finds the history of the note that a command line names, by its whole id or without {@code urn:uuid:}. */
final class HistoryLookup {
    private HistoryLookup() {}

    /**
     * {@return the history; it has a version at least}
     *
     * @param named the id of a note, there or deleted
     * @param workspace the archive
     * @throws CommandFault when there never was such a note
     * @throws WorkspaceFault when the history cannot be read
     */
    static NoteHistory find(String named, Workspace workspace) throws CommandFault, WorkspaceFault {
        if (named.isBlank()) {
            throw new CommandFault("A note is named by its id, which is not blank.");
        }
        NoteHistory history = workspace.recovery().history(new NoteId(named));
        if (history.versions().isEmpty()) {
            history = workspace.recovery().history(new NoteId("urn:uuid:" + named));
        }
        if (history.versions().isEmpty()) {
            throw new CommandFault("There never was a note " + named + " on this archive.");
        }
        return history;
    }
}
