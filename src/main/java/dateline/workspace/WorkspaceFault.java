package dateline.workspace;

import dateline.entity.LedgerFault;
import dateline.job.Progress;
import dateline.note.NoteFault;
import dateline.search.SearchFault;
import dateline.store.StoreFault;

/** An archive cannot be opened or kept in step, for a reason outside the program. */
public final class WorkspaceFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** There is no archive there. */
        NO_ARCHIVE,
        /** Another window has this archive's index or notes open. */
        IN_USE,
        /** The work was cancelled. */
        CANCELLED,
        /** The disk is full, a folder is read-only, or reading failed. */
        DISK
    }

    private final Reason reason;
    private final String sentence;

    /**
     * Makes a fault.
     *
     * @param reason what went wrong
     * @param message one clear sentence for a person
     * @param cause what reported it
     */
    public WorkspaceFault(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.sentence = message;
    }

    static WorkspaceFault of(SearchFault fault) {
        var reason = switch (fault.reason()) {
            case IN_USE -> Reason.IN_USE;
            case CANCELLED -> Reason.CANCELLED;
            case DAMAGED, DISK -> Reason.DISK;
        };
        return new WorkspaceFault(reason, fault.sentence(), fault);
    }

    static WorkspaceFault of(NoteFault fault) {
        var reason = fault.reason() == NoteFault.Reason.IN_USE ? Reason.IN_USE : Reason.DISK;
        return new WorkspaceFault(reason, fault.sentence(), fault);
    }

    static WorkspaceFault of(LedgerFault fault) {
        var reason = fault.reason() == LedgerFault.Reason.IN_USE ? Reason.IN_USE : Reason.DISK;
        return new WorkspaceFault(reason, fault.sentence(), fault);
    }

    /** {@return the fault of files that were there and cannot be read} */
    static WorkspaceFault of(StoreFault fault) {
        return new WorkspaceFault(Reason.DISK, fault.sentence(), fault);
    }

    /**
     * {@return the fault of a file that could not be written, or was not to be any more}
     *
     * @param fault what writing it ended with
     * @param progress what the writing asked whether it was still wanted
     */
    public static WorkspaceFault ofWriting(StoreFault fault, Progress progress) {
        var reason = progress.isCancelled() ? Reason.CANCELLED : Reason.DISK;
        return new WorkspaceFault(reason, fault.sentence(), fault);
    }

    /**
     * {@return what went wrong}
     */
    public Reason reason() {
        return reason;
    }

    /**
     * {@return one clear sentence for a person}
     */
    public String sentence() {
        return sentence;
    }
}
