package dateline.store;

import dateline.note.NoteFault;
import java.nio.file.Path;

/** Run as a process of its own: tries to open a journal, and says by its exit code how that went. */
final class SecondOpener {
    static final int IN_USE = 17;

    private SecondOpener() {}

    public static void main(String[] arguments) {
        try (var journal = NoteJournal.open(Path.of(arguments[0]))) {
            System.exit(journal.notes().size());
        } catch (NoteFault fault) {
            System.exit(fault.reason() == NoteFault.Reason.IN_USE ? IN_USE : 1);
        }
    }
}
