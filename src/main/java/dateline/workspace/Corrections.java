package dateline.workspace;

import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.CorrectionLog;
import dateline.entity.EntityLedger;
import dateline.entity.LedgerFault;
import dateline.search.ArticleIndex;
import dateline.search.SearchFault;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The corrections of an archive's ledger: in their log, in the names of the archive, and in the index, kept in step. May
 * be used from several threads at once.
 */
final class Corrections {
    private final EntityLedger base;
    private final CorrectionLog log;
    private final ArticleIndex index;
    private final Signature signature;
    private final Deque<CorrectionEntry> made = new ArrayDeque<>();
    private final Deque<CorrectionEntry> withdrawn = new ArrayDeque<>();
    private volatile Names names;

    /**
     * What a correction is signed with.
     *
     * @param who makes it
     * @param clock tells when
     * @param ids makes its id
     */
    record Signature(String who, InstantSource clock, Supplier<String> ids) {}

    /**
     * Applies the corrections in force.
     *
     * @param base the ledger as its file has it
     * @param log where corrections are kept; closed by who opened it
     * @param index reads its names through them
     * @param signature of those to be made
     */
    Corrections(EntityLedger base, CorrectionLog log, ArticleIndex index, Signature signature) throws SearchFault {
        this.base = base;
        this.log = log;
        this.index = index;
        this.signature = signature;
        this.names = Names.of(base, log.entries());
        adopt();
    }

    /** {@return the names as they are now} */
    Names names() {
        return names;
    }

    /** {@return the corrections in force, in the order made} */
    List<CorrectionEntry> entries() {
        return log.entries();
    }

    /** {@return whether corrections can be made here; not while another window has them open} */
    boolean mayChange() {
        return log.isWritable();
    }

    /** Makes a correction, unless it is refused. */
    synchronized CorrectionOutcome correct(Correction correction, String why) throws WorkspaceFault {
        Optional<CorrectedLedger.Refusal> refusal = names.ledger().refusal(correction);
        if (refusal.isPresent()) {
            return new CorrectionOutcome.Refused(refusal.get());
        }
        CorrectionEntry entry = put(new CorrectionEntry(
                signature.ids().get(), signature.clock().instant(), signature.who(), why.strip(), correction));
        withdrawn.clear();
        return new CorrectionOutcome.Made(entry);
    }

    /** Withdraws the newest correction made here that is in force. */
    synchronized Optional<CorrectionEntry> undo() throws WorkspaceFault {
        Optional<CorrectionEntry> newest = Optional.ofNullable(made.peekLast());
        if (newest.isPresent()) {
            withdraw(newest.get());
        }
        return newest;
    }

    /** Puts back what was withdrawn here last, unless another was made since or it no longer fits. */
    synchronized Optional<CorrectionEntry> redo() throws WorkspaceFault {
        Optional<CorrectionEntry> last = Optional.ofNullable(withdrawn.peekLast())
                .filter(entry -> names.ledger().refusal(entry.correction()).isEmpty());
        if (last.isPresent()) {
            put(last.get());
            withdrawn.removeLast();
        }
        return last;
    }

    /** Withdraws a correction; nothing happens when none in force has the id. */
    synchronized void withdraw(String id) throws WorkspaceFault {
        for (CorrectionEntry entry : log.entries()) {
            if (entry.id().equals(id)) {
                withdraw(entry);
            }
        }
    }

    private CorrectionEntry put(CorrectionEntry entry) throws WorkspaceFault {
        try {
            log.add(entry);
        } catch (LedgerFault fault) {
            throw WorkspaceFault.of(fault);
        }
        // As the log has it, which is how it will be read again.
        CorrectionEntry logged = log.entries().getLast();
        made.addLast(logged);
        follow();
        return logged;
    }

    private void withdraw(CorrectionEntry entry) throws WorkspaceFault {
        try {
            log.withdraw(entry.id());
        } catch (LedgerFault fault) {
            throw WorkspaceFault.of(fault);
        }
        made.removeIf(other -> other.id().equals(entry.id()));
        withdrawn.addLast(entry);
        follow();
    }

    private void follow() throws WorkspaceFault {
        names = Names.of(base, log.entries());
        try {
            adopt();
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /** Lets the index read its names through the corrections in force; to be called too when more of it is settled. */
    synchronized void adopt() throws SearchFault {
        String settled = index.settledUpTo();
        if (settled.isEmpty() && known().isEmpty()) {
            // Nothing was ever corrected: the index reads its names through the ledger's file, and that is worked out.
            return;
        }
        Names now = names;
        index.adopt(now.ledger(), unsettled(SettledMark.read(settled), now).unknown());
    }

    /** {@return whether all corrections of a mark are in the log, in force or withdrawn} */
    boolean knows(SettledMark mark) {
        Set<String> known = known().keySet();
        return known.containsAll(mark.everywhere()) && known.containsAll(mark.somewhere());
    }

    /** {@return what may have to change in an index with a mark} */
    Unsettled unsettled(SettledMark mark, Names now) {
        Map<String, Correction> known = known();
        List<Correction> inForce = new ArrayList<>();
        List<Correction> noLonger = new ArrayList<>();
        for (String id : mark.differing(now.corrections())) {
            Optional.ofNullable(known.get(id)).ifPresent(now.corrections().contains(id) ? inForce::add : noLonger::add);
        }
        return Unsettled.by(inForce, noLonger, base, now.ledger());
    }

    private Map<String, Correction> known() {
        Map<String, Correction> known = new HashMap<>();
        log.withdrawn().forEach(entry -> known.put(entry.id(), entry.correction()));
        log.entries().forEach(entry -> known.put(entry.id(), entry.correction()));
        return known;
    }
}
