package dateline.entity;

import dateline.entity.Found.Candidate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tells which of several agreements that followed one another under one name is meant, as the security treaties of 1951 and
 * 1960: by a year beside the name, by the years of its sentence, by the day of the article.
 */
final class Editions {
    /** In years, between the signing that the press speaks of and the day from which it holds. */
    private static final int SIGNED_BEFORE = 1;

    private static final int YEAR_DIGITS = 4;

    private final TextWords words;
    private final Optional<LocalDate> published;

    Editions(TextWords words, Optional<LocalDate> published) {
        this.words = words;
        this.published = published;
    }

    /** {@return whether these are agreements none of which was in force together with another} */
    static boolean areEditions(List<Entity> entities) {
        for (int i = 0; i < entities.size(); i++) {
            Entity one = entities.get(i);
            if (!entities.subList(i + 1, entities.size()).stream().allMatch(one::isOtherEditionOf)) {
                return false;
            }
        }
        return entities.size() > 1;
    }

    /**
     * {@return the one that a name means; empty when the text is older than all}
     *
     * @param editions as {@link #areEditions} has them
     */
    Optional<Entity> meant(Candidate name, List<Entity> editions) {
        List<Entity> inOrder =
                editions.stream().sorted(Comparator.comparing(Editions::start)).toList();
        OptionalInt beside = yearBeside(name);
        if (beside.isPresent()) {
            return inForce(beside.getAsInt(), inOrder);
        }
        return ofSentence(name.first(), inOrder)
                .or(() -> published.isPresent()
                        ? onDay(published.get(), inOrder)
                        : byYearOfText(name.first(), inOrder).or(() -> Optional.of(inOrder.getLast())));
    }

    private static String start(Entity edition) {
        return edition.start().orElseThrow();
    }

    private static int startYear(Entity edition) {
        return Integer.parseInt(start(edition).substring(0, YEAR_DIGITS));
    }

    /** {@code The 1951 security treaty}, {@code the security treaty of 1951}. */
    private OptionalInt yearBeside(Candidate name) {
        int before = name.first() - 1;
        if (before >= 0 && words.isTied(before) && words.year(before) > 0) {
            return OptionalInt.of(words.year(before));
        }
        int of = name.last() + 1;
        boolean behind = of + 1 < words.count() && words.lower(of).equals("of") && words.isTied(of);
        return behind && words.year(of + 1) > 0 ? OptionalInt.of(words.year(of + 1)) : OptionalInt.empty();
    }

    /** What the years in the sentence say, where all of them say the same. */
    private Optional<Entity> ofSentence(int word, List<Entity> inOrder) {
        List<Optional<Entity>> said = yearsOfSentence(word)
                .distinct()
                .mapToObj(year -> inForce(year, inOrder))
                .distinct()
                .toList();
        return said.size() == 1 ? said.getFirst() : Optional.empty();
    }

    private IntStream yearsOfSentence(int word) {
        int first = word;
        while (first > 0 && TownOrBase.isOneSentence(first - 1, first, words)) {
            first--;
        }
        int last = word;
        while (last + 1 < words.count() && TownOrBase.isOneSentence(last, last + 1, words)) {
            last++;
        }
        return IntStream.rangeClosed(first, last).map(words::year).filter(year -> year > 0);
    }

    /** {@return whether the sentence of a word says a year in which one of these began} */
    boolean isBeginningSaid(int word, List<Entity> editions) {
        return yearsOfSentence(word)
                .anyMatch(year -> editions.stream().anyMatch(edition -> startYear(edition) == year));
    }

    private Optional<Entity> byYearOfText(int word, List<Entity> inOrder) {
        IntStream before = IntStream.iterate(word - 1, at -> at >= 0, at -> at - 1);
        IntStream behind = IntStream.range(word, words.count());
        return IntStream.concat(before, behind)
                .map(words::year)
                .filter(year -> year > 0)
                .mapToObj(year -> inForce(year, inOrder))
                .findFirst()
                .flatMap(Function.identity());
    }

    private static Optional<Entity> inForce(int year, List<Entity> inOrder) {
        return inOrder.stream()
                .filter(edition -> startYear(edition) - SIGNED_BEFORE <= year)
                .reduce((one, later) -> startYear(later) <= year ? later : one);
    }

    /** The first is spoken of already while it is negotiated. */
    private static Optional<Entity> onDay(LocalDate day, List<Entity> inOrder) {
        Optional<Entity> begun = inOrder.stream()
                .filter(edition -> start(edition).compareTo(day.toString()) <= 0)
                .reduce((one, later) -> later);
        return begun.or(() -> inForce(day.getYear(), inOrder));
    }
}
