package dateline.entity;

import dateline.entity.Found.Candidate;
import dateline.entity.Found.Formed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Adds to the names of one text the family names that stand alone, of people whom only it knows, and the short names of bases. */
final class ShortNames {
    private final TextWords words;
    private final KnownPeople people;
    private final Namesakes namesakes;
    private final BaseNames baseNames;
    private final BasesOfText bases;

    /**
     * Begins, once all that the text names in full has been noted.
     *
     * @param bases takes the short names of bases too
     */
    ShortNames(TextWords words, KnownPeople people, Namesakes namesakes, BaseNames baseNames, BasesOfText bases) {
        this.words = words;
        this.people = people;
        this.namesakes = namesakes;
        this.baseNames = baseNames;
        this.bases = bases;
    }

    /**
     * {@return names with the short ones, in order}
     *
     * <p>Short names of bases, once found, tell of others in a list with them: {@code Clark and Subic}.
     *
     * @param names in order, none overlapping
     * @param isBase whether what is also somebody's name means a base
     */
    List<Found> addedTo(List<Found> names, Predicate<Candidate> isBase) {
        List<Found> once = withShortNames(names);
        List<Found> bares =
                once.stream().filter(name -> isShortBase(name, isBase)).toList();
        if (bares.isEmpty()) {
            return once;
        }
        bares.forEach(bases::note);
        return withShortNames(names);
    }

    private static boolean isShortBase(Found name, Predicate<Candidate> isBase) {
        return switch (name) {
            case Candidate candidate ->
                candidate.length() == 1 && candidate.full().isEmpty() && isBase.test(candidate);
            case Formed formed -> formed.type() == EntityType.BASE && formed.length() == 1;
        };
    }

    private List<Found> withShortNames(List<Found> names) {
        List<Found> all = new ArrayList<>();
        int next = 0;
        for (int word = 0; word < words.count(); word++) {
            if (next < names.size() && names.get(next).first() == word) {
                Found name = names.get(next++);
                all.add(readAgain(name));
                word = name.last();
            } else {
                int end = next < names.size() ? names.get(next).first() : words.count();
                Optional<Formed> name = shortName(word).filter(one -> one.last() < end);
                name.ifPresent(all::add);
                word = name.map(Formed::last).orElse(word);
            }
        }
        return all;
    }

    /** A name of the ledger as what the text makes of it: a base named before, or with the form that it has here. */
    private Found readAgain(Found name) {
        if (!(name instanceof Candidate candidate)) {
            return name;
        }
        Optional<Formed> base = words.isCjk(name.first())
                ? baseNames.shortInJapanese(name.first()).filter(one -> one.last() == name.last())
                : Optional.empty();
        if (base.isPresent()) {
            return base.get();
        }
        return name.length() == 1 ? withForm(candidate) : name;
    }

    private Candidate withForm(Candidate candidate) {
        int word = candidate.first();
        if (people.isFamily(word)) {
            return candidate.of(alone(word));
        }
        boolean family = candidate.form().isEmpty() && candidate.full().isEmpty();
        Optional<Formed> base = family
                ? baseNames
                        .shortAt(word)
                        .filter(one -> one.last() == word)
                        .or(() -> baseNames.bareOfFamily(word, bases))
                : Optional.empty();
        return base.map(candidate::of).orElse(candidate);
    }

    private Optional<Formed> shortName(int word) {
        boolean family = people.isFamily(word);
        if (family && isNamedBefore(word)) {
            return Optional.of(alone(word));
        }
        Optional<Formed> base = shortBase(word);
        return family ? base.or(() -> Optional.of(alone(word))) : base;
    }

    private boolean isNamedBefore(int family) {
        return people.ofText(family).stream().anyMatch(one -> namesakes.isNamedBefore(one.id(), family));
    }

    private Optional<Formed> shortBase(int word) {
        if (baseNames.isEmpty()) {
            return Optional.empty();
        }
        if (words.isCjk(word)) {
            return baseNames.shortInJapanese(word);
        }
        if (!words.hasCapital(word)) {
            return Optional.empty();
        }
        return baseNames
                .shortAt(word)
                .or(() -> words.isInName(word) && baseNames.mayBeBare(word)
                        ? baseNames.bareAt(word, bases)
                        : baseNames.listedAt(word, bases));
    }

    private static Formed alone(int word) {
        return new Formed(word, word, EntityType.PERSON, word, false);
    }
}
