package dateline.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the query language writes them: {@code 2010}, {@code 2010-02}, {@code 2010-02-04}, {@code 1996..2010}. */
final class DateWords {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final int FIRST_BARE_YEAR = 1800;
    private static final int LAST_BARE_YEAR = 2100;

    /** The days that a date covers. */
    record Days(LocalDate first, LocalDate last) {}

    private DateWords() {}

    /** {@return the days of a date; empty when it is none, or there is no such day} */
    static Optional<Days> days(String word) {
        Matcher matcher = DATE.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) == null) {
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
            return Optional.of(new Days(day, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@return a clause for {@code 1996..2010}, open at one end or not; empty when the word is no range} */
    static Optional<Clause> range(String word) {
        int dots = word.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        String from = word.substring(0, dots);
        String to = word.substring(dots + 2);
        Optional<Days> first = days(from);
        Optional<Days> last = days(to);
        boolean readable = (from.isEmpty() || first.isPresent()) && (to.isEmpty() || last.isPresent());
        if (!readable || (first.isEmpty() && last.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Clause.Dated(first.map(Days::first), last.map(Days::last), word));
    }

    /** {@return a clause for a field that takes a date; empty when the value is none} */
    static Optional<Clause> field(String field, String value) {
        if (field.equals("on") || field.equals("year")) {
            Optional<Clause> range = range(value);
            return range.isPresent()
                    ? range
                    : days(value)
                            .map(days -> new Clause.Dated(
                                    Optional.of(days.first()), Optional.of(days.last()), "on:" + value));
        }
        return days(value)
                .map(days -> field.equals("before")
                        ? new Clause.Dated(
                                Optional.empty(), Optional.of(days.first().minusDays(1)), "before:" + value)
                        : new Clause.Dated(Optional.of(days.last().plusDays(1)), Optional.empty(), "after:" + value));
    }

    /** {@return a clause for a year on its own; empty when the word is none} */
    static Optional<Clause> bareYear(String word) {
        if (!word.matches("\\d{4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(word);
        return year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR
                ? Optional.of(new Clause.Year(year))
                : Optional.empty();
    }
}
