package dateline.search;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param first the first day
 * @param last the last, included; not before the first
 */
public record Period(LocalDate first, LocalDate last) {
    /** All days there are to count: its parts are years. */
    public static final Period ALWAYS = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private static final String BETWEEN = "..";

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }

    /**
     * {@return the period that words of the query language mean; empty when they mean none}
     *
     * @param written {@code 1996}, {@code 1996-05}, {@code 1996-05-03}, or {@code 1996..2006} of any of them
     */
    public static Optional<Period> read(String written) {
        int dots = written.indexOf(BETWEEN);
        String from = dots < 0 ? written : written.substring(0, dots);
        String to = dots < 0 ? written : written.substring(dots + BETWEEN.length());
        return DateWords.days(from)
                .flatMap(first -> DateWords.days(to)
                        .filter(last -> !last.last().isBefore(first.first()))
                        .map(last -> new Period(first.first(), last.last())));
    }

    /**
     * {@return the period from the beginning of one to the end of another, whichever comes first}
     *
     * @param other any period
     */
    public Period to(Period other) {
        LocalDate begin = first.isBefore(other.first) ? first : other.first;
        return new Period(begin, last.isAfter(other.last) ? last : other.last);
    }

    /**
     * {@return the period as the query language has it, as short as may be: {@code 1996..2006}, {@code 1996-05}}
     */
    public String written() {
        boolean wholeYears = first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        String from = wholeYears ? written(first, 4) : wholeMonths ? written(first, 7) : written(first, 10);
        String to = written(last, from.length());
        return from.equals(to) ? from : from + BETWEEN + to;
    }

    private static String written(LocalDate day, int letters) {
        return day.toString().substring(0, letters);
    }

    /**
     * {@return the part of this period that a day lies in: its day within one month, its month within one year, its year in
     * all else}
     *
     * @param day any day
     */
    public Period partOf(LocalDate day) {
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return new Period(day, day);
        }
        if (first.getYear() == last.getYear()) {
            YearMonth month = YearMonth.from(day);
            return new Period(month.atDay(1), month.atEndOfMonth());
        }
        Year year = Year.from(day);
        return new Period(year.atDay(1), year.atDay(year.length()));
    }

    /**
     * {@return whether a day lies in it}
     *
     * @param day any day
     */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
