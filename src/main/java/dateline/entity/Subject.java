package dateline.entity;

import dateline.entity.Found.Candidate;
import dateline.entity.Found.Formed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What one text is about, as far as it tells whether a doubtful name means what the ledger has: news of firms, prices and
 * other countries has its Fords, its peace treaties and its misspellings too.
 */
final class Subject {
    /** Of what also texts about nothing of the ledger speak. */
    private static final Set<EntityType> COMMON = Set.of(EntityType.PLACE, EntityType.ORGANISATION);

    /** Whose agreements are called as those of Japan and America are. */
    private static final Set<String> OTHERS = Set.of(
            "nato", "rok", "korea", "philippines", "germany", "australia", "u.n", "un", "china", "soviet", "vietnam");

    private static final Set<String> OWN = Set.of("japanese", "american", "us", "u.s");

    private static final int SHORTEST = 4;

    private static final int SAY_NOTHING = WordKind.TREATY.bit() | WordKind.TREATY_PART.bit() | WordKind.THING.bit();

    /** What follows the name of a firm. */
    private static final Pattern FIRM = Pattern.compile(
            "\\s(?:<|(?:(?:and|&)\\s)?(?:co|corp|inc|ltd|plc|group|securities|companies|industries)\\b)");

    private final TextWords words;

    /** Family names, in small letters, that firms of the text begin with. */
    private final Set<String> firms = new HashSet<>();

    /** Whether full names, in small letters, are firms'. */
    private final Map<String, Boolean> fullNames = new HashMap<>();

    private final Map<EntityId, Boolean> spoken = new HashMap<>();
    private boolean ofLedger;
    private Optional<Boolean> hasFirms = Optional.empty();
    private String lower = "";

    Subject(TextWords words) {
        this.words = words;
    }

    /** Tells of a name that means one entry of the ledger beyond doubt. */
    void note(Candidate name, Entity entity) {
        ofLedger |= name.exact() && !COMMON.contains(entity.type()) && !isCommon(name);
    }

    /** Tells of a family name that begins the name of a firm. */
    void noteFirm(Candidate family) {
        firms.add(words.lower(family.last()));
    }

    /** {@return whether the text names somebody or something of the ledger that news of other things hardly has} */
    boolean isOfLedger() {
        return ofLedger;
    }

    /** {@return whether a family name is also a firm's of the text} */
    boolean isFirm(int family) {
        return firms.contains(words.lower(family));
    }

    /** {@return whether a full name, as of a person, is anywhere in the text a firm's: {@code Merrill Lynch and Co}} */
    boolean isFirm(Formed full) {
        if (!hasFirms()) {
            return false;
        }
        String name = words.between(full.first(), full.last()).toLowerCase(Locale.ROOT);
        return fullNames.computeIfAbsent(name, this::isFirm);
    }

    private boolean isFirm(String name) {
        String text = lowerText();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (FIRM.matcher(text).region(at + name.length(), text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Most texts about other things have none, and are not searched for each name. */
    private boolean hasFirms() {
        if (hasFirms.isEmpty()) {
            hasFirms = Optional.of(words.text().contains(" <")
                    || IntStream.range(0, words.count())
                            .anyMatch(word -> words.is(word, WordKind.BUSINESS) && words.hasCapital(word)));
        }
        return hasFirms.get();
    }

    private String lowerText() {
        if (lower.isEmpty()) {
            lower = words.text().toLowerCase(Locale.ROOT);
        }
        return lower;
    }

    /**
     * {@return whether a name may mean an agreement or event of the ledger here; true for all else}
     *
     * @param about whether the text is about what the ledger lists
     */
    boolean lets(Candidate name, Entity meant, boolean about) {
        return switch (meant.type()) {
            case AGREEMENT -> !isOfOthers(name) && (about || !isCommon(name) || speaksOf(meant));
            case EVENT -> about || !isCommon(name) || speaksOf(meant);
            default -> true;
        };
    }

    /** {@return whether a name is what a firm's shares are called on the wires: {@code <NPT>}} */
    boolean isTicker(Candidate candidate) {
        int start = words.start(candidate.first());
        String behind = words.behind(candidate.last());
        return start > 0
                && words.text().charAt(start - 1) == '<'
                && words.hasOnlyCapitals(candidate.first())
                && (behind.startsWith(">") || behind.startsWith("."));
    }

    /** {@code The NATO Status of Forces Agreement} is not that of the ledger, which has it without. */
    private boolean isOfOthers(Candidate agreement) {
        int before = agreement.first() - 1;
        return agreement.length() > 1
                && before >= 0
                && words.isTied(before)
                && words.hasCapital(before)
                && !words.isCjk(before)
                && (OTHERS.contains(words.lower(before)) || words.is(before, WordKind.NATIONALITY))
                && !OWN.contains(words.lower(before));
    }

    /**
     * {@return whether a name is so common that it means the ledger's only where the text speaks of that: {@code reversion},
     * {@code peace treaty}, {@code Constitution}}
     */
    private boolean isCommon(Candidate name) {
        int first = name.first();
        boolean small = !words.hasCapital(first) && !words.hasCapital(name.last());
        boolean one = name.length() == 1 && !words.hasOnlyCapitals(first);
        return !words.isCjk(first) && (small || one);
    }

    /** {@return whether the text has a word in capitals of the names of an entry, such as {@code Japan} or {@code Okinawa}} */
    private boolean speaksOf(Entity entity) {
        return spoken.computeIfAbsent(entity.id(), id -> hasWordOf(entity));
    }

    private boolean hasWordOf(Entity entity) {
        boolean any = false;
        for (Label label : entity.labels()) {
            for (String word : label.text().split("[^\\p{L}]+", -1)) {
                if (word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0)) && says(word)) {
                    any = true;
                    if (words.text().contains(word)) {
                        return true;
                    }
                }
            }
        }
        return !any;
    }

    private boolean says(String word) {
        return (words.kindsOf(NameKey.of(word)) & SAY_NOTHING) == 0;
    }
}
