package dateline.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Tells whether a text is an ISO 8601 date of any precision: {@code 1960}, {@code 1960-01}, {@code 1960-01-19}. */
final class PartialDate {
    private static final Pattern FORM = Pattern.compile("-?\\d{4}(-\\d{2}(-\\d{2})?)?");

    private PartialDate() {}

    /** {@return whether there is such a year, month or day} */
    static boolean isOne(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        String date = text.startsWith("-") ? text.substring(1) : text;
        try {
            if (date.length() == 7) {
                YearMonth.parse(date);
            } else if (date.length() == 10) {
                LocalDate.parse(date);
            }
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
