package dateline.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The time that a text is about, told by the years in it, by its day, and by the people whom it names beyond doubt. */
final class Era {
    private static final double SAME_LINE = 3;
    private static final double PUBLISHED = 4;
    private static final double CONTEMPORARY = 0.7;
    private static final double PERHAPS = 0.3;

    /** How many times as much has to speak for one as for the next. */
    private static final double FAR_AHEAD = 1.2;

    private static final Tenure ALWAYS = new Tenure(Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2);

    private final TextWords words;
    private final Optional<LocalDate> published;
    private final List<Point> years = new ArrayList<>();
    private final List<Contemporary> people = new ArrayList<>();

    private record Point(int word, int year) {}

    /** Somebody named at a word; the weight is less for one of several. */
    private record Contemporary(int word, Set<EntityId> ids, List<Tenure> tenures, double weight) {
        boolean isOfTimeOf(Tenure other) {
            return tenures.stream().anyMatch(tenure -> tenure.overlaps(other));
        }
    }

    Era(TextWords words, Optional<LocalDate> published) {
        this.words = words;
        this.published = published;
        for (int word = 0; word < words.count(); word++) {
            int year = words.year(word);
            if (year > 0) {
                years.add(new Point(word, year));
            }
        }
    }

    /** Tells of somebody who is named beyond doubt. */
    void names(int word, EntityId id, List<Office> offices) {
        add(word, Set.of(id), offices, CONTEMPORARY);
    }

    /** Tells of some people one of whom may be named. */
    void mayName(int word, List<Entity> people) {
        add(
                word,
                people.stream().map(Entity::id).collect(Collectors.toSet()),
                people.stream().flatMap(person -> person.offices().stream()).toList(),
                PERHAPS);
    }

    private void add(int word, Set<EntityId> ids, List<Office> offices, double weight) {
        List<Tenure> tenures =
                offices.stream().flatMap(office -> Tenure.of(office).stream()).toList();
        if (!tenures.isEmpty()) {
            people.add(new Contemporary(word, ids, tenures, weight));
        }
    }

    /** {@return whether the text tells any time} */
    boolean isKnown() {
        return published.isPresent() || !years.isEmpty() || !people.isEmpty();
    }

    /** {@return how much speaks for somebody being meant at a word; 0 when nothing does} */
    double speaksFor(Bearer bearer, int word) {
        return weight(bearer, word, false);
    }

    /** {@return the same, of what stands on the word's line} */
    double speaksOnLine(Bearer bearer, int word) {
        return weight(bearer, word, true);
    }

    private double weight(Bearer bearer, int word, boolean lineOnly) {
        return bearer.offices().stream()
                .flatMap(office -> Tenure.of(office).stream())
                .mapToDouble(tenure -> weight(tenure, bearer.id(), word, lineOnly))
                .max()
                .orElse(0);
    }

    private double weight(Tenure tenure, EntityId holder, int word, boolean lineOnly) {
        double line = 0;
        double text =
                published.map(day -> PUBLISHED * tenure.nearness(day.getYear())).orElse(0.0);
        for (Point point : years) {
            if (words.isSameLine(point.word(), word)) {
                line += tenure.nearness(point.year());
            } else {
                text += tenure.nearness(point.year());
            }
        }
        for (Contemporary other : people) {
            if (!other.ids().contains(holder) && other.isOfTimeOf(tenure)) {
                if (words.isSameLine(other.word(), word)) {
                    line += other.weight();
                } else {
                    text += other.weight();
                }
            }
        }
        return lineOnly ? line : SAME_LINE * line + text;
    }

    /** {@return which part of all that tells a time speaks for somebody being meant at a word; 1 when nothing tells any} */
    double share(Bearer bearer, int word) {
        double all = weight(ALWAYS, bearer.id(), word, false);
        return all == 0 || bearer.offices().isEmpty() ? 1 : speaksFor(bearer, word) / all;
    }

    /** {@return the one of some people for whom far more speaks than for the others; empty when there is none} */
    Optional<Bearer> mostLikely(List<Bearer> bearers, int word) {
        return mostLikely(bearers, bearer -> speaksFor(bearer, word), FAR_AHEAD);
    }

    /** {@return the same, by what stands on the word's line} */
    Optional<Bearer> mostLikelyOnLine(List<Bearer> bearers, int word) {
        return mostLikely(bearers, bearer -> speaksOnLine(bearer, word), 2 * FAR_AHEAD);
    }

    private static Optional<Bearer> mostLikely(List<Bearer> bearers, ToDoubleFunction<Bearer> weight, double ahead) {
        Bearer best = null;
        double most = 0;
        double second = 0;
        for (Bearer bearer : bearers) {
            double own = weight.applyAsDouble(bearer);
            if (own > most) {
                second = most;
                most = own;
                best = bearer;
            } else {
                second = Math.max(second, own);
            }
        }
        return most >= ahead * second ? Optional.ofNullable(best) : Optional.empty();
    }
}
