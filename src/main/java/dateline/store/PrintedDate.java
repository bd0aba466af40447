package dateline.store;

import dateline.archive.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the dates of ninjs: {@code 2010-02-04T15:43:00+08:00}; midnight, or no time, stands for the day alone. */
final class PrintedDate {
    private static final int DAY = 10;

    private PrintedDate() {}

    /** {@return when that was; empty when there is no such day or time} */
    static Optional<Published> read(String text) {
        String date = text.strip();
        try {
            if (date.length() == DAY) {
                return Optional.of(Published.on(LocalDate.parse(date)));
            }
            if (date.length() < DAY || "Tt ".indexOf(date.charAt(DAY)) < 0) {
                return Optional.empty();
            }
            return Optional.of(moment(date.substring(0, DAY), date.substring(DAY + 1)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Published moment(String day, String time) {
        String zoned = day + "T" + withColon(time);
        boolean hasZone =
                time.endsWith("Z") || time.endsWith("z") || time.lastIndexOf('+') > 0 || time.lastIndexOf('-') > 0;
        if (!hasZone) {
            // without its zone the moment is not known, but the day is
            return Published.on(LocalDateTime.parse(zoned).toLocalDate());
        }
        OffsetDateTime moment = OffsetDateTime.parse(zoned, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Published.on(moment.toLocalDate())
                : Published.at(moment);
    }

    /** {@return a time with a colon in its offset, which older writers leave out} */
    private static String withColon(String time) {
        int sign = Math.max(time.lastIndexOf('+'), time.lastIndexOf('-'));
        boolean bare = sign > 0 && time.length() - sign == 5 && time.indexOf(':', sign) < 0;
        return bare ? time.substring(0, sign + 3) + ":" + time.substring(sign + 3) : time;
    }
}
