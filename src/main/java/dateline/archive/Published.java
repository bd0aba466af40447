package dateline.archive;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When an article appeared: a day in print, and the moment where the source gives one.
 *
 * @param day the day as the source's own place counts it
 * @param moment the moment with its offset from UTC; empty when only the day is known
 */
public record Published(LocalDate day, Optional<OffsetDateTime> moment) implements Comparable<Published> {
    /**
     * {@return a day without a moment}
     *
     * @param day the day in print
     */
    public static Published on(LocalDate day) {
        return new Published(day, Optional.empty());
    }

    /**
     * {@return a moment, and its day at its own offset}
     *
     * @param moment with the offset of the place where it was published
     */
    public static Published at(OffsetDateTime moment) {
        return new Published(moment.toLocalDate(), Optional.of(moment));
    }

    /** Orders by day, then by moment; a day without a moment comes first in its day. */
    @Override
    public int compareTo(Published other) {
        int byDay = day.compareTo(other.day);
        if (byDay != 0) {
            return byDay;
        }
        return moment.map(OffsetDateTime::toInstant)
                .orElse(java.time.Instant.MIN)
                .compareTo(other.moment.map(OffsetDateTime::toInstant).orElse(java.time.Instant.MIN));
    }
}
