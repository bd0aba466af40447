package dateline.ui.search;

import dateline.search.FacetCount;
import dateline.search.FacetKind;
import dateline.search.Period;
import dateline.search.PeriodCount;
import dateline.search.Refinement;
import dateline.search.SearchResult;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How what was found lies over the years; over the months of one year, or the days of one month, when that is included. */
public final class TimelineModel {
    private final SearchModel search;
    private final Timeline timeline;
    private final JobRunner runner;
    private final Lane lane = new Lane();
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.NONE);

    /**
     * Parts of time with their counts.
     *
     * @param within what they are parts of
     * @param counts those that have an article, in the order of time
     * @param included the periods that are included
     */
    public record Span(Period within, List<PeriodCount> counts, List<Period> included) {
        static final Span NONE = new Span(Period.ALWAYS, List.of(), List.of());

        public Span {
            counts = List.copyOf(counts);
            included = List.copyOf(included);
        }

        /**
         * {@return every part from the first that counts to the last, with those between; of a year or month all parts}
         */
        public List<Period> parts() {
            if (counts.isEmpty()) {
                return List.of();
            }
            boolean always = within.equals(Period.ALWAYS);
            Period first = always ? counts.getFirst().period() : within.partOf(within.first());
            Period last = always ? counts.getLast().period() : within.partOf(within.last());
            return Stream.iterate(
                            first,
                            part -> !part.first().isAfter(last.first()),
                            part -> within.partOf(part.last().plusDays(1)))
                    .toList();
        }
    }

    /**
     * Makes a model that follows a search.
     *
     * @param search what is asked and found
     * @param timeline counts within a year or month
     * @param runner runs it
     */
    public TimelineModel(SearchModel search, Timeline timeline, JobRunner runner) {
        this.search = search;
        this.timeline = timeline;
        this.runner = runner;
        search.state().subscribe(this::follow);
    }

    /**
     * {@return what is to be shown}
     */
    public ReadOnlyObjectProperty<Span> span() {
        return span.getReadOnlyProperty();
    }

    /**
     * Includes a period in the place of those included; one that is included already is let go.
     *
     * @param period any period
     */
    public void choose(Period period) {
        search.ask(search.question().get().within(period));
    }

    private void follow(SearchState state) {
        if (state instanceof SearchState.Found(SearchResult result)) {
            List<Period> included = result.request().refinements().stream()
                    .filter(each -> each.kind() == FacetKind.YEAR && each.sense() == Refinement.Sense.INCLUDE)
                    .flatMap(each -> Period.read(each.id()).stream())
                    .toList();
            Optional<Period> within = included.size() == 1
                    ? Optional.of(included.getFirst()).filter(TimelineModel::hasParts)
                    : Optional.empty();
            within.ifPresentOrElse(
                    period -> count(result, period, included),
                    () -> show(new Span(Period.ALWAYS, years(result), included)));
        } else {
            show(Span.NONE);
        }
    }

    private static boolean hasParts(Period period) {
        return period.first().getYear() == period.last().getYear()
                && !period.first().equals(period.last());
    }

    private void count(SearchResult result, Period within, List<Period> included) {
        runner.newest(
                lane,
                progress -> timeline.overTime(result.request(), within),
                counts -> span.set(new Span(within, counts, included)),
                failed -> show(Span.NONE));
    }

    private void show(Span shown) {
        lane.clear();
        span.set(shown);
    }

    private static List<PeriodCount> years(SearchResult result) {
        return result.facet(FacetKind.YEAR).stream()
                .flatMap(TimelineModel::year)
                .toList();
    }

    private static Stream<PeriodCount> year(FacetCount count) {
        return Period.read(count.id()).map(period -> new PeriodCount(period, count.count())).stream();
    }
}
