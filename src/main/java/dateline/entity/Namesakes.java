package dateline.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells apart the people of one text who share a family name: by the office or form of address beside it, by the full
 * name before it, by whom it meant last, and by the time that the text is about. Whom nothing tells apart stay unnamed.
 */
final class Namesakes {
    /** A headline, and the standfirst under it. */
    private static final int LINES_BEFORE_THE_BODY = 2;

    /** What stands before the names of places, and hardly before people's. */
    static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "around", "outside", "across", "off", "over");

    /** What may stand before both besides, but where a place has the name it is meant. */
    static final Set<String> BEFORE_BOTH =
            Set.of("to", "from", "into", "through", "past", "round", "toward", "towards");

    private static final Set<String> SPEAK_OF_NAMES = Set.of(
            "which",
            "what",
            "another",
            "every",
            "no",
            "two",
            "three",
            "both",
            "other",
            "any",
            "a",
            "an",
            "one",
            "named",
            "called",
            "name",
            "names",
            "surname",
            "surnamed");

    /** Who is so of a place. */
    private static final Set<String> GOVERNORS = Set.of("governor", "mayor", "town", "city", "village", "prefecture");

    private static final List<Set<String>> LEADS =
            List.of(Set.of("prime", "minister"), Set.of("president", "united", "states"));

    /** A smaller part of a text is about another time. */
    private static final double LITTLE = 0.15;

    private final TextWords words;
    private final NameWords names;
    private final TitleReader titles;
    private final Era era;

    /** Where each person is first named beyond doubt, as the place of the word. */
    private final Map<EntityId, Integer> firstNamed = new HashMap<>();

    /** Whom a form of address and family name meant last. */
    private final Map<String, EntityId> meantLast = new HashMap<>();

    Namesakes(TextWords words, Era era) {
        this.words = words;
        this.names = new NameWords(words);
        this.titles = new TitleReader(words);
        this.era = era;
    }

    /** Tells of somebody, or something, that is named beyond doubt at a word. */
    void named(EntityId id, int word) {
        firstNamed.merge(id, word, Math::min);
    }

    boolean isNamed(EntityId id) {
        return firstNamed.containsKey(id);
    }

    boolean isNamedBefore(EntityId id, int word) {
        return firstNamed.getOrDefault(id, Integer.MAX_VALUE) < word;
    }

    /** {@return whether a title stands beside a name} */
    boolean isTitled(Found name) {
        return !titles.of(name.first(), name.last()).equals(Title.NONE);
    }

    /** {@return which of those who bear a family name it means} */
    Optional<Bearer> meant(Found family, List<Bearer> bearers) {
        if (bearers.isEmpty()) {
            return Optional.empty();
        }
        Title title = titles.of(family.first(), family.last());
        if ((title.equals(Title.NONE) && isSpokenOf(family.first())) || isGoverned(family.first())) {
            return Optional.empty();
        }
        List<Bearer> agreeing = bearers.stream()
                .filter(bearer -> bearer.gender().agreesWith(title.gender()))
                .toList();
        List<Bearer> holders = agreeing.stream()
                .filter(bearer ->
                        title.namesOffice() && bearer.offices().stream().anyMatch(title::fits))
                .toList();
        String key = title.address() + " " + words.lower(family.last()).toLowerCase(Locale.ROOT);
        Optional<Bearer> meant = holders.size() == 1
                ? Optional.of(holders.getFirst())
                : among(holders.isEmpty() ? agreeing : holders, family, title, meantLast.get(key));
        meant.ifPresent(bearer -> {
            meantLast.put(key, bearer.id());
            named(bearer.id(), family.first());
        });
        return meant;
    }

    private Optional<Bearer> among(
            List<Bearer> bearers, Found family, Title title, @org.jspecify.annotations.Nullable EntityId last) {
        int word = family.first();
        boolean early = words.isWithinFirstLines(word, LINES_BEFORE_THE_BODY);
        List<Bearer> named = bearers.stream()
                .filter(bearer -> isNamedBefore(bearer.id(), word) || (early && isNamed(bearer.id())))
                .toList();
        if (isBehindArticle(word) && title.equals(Title.NONE)) {
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }
        Optional<Bearer> ofAge = byAge(bearers, title);
        Optional<Bearer> ofLine = ofAge.or(() -> ofLine(bearers, named, family));
        if (ofLine.isPresent() || named.size() == 1) {
            return ofLine.or(() -> Optional.of(named.getFirst()));
        }
        Optional<Bearer> again =
                bearers.stream().filter(bearer -> bearer.id().equals(last)).findFirst();
        if (again.isPresent()) {
            return again;
        }
        if (!named.isEmpty()) {
            return era.mostLikely(named, word);
        }
        // whom only this text knows it names in full first
        List<Bearer> known = title.equals(Title.NONE)
                ? bearers.stream().filter(bearer -> !bearer.id().isOfForm()).toList()
                : bearers;
        return !known.isEmpty() && standsAlone(family, title) ? unnamed(known, word, title) : Optional.empty();
    }

    /** {@code The elder Hatoyama}, {@code the first President Bush}. */
    private static Optional<Bearer> byAge(List<Bearer> bearers, Title title) {
        Comparator<Bearer> byFirstOffice = Comparator.comparingInt(
                bearer -> bearer.tenures().stream().mapToInt(Tenure::from).min().orElse(Integer.MAX_VALUE));
        return switch (title.age()) {
            case ELDER -> bearers.stream().min(byFirstOffice);
            case YOUNGER -> bearers.stream().max(byFirstOffice);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** Whom the years and people of the same line mean, though another may have been named before it. */
    private Optional<Bearer> ofLine(List<Bearer> bearers, List<Bearer> named, Found family) {
        int word = family.first();
        boolean here = named.stream()
                .anyMatch(bearer -> era.speaksOnLine(bearer, word) > 0
                        || words.line(firstNamed.getOrDefault(bearer.id(), word)) == words.line(word));
        boolean alone = !named.isEmpty() || standsAlone(family, titles.of(word, family.last()));
        if (bearers.size() < 2 || here || !alone) {
            return Optional.empty();
        }
        return era.mostLikelyOnLine(bearers, word);
    }

    private Optional<Bearer> unnamed(List<Bearer> bearers, int word, Title title) {
        if (bearers.size() != 1) {
            return era.mostLikely(bearers, word).or(() -> leader(bearers, word));
        }
        Bearer only = bearers.getFirst();
        if (title.equals(Title.NONE) && era.isToCome(only)) {
            return Optional.empty();
        }
        boolean doubtful = era.share(only, word) <= 0;
        boolean stranger = title.equals(Title.NONE)
                && !names.isInLargeLine(word)
                && era.speaksOnLine(only, word) <= 0
                && era.share(only, word) < LITTLE;
        return (doubtful && title.address().isEmpty()) || stranger ? Optional.empty() : Optional.of(only);
    }

    /** Whether a family name may name somebody whom the text never names in full. */
    private boolean standsAlone(Found family, Title title) {
        int word = family.first();
        if (!title.equals(Title.NONE) || words.isCjk(word)) {
            return !isIndefinite(word);
        }
        if (word > 0 && words.isTied(word - 1) && BEFORE_PLACES.contains(words.lower(word - 1))) {
            return false;
        }
        boolean ordinary = words.is(word, WordKind.ORDINARY);
        boolean large = names.startsSentence(word) || names.isInLargeLine(word);
        return !(ordinary && large && !acts(family)) && !isJoined(word) && !isJoined(family.last() + 1);
    }

    /** Of several the one who led a government, whom papers call by the family name alone. */
    private Optional<Bearer> leader(List<Bearer> bearers, int word) {
        List<Bearer> leaders = bearers.stream()
                .filter(bearer -> bearer.offices().stream().anyMatch(Namesakes::leads))
                .filter(bearer -> era.share(bearer, word) > 0)
                .toList();
        return leaders.size() == 1 ? Optional.of(leaders.getFirst()) : Optional.empty();
    }

    private static boolean leads(Set<String> office) {
        return !office.contains("vice") && LEADS.stream().anyMatch(office::containsAll);
    }

    private boolean isBehindArticle(int word) {
        return word > 0 && words.isTied(word - 1) && words.lower(word - 1).equals("the");
    }

    /** Whether the next word is what people do in headlines: {@code Gates says}, {@code Bush to visit}. */
    private boolean acts(Found family) {
        int next = family.last() + 1;
        return next < words.count() && words.isTied(family.last()) && words.is(next, WordKind.VERB);
    }

    /** {@code a Mr. Kaifu} is none of those we know. */
    private boolean isIndefinite(int word) {
        return word > 1
                && (words.lower(word - 2).equals("a") || words.lower(word - 2).equals("one"));
    }

    /** {@code Which Abe?}, {@code all named Tanaka}: a name as a word, or one of several people. */
    private boolean isSpokenOf(int word) {
        return word > 0 && words.isTied(word - 1) && SPEAK_OF_NAMES.contains(words.lower(word - 1));
    }

    /** {@code The governor of Yamaguchi}. */
    private boolean isGoverned(int word) {
        return word > 1
                && words.lower(word - 1).equals("of")
                && words.isTied(word - 2)
                && GOVERNORS.contains(words.lower(word - 2));
    }

    /** Whether a dash or an ampersand joins a word to the one before it. */
    private boolean isJoined(int word) {
        if (word == 0 || word >= words.count()) {
            return false;
        }
        String between = words.behind(word - 1);
        boolean dash = between.length() == 1 && Character.getType(between.charAt(0)) == Character.DASH_PUNCTUATION;
        return dash || between.strip().equals("&");
    }
}
