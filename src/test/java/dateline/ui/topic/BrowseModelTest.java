package dateline.ui.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.search.FacetCount;
import dateline.search.FacetKind;
import dateline.search.Order;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import dateline.topic.Topic;
import dateline.topic.TopicTree;
import dateline.ui.search.Answers;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BrowseModelTest {
    private static final SearchRequest ALL = SearchRequest.of("", 1);

    @Test
    void onlyTheFirstOfManyValuesAreShownUntilAllAreAskedFor() {
        var model = new BrowseModel(TopicTree.empty(), Refinement::id);
        model.show(Answers.counting(ALL, FacetKind.PERSON, people(20)));
        assertThat(people(model)).hasSize(7);
        BrowseRow more = model.rows().stream()
                .filter(BrowseRow.More.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(more).isEqualTo(new BrowseRow.More(Section.PEOPLE, 13));
        model.fold(more);
        assertThat(people(model)).hasSize(20);
    }

    @Test
    void allValuesOfASectionCanBeFilteredUntilFewerAreShown() {
        var model = new BrowseModel(TopicTree.empty(), Refinement::id);
        model.show(Answers.counting(ALL, FacetKind.PERSON, people(20)));
        assertThat(model.filtered().get()).isEmpty();
        model.fold(new BrowseRow.More(Section.PEOPLE, 13));
        assertThat(model.filtered().get()).contains(Section.PEOPLE);
        model.filter("p12");
        assertThat(labels(model)).containsExactly("P12");
        assertThat(model.rows()).contains(new BrowseRow.More(Section.PEOPLE, 0));
        model.filter("");
        assertThat(people(model)).hasSize(20);
        model.fold(new BrowseRow.More(Section.PEOPLE, 0));
        assertThat(model.filtered().get()).isEmpty();
        assertThat(people(model)).hasSize(7);
    }

    @Test
    void aBarIsAsLongAsTheShareOfTheGreatestCount() {
        var model = new BrowseModel(TopicTree.empty(), Refinement::id);
        model.show(Answers.counting(
                ALL,
                FacetKind.PERSON,
                new FacetCount(FacetKind.PERSON, "a", "A", 8),
                new FacetCount(FacetKind.PERSON, "b", "B", 2)));
        assertThat(people(model)).extracting(BrowseRow.Value::share).containsExactly(1.0, 0.25);
    }

    @Test
    void anExcludedValueStaysInSightThoughNoArticleHasIt() {
        var model = new BrowseModel(TopicTree.empty(), refinement -> "Kurt Campbell");
        var excluded = new Refinement(FacetKind.PERSON, "person/campbell", Refinement.Sense.EXCLUDE);
        model.show(Answers.counting(
                new SearchRequest("", List.of(excluded), Order.NEWEST, 0, 1, List.of()), FacetKind.PERSON, people(2)));
        BrowseRow.Value last = people(model).getLast();
        assertThat(last.label()).isEqualTo("Kurt Campbell");
        assertThat(last.count()).isZero();
        assertThat(last.sense()).contains(Refinement.Sense.EXCLUDE);
    }

    @Test
    void aTopicOpensAndClosesWhatIsUnderIt() {
        var model = new BrowseModel(
                new TopicTree(List.of(topic("bases", Optional.empty()), topic("futenma", Optional.of("bases")))),
                Refinement::id);
        BrowseRow top = model.rows().get(1);
        assertThat(labels(model)).containsExactly("bases");
        model.fold(top);
        assertThat(labels(model)).containsExactly("bases", "futenma");
        model.fold(model.rows().get(1));
        assertThat(labels(model)).containsExactly("bases");
    }

    @Test
    void aClosedTopicOpensWhenOneUnderItIsIncluded() {
        var model = new BrowseModel(
                new TopicTree(List.of(topic("bases", Optional.empty()), topic("futenma", Optional.of("bases")))),
                Refinement::id);
        var included = new Refinement(FacetKind.TOPIC, "futenma", Refinement.Sense.INCLUDE);
        model.show(Answers.of(new SearchRequest("", List.of(included), Order.NEWEST, 0, 1, List.of()), 1));
        assertThat(labels(model)).containsExactly("bases", "futenma");
    }

    private static List<BrowseRow.Value> people(BrowseModel model) {
        return model.rows().stream()
                .filter(BrowseRow.Value.class::isInstance)
                .map(BrowseRow.Value.class::cast)
                .toList();
    }

    private static List<String> labels(BrowseModel model) {
        return people(model).stream().map(BrowseRow.Value::label).toList();
    }

    private static FacetCount[] people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new FacetCount(FacetKind.PERSON, "person/" + number, "P" + number, 50 - number))
                .toArray(FacetCount[]::new);
    }

    private static Topic topic(String id, Optional<String> broader) {
        return new Topic(id, id, broader, Optional.empty(), Optional.empty());
    }
}
