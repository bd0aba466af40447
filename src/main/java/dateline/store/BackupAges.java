package dateline.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Which backups stand for the same time: all stay for a day, then one of each day, after a month one of each month. */
final class BackupAges {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);

    private final Clock clock;

    /** Makes the rule; the clock also says which days people here live through. */
    BackupAges(Clock clock) {
        this.clock = clock;
    }

    /** {@return groups of which one has to stay, in the order of the backups} */
    Collection<List<Backup>> groups(List<Backup> backups) {
        Instant now = clock.instant();
        return backups.stream()
                .collect(Collectors.groupingBy(backup -> group(backup, now), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Object group(Backup backup, Instant now) {
        Duration age = Duration.between(backup.made(), now);
        if (age.compareTo(DAY) < 0) {
            return backup;
        }
        LocalDate day = backup.made().atZone(clock.getZone()).toLocalDate();
        return age.compareTo(MONTH) < 0 ? day : YearMonth.from(day);
    }
}
