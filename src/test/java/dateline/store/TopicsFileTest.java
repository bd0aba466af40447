package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Problem;
import dateline.topic.Topic;
import dateline.topic.TopicTree;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicsFileTest {
    private static Read<TopicTree> topics(String... topics) {
        String json = "{\"dateline\": \"topics\", \"version\": 1, \"topics\": [\n" + String.join(",\n", topics) + "]}";
        return TopicsFile.read(json.getBytes(StandardCharsets.UTF_8), "en");
    }

    private static String topic(String id, String more) {
        return "{\"id\": \"%s\", \"prefLabel\": {\"en\": \"T %s\"}%s}".formatted(id, id, more);
    }

    @Test
    void aTopicIsReadWithAllItSays() {
        var read = topics(topic("topic/b", ""), """
            {"id": "topic/a", "prefLabel": {"ja": "普天間", "en": "Futenma"}, "broader": ["topic/b"],
             "scopeNote": {"en": "Note."}, "query": "base:futenma"}\
            """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.content().topics())
                .last()
                .isEqualTo(new Topic(
                        "topic/a",
                        "Futenma",
                        Optional.of("topic/b"),
                        Optional.of("Note."),
                        Optional.of("base:futenma")));
    }

    @Test
    void eachBadTopicIsAProblemOnItsLineAndTheGoodOnesStay() {
        var read = topics(
                topic("topic/a", ""),
                "\"text\"",
                "{\"prefLabel\": {\"en\": \"x\"}}",
                "{\"id\": \"topic/x\", \"prefLabel\": {\"en\": \" \"}}",
                topic("topic/a", ""),
                topic("topic/b", ",\"broader\": [\"topic/a\", \"topic/c\"]"),
                topic("topic/d", ",\"broader\": \"topic/nowhere\""));

        assertThat(read.content().topics()).extracting(Topic::id).containsExactly("topic/a", "topic/b", "topic/d");
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "topics.json:3: \"topics\" is a text where an object for each topic is expected",
                        "topics.json:4: a topic has no \"id\"",
                        "topics.json:5: \"prefLabel\" has a blank label",
                        "topics.json:5: \"topic/x\" has no \"prefLabel\", so no name to show",
                        "topics.json:6: \"topic/a\" stands twice; the topic on line 2 is used",
                        "topics.json:7: \"topic/b\" has more than one \"broader\" topic; the first is used",
                        "topics.json:8: \"topic/d\" names \"topic/nowhere\" as \"broader\", which is no topic; it"
                                + " stands at the top");
    }

    @Test
    void aCircleIsToldOnceAndTheTopicsStay() {
        var read = topics(
                topic("topic/a", ",\"broader\": [\"topic/b\"]"),
                topic("topic/b", ",\"broader\": [\"topic/c\"]"),
                topic("topic/c", ",\"broader\": [\"topic/a\"]"),
                topic("topic/under", ",\"broader\": [\"topic/a\"]"));

        assertThat(read.content().topics()).hasSize(4);
        assertThat(read.problems())
                .containsExactly(new Problem(
                        "topics.json",
                        2,
                        "the topics \"topic/a\", \"topic/b\", \"topic/c\" are \"broader\" in a circle"));
    }
}
