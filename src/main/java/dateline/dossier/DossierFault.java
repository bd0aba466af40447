package dateline.dossier;

import dateline.store.StoreFault;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;

/** A dossier cannot be made, opened or compared, for a reason outside the program. */
public final class DossierFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** It is no dossier, or not whole, or not as it was written, or not safe to unpack. */
        DAMAGED,
        /** Something else is where the archive is to be unpacked. */
        IN_THE_WAY,
        /** The archive changed while it was read. */
        CHANGED,
        /** What is wanted has no article. */
        NOTHING,
        /** The work was cancelled. */
        CANCELLED,
        /** The disk is full or failed, a folder is read-only, or the archive cannot be used. */
        DISK
    }

    private final Reason reason;
    private final String sentence;

    /**
     * Makes a fault that nothing else reported.
     *
     * @param reason what went wrong
     * @param sentence one clear sentence for a person
     */
    public DossierFault(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
        this.sentence = sentence;
    }

    private DossierFault(Reason reason, String sentence, Exception cause) {
        super(sentence, cause);
        this.reason = reason;
        this.sentence = sentence;
    }

    static DossierFault cancelled() {
        return new DossierFault(Reason.CANCELLED, "The work was stopped; nothing was made.");
    }

    static DossierFault of(StoreFault fault) {
        if (fault.getCause() instanceof Stopped stopped) {
            return stopped.fault();
        }
        return new DossierFault(Reason.DISK, fault.sentence(), fault);
    }

    static DossierFault of(WorkspaceFault fault) {
        var reason = fault.reason() == WorkspaceFault.Reason.CANCELLED ? Reason.CANCELLED : Reason.DISK;
        return new DossierFault(reason, fault.sentence(), fault);
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

    /** Carries a fault through what may only fail as writing does. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;
        private final DossierFault fault;

        Stopped(DossierFault fault) {
            super(fault.sentence, fault);
            this.fault = fault;
        }

        DossierFault fault() {
            return fault;
        }
    }
}
