package dateline.entity;

import java.time.Instant;

/**
 * A correction as the log has it.
 *
 * @param id tells it from all others; never blank
 * @param at when it was made
 * @param by who made it, such as the name of the account on the machine; never blank
 * @param why the reason given; may be empty
 * @param correction what was done
 */
public record CorrectionEntry(String id, Instant at, String by, String why, Correction correction) {
    public CorrectionEntry {
        if (id.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a correction has an id and somebody who made it");
        }
    }
}
