package dateline.exporter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who wrote an article.
 *
 * @param given the given names of a person; empty where the whole name is one, as of an agency or in Japanese script
 * @param name the family name of a person, else the whole name; not blank
 */
public record Author(Optional<String> given, String name) {
    private static final Pattern BY = Pattern.compile("^by:?(?:\\s+|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s+and\\s+|\\s*[;,&、]\\s*", Pattern.CASE_INSENSITIVE);

    /** Two to four words of letters, each beginning with a capital, but for the small words of family names. */
    private static final Pattern PERSON = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s+){1,3}(?:(?:de|der|van|von|la|del|di)\\s+)*\\p{Lu}[\\p{L}\\p{M}'’-]+");

    /** A name that ends so is no person's. */
    private static final List<String> BODIES = List.of(
            "press", "times", "news", "agency", "post", "staff", "bureau", "service", "reuters", "kyodo", "board");

    /** A part of a byline that has one of these words says what an author is, not who. */
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(writer|reporter|correspondent|editor|staff|special to|contributor|columnist|bureau|resident)\\b",
            Pattern.CASE_INSENSITIVE);

    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an author has a name");
        }
    }

    /**
     * {@return the authors whom a byline names, in its order} What it says of their office is left out, unless it says
     * nothing else.
     *
     * @param byline such as {@code By Jun Ito and Ann Lee, Staff Writers}
     */
    static List<Author> of(String byline) {
        String names = BY.matcher(byline.strip()).replaceFirst("").strip();
        if (names.isEmpty()) {
            return List.of();
        }
        List<Author> authors = Stream.of(BETWEEN.split(names))
                .filter(name -> !name.isBlank() && !OFFICE.matcher(name).find())
                .map(Author::named)
                .toList();
        return authors.isEmpty() ? List.of(new Author(Optional.empty(), names)) : authors;
    }

    private static Author named(String name) {
        int last = name.lastIndexOf(' ');
        boolean person = PERSON.matcher(name).matches()
                && !BODIES.contains(name.substring(last + 1).toLowerCase(Locale.ROOT));
        if (!person) {
            return new Author(Optional.empty(), name);
        }
        int family = familyFrom(name, last + 1);
        return new Author(Optional.of(name.substring(0, family).strip()), name.substring(family));
    }

    /** The small words before a family name belong to it. */
    private static int familyFrom(String name, int last) {
        int family = last;
        while (family > 1) {
            int before = name.lastIndexOf(' ', family - 2) + 1;
            if (before == 0 || Character.isUpperCase(name.charAt(before))) {
                break;
            }
            family = before;
        }
        return family;
    }

    /**
     * {@return the name as it is spoken}
     */
    public String whole() {
        return given.map(first -> first + " " + name).orElse(name);
    }
}
