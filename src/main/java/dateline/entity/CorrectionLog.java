package dateline.entity;

import java.util.List;

/** Where corrections are kept: each change is durable when its method returns. */
public interface CorrectionLog extends AutoCloseable {
    /**
     * {@return the corrections in force, in the order made}
     */
    List<CorrectionEntry> entries();

    /**
     * {@return the corrections that were withdrawn and not put back, in the order of that}
     */
    List<CorrectionEntry> withdrawn();

    /**
     * {@return whether corrections can be added here; not while another process has the log open}
     */
    boolean isWritable();

    /**
     * Adds a correction, or puts a withdrawn one back at the end.
     *
     * @param entry the correction
     * @throws LedgerFault when it could not be saved; what was saved before is untouched
     */
    void add(CorrectionEntry entry) throws LedgerFault;

    /**
     * Withdraws a correction; its history stays.
     *
     * @param id of an entry in force
     * @throws LedgerFault when that could not be saved; what was saved before is untouched
     */
    void withdraw(String id) throws LedgerFault;

    @Override
    void close() throws LedgerFault;
}
