package dateline.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The time that a text is about, told by the years in it, by its day, and by the people whom it names beyond doubt. */
final class Era {
    private static final double SAME_LINE = 3;
    private static final double PUBLISHED = 4;
    private static final double CONTEMPORARY = 0.7;
    private static final double PERHAPS = 0.3;

    /** How many times as much has to speak for one as for the next. */
    private static final double FAR_AHEAD = 1.2;

    /** In years. */
    private static final int BEFORE_OFFICE = 8;

    private static final Tenure ALWAYS = new Tenure(Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2);

    private final TextWords words;
    private final Optional<LocalDate> published;
    private final List<Point> years = new ArrayList<>();
    private final List<Contemporary> people = new ArrayList<>();

    private record Point(int line, int year) {}

    /** Somebody named on a line; the weight is less for one of several. */
    private record Contemporary(int line, Set<EntityId> ids, List<Tenure> tenures, double weight) {
        boolean isOfTimeOf(Tenure other) {
            for (Tenure tenure : tenures) {
                if (tenure.overlaps(other)) {
                    return true;
                }
            }
            return false;
        }
    }

    Era(TextWords words, Optional<LocalDate> published) {
        this.words = words;
        this.published = published;
        for (int word = 0; word < words.count(); word++) {
            int year = words.year(word);
            if (year > 0) {
                years.add(new Point(words.line(word), year));
            }
        }
    }

    /** Tells of somebody who is named beyond doubt. */
    void names(int word, Bearer bearer) {
        if (!bearer.tenures().isEmpty()) {
            people.add(new Contemporary(words.line(word), Set.of(bearer.id()), bearer.tenures(), CONTEMPORARY));
        }
    }

    /** Tells of some people one of whom may be named. */
    void mayName(int word, List<Bearer> bearers) {
        Set<EntityId> ids = new HashSet<>();
        List<Tenure> tenures = new ArrayList<>();
        for (Bearer bearer : bearers) {
            ids.add(bearer.id());
            tenures.addAll(bearer.tenures());
        }
        if (!tenures.isEmpty()) {
            people.add(new Contemporary(words.line(word), ids, tenures, PERHAPS));
        }
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
        double most = 0;
        for (Tenure tenure : bearer.tenures()) {
            most = Math.max(most, weight(tenure, bearer.id(), word, lineOnly));
        }
        return most;
    }

    private double weight(Tenure tenure, EntityId holder, int word, boolean lineOnly) {
        double line = 0;
        double text =
                published.map(day -> PUBLISHED * tenure.nearness(day.getYear())).orElse(0.0);
        int lineOfWord = words.line(word);
        for (Point point : years) {
            double nearness = tenure.nearness(point.year());
            line += point.line() == lineOfWord ? nearness : 0;
            text += point.line() == lineOfWord ? 0 : nearness;
        }
        for (Contemporary other : people) {
            double own = !other.ids().contains(holder) && other.isOfTimeOf(tenure) ? other.weight() : 0;
            line += other.line() == lineOfWord ? own : 0;
            text += other.line() == lineOfWord ? 0 : own;
        }
        return lineOnly ? line : SAME_LINE * line + text;
    }

    /** {@return which part of all that tells a time speaks for somebody being meant at a word; 1 when nothing tells any} */
    double share(Bearer bearer, int word) {
        double all = weight(ALWAYS, bearer.id(), word, false);
        return all == 0 || bearer.offices().isEmpty() ? 1 : speaksFor(bearer, word) / all;
    }

    /** {@return whether something began only years after the day in print} */
    boolean isToCome(Entity event) {
        return published.isPresent()
                && event.start().flatMap(Tenure::year).stream()
                        .anyMatch(start -> start > published.get().getYear());
    }

    /** {@return whether somebody held no office until years after the day in print; papers may name them before it, but hardly long} */
    boolean isToCome(Bearer bearer) {
        return published.isPresent()
                && !bearer.tenures().isEmpty()
                && bearer.tenures().stream()
                        .allMatch(tenure -> tenure.from() > published.get().getYear() + BEFORE_OFFICE);
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
