package dateline.entity;

import java.util.List;
import java.util.Optional;

/**
 * The years in which an office was held.
 *
 * @param from the first
 * @param to the last
 */
record Tenure(int from, int to) {
    private static final int YEAR_DIGITS = 4;

    /** In years, of an office whose end is not known. */
    private static final int LONGEST = 10;

    /** In years. */
    private static final double GENERATION = 25;

    /** {@return the years of those offices that have any date} */
    static List<Tenure> of(List<Office> offices) {
        return offices.stream().flatMap(office -> of(office).stream()).toList();
    }

    /** {@return the years of an office that has any date; a beginning that is missing is the end} */
    private static Optional<Tenure> of(Office office) {
        Optional<Integer> from = office.from().flatMap(Tenure::year);
        Optional<Integer> to = office.to().flatMap(Tenure::year);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        int first = from.or(() -> to).orElseThrow();
        return Optional.of(new Tenure(first, to.orElse(first + LONGEST)));
    }

    /** {@return the year that a date begins with} */
    static Optional<Integer> year(String date) {
        boolean known = date.length() >= YEAR_DIGITS
                && date.substring(0, YEAR_DIGITS).chars().allMatch(Character::isDigit);
        return known ? Optional.of(Integer.valueOf(date.substring(0, YEAR_DIGITS))) : Optional.empty();
    }

    /** {@return how near a year is: 1 within these or right beside them, less the farther it is, 0 for a generation} */
    double nearness(int year) {
        int apart = Math.max(Math.max(from - year, year - to), 0);
        return apart <= 1 ? 1 : Math.max(0, 1 - apart / GENERATION) / 2;
    }

    boolean overlaps(Tenure other) {
        return from <= other.to && other.from <= to;
    }
}
