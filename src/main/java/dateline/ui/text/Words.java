package dateline.ui.text;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window in one language. Every text that a person reads comes from here. Immutable. */
public final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter shortDay;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("dateline.ui.text.words", locale);
        this.longDay = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
    }

    /**
     * {@return the words in English}
     */
    public static Words english() {
        return new Words(Locale.ENGLISH);
    }

    /**
     * {@return the words for a key}
     *
     * @param key a key of the bundle; one that is not there is a mistake of the program
     */
    public String get(String key) {
        return bundle.getString(key);
    }

    /**
     * {@return the words for a key, with things put in as {@link MessageFormat} does}
     *
     * @param key a key of the bundle
     * @param things what is put in, in order
     */
    public String get(String key, Object... things) {
        return new MessageFormat(bundle.getString(key), locale).format(things);
    }

    /**
     * {@return a day, in full}
     *
     * @param day any day
     */
    public String day(LocalDate day) {
        return longDay.format(day);
    }

    /**
     * {@return a day with its month cut short}
     *
     * @param day any day
     */
    public String shortDay(LocalDate day) {
        return shortDay.format(day);
    }

    /**
     * {@return a number with its thousands parted}
     *
     * @param number any number
     */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
