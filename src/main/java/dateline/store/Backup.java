package dateline.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that keeps what a journal added up to at some time.
 *
 * @param name of the file, such as {@code notes-2026-11-25T12-00-00Z.jsonl}
 * @param made the time in its name, to the second
 */
public record Backup(String name, Instant made) {
    /** The one made last first; of those of one second, too. */
    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparing(Backup::made).thenComparingInt(Backup::number).reversed();

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME =
            Pattern.compile("[a-z]+-(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ)(?:-(\\d{1,9}))?\\.jsonl");

    /**
     * {@return the backup with a name}
     *
     * @param kind what is backed up
     * @param made when it is made
     * @param number tells apart those of one second, from 1
     */
    static Backup of(JournalKind kind, Instant made, int number) {
        String more = number == 1 ? "" : "-" + number;
        return new Backup(kind.many() + "-" + TIME.format(made) + more + ".jsonl", made);
    }

    /** {@return the backup of some kind that a file is; empty when its name is not that of one} */
    static Optional<Backup> of(JournalKind kind, Path file) {
        String name = file.getFileName().toString();
        Matcher matcher = NAME.matcher(name);
        if (!name.startsWith(kind.many() + "-") || !matcher.matches()) {
            return Optional.empty();
        }
        try {
            Instant made = LocalDateTime.parse(matcher.group(1), TIME).toInstant(ZoneOffset.UTC);
            return Optional.of(new Backup(name, made));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private int number() {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(1)
                : 1;
    }
}
