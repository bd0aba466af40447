package dateline.ui.job;

import dateline.note.NoteFault;
import dateline.store.StoreFault;
import dateline.ui.text.Words;
import dateline.workspace.WorkspaceFault;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in one sentence why work failed, for the place where its answer would have been. */
public final class Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private Trouble() {}

    /**
     * {@return what to tell a person; empty when the work was cancelled, which nobody needs to be told}
     *
     * @param thrown what the work threw; logged when it is a mistake of the program
     * @param words says it
     */
    public static Optional<String> sentence(Exception thrown, Words words) {
        return switch (thrown) {
            case WorkspaceFault fault when fault.reason() == WorkspaceFault.Reason.CANCELLED -> Optional.empty();
            case WorkspaceFault fault -> Optional.of(fault.sentence());
            case NoteFault fault -> Optional.of(fault.sentence());
            case StoreFault fault -> Optional.of(fault.sentence());
            default -> {
                LOG.error("Work failed in a way that was not foreseen", thrown);
                yield Optional.of(words.get("trouble.unforeseen"));
            }
        };
    }
}
