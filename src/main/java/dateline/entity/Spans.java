package dateline.entity;

import dateline.archive.TextSpan;
import java.util.List;
import java.util.Set;

/** Which of the words that were found are lit: of a person's the name without titles, of a ship's without its class. */
final class Spans {
    private static final int TITLE = WordKind.ADDRESS.bit()
            | WordKind.RANK.bit()
            | WordKind.OFFICE.bit()
            | WordKind.OFFICE_PART.bit()
            | WordKind.SMALL.bit();
    private static final Set<String> CLASSES =
            Set.of("carrier", "submarine", "destroyer", "cruiser", "town", "village", "city", "island", "of");
    private static final List<String> JAPANESE_TITLES = List.of("首相", "知事", "大統領", "外相", "市長", "大使", "氏");

    /** In letters. */
    private static final int SHORT_FORM = 3;

    private final TextWords words;

    Spans(TextWords words) {
        this.words = words;
    }

    /** {@return the span to light} */
    TextSpan of(Found name, EntityType type) {
        int first = name.first();
        while (first < name.last() && isBefore(first, name, type)) {
            first++;
        }
        int end = words.end(type == EntityType.BASE ? withNumber(name.last()) : name.last());
        return new TextSpan(words.start(first), type == EntityType.PERSON ? end(name, end) : end);
    }

    /** {@code Kuwae Tank Farm No. 1}. */
    private int withNumber(int last) {
        boolean numbered = last + 2 < words.count()
                && words.isTied(last)
                && words.lower(last + 1).startsWith("no")
                && words.end(last + 1) - words.start(last + 1) <= SHORT_FORM
                && words.isNumber(last + 2);
        return numbered ? last + 2 : last;
    }

    private boolean isBefore(int word, Found name, EntityType type) {
        return switch (type) {
            case PERSON ->
                (words.kinds(word) & TITLE) != 0
                        && !words.is(word, WordKind.MALE)
                        && !isGivenName(word, name)
                        && name.first() < name.last();
            case ORGANISATION, PLACE -> CLASSES.contains(words.lower(word)) && isClassOf(name, type);
            default -> false;
        };
    }

    /** {@code Gen Nakatani} is one of the ledger's; a general would have a dot. */
    private boolean isGivenName(int word, Found name) {
        boolean shortForm = words.end(word) - words.start(word) <= SHORT_FORM && words.isFollowedBy(word, " ");
        return shortForm && name instanceof Found.Candidate candidate && candidate.isFull(EntityType.PERSON);
    }

    /** {@code town of Kadena}, {@code carrier Independence}: the class is in small letters, or a ship's. */
    private boolean isClassOf(Found name, EntityType type) {
        return type == EntityType.ORGANISATION || !words.hasCapital(name.first());
    }

    /** A name that ends with {@code Jr.} or an initial has its dot; Japanese titles stand behind it. */
    private int end(Found name, int end) {
        String text = words.text();
        int last = name.last();
        if (words.isCjk(last)) {
            for (String title : JAPANESE_TITLES) {
                if (text.startsWith(title, end - title.length()) && end - title.length() > words.start(name.first())) {
                    return end - title.length();
                }
            }
            return end;
        }
        boolean dot = end < text.length() && text.charAt(end) == '.';
        return dot && (words.is(last, WordKind.GENERATION) || end - words.start(last) == 1) ? end + 1 : end;
    }
}
