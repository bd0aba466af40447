package dateline.store;

import dateline.archive.Problem;
import dateline.entity.Label;
import dateline.topic.Topic;
import dateline.topic.TopicTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code topics.json}: each good topic, whatever the others are like. */
final class TopicsFile {
    /** Its name. */
    static final String NAME = "topics.json";

    private static final int VERSION = 1;

    private final JsonCursor cursor;
    private final String language;
    private final Map<String, Placed<Topic>> topics = new LinkedHashMap<>();

    private TopicsFile(JsonCursor cursor, String language) {
        this.cursor = cursor;
        this.language = language;
    }

    /**
     * {@return the topics that a file's bytes hold}
     *
     * @param bytes UTF-8, without a byte order mark
     * @param language the archive's, whose labels are shown
     */
    static Read<TopicTree> read(byte[] bytes, String language) {
        try (var cursor = new JsonCursor(Json.parser(bytes, 0, bytes.length), NAME, 1)) {
            var file = new TopicsFile(cursor, language);
            file.parse();
            file.findDangling();
            file.findCircles();
            List<Topic> good = file.topics.values().stream().map(Placed::entry).toList();
            return new Read<>(new TopicTree(good), new ArrayList<Problem>(cursor.problems()));
        }
    }

    private void parse() {
        new FormatHead(cursor, "topics", VERSION).readFile("the topics", name -> {
            if (name.equals("topics")) {
                cursor.objects(name, "an object for each topic", this::entry);
            }
        });
    }

    private void entry() {
        int line = cursor.line();
        var draft = new Draft();
        cursor.properties(name -> property(draft, name));
        draft.topic(line).ifPresent(topic -> add(topic, line));
    }

    private void property(Draft draft, String name) {
        switch (name) {
            case "id" -> draft.id = cursor.words(name);
            case "prefLabel" -> draft.labels.addAll(Labels.read(cursor, name, Label.Kind.PREFERRED));
            case "broader" -> draft.broader.addAll(cursor.texts(name));
            case "scopeNote" -> draft.notes.addAll(Labels.read(cursor, name, Label.Kind.PREFERRED));
            case "query" -> draft.query = cursor.words(name);
            default -> {}
        }
    }

    private void add(Topic topic, int line) {
        Placed<Topic> first = topics.putIfAbsent(topic.id(), new Placed<>(topic, line));
        if (first != null) {
            cursor.complain(
                    line,
                    JsonCursor.quoted(topic.id()) + " stands twice; the topic on line " + first.line() + " is used");
        }
    }

    private void findDangling() {
        for (Placed<Topic> placed : topics.values()) {
            placed.entry()
                    .broader()
                    .filter(above -> !topics.containsKey(above))
                    .ifPresent(above -> cursor.complain(
                            placed.line(),
                            JsonCursor.quoted(placed.entry().id()) + " names " + JsonCursor.quoted(above)
                                    + " as \"broader\", which is no topic; it stands at the top"));
        }
    }

    private void findCircles() {
        Set<String> told = new LinkedHashSet<>();
        for (Placed<Topic> placed : topics.values()) {
            List<String> circle = circleFrom(placed.entry());
            if (!circle.isEmpty() && told.addAll(circle)) {
                cursor.complain(
                        placed.line(), "the topics " + String.join(", ", circle) + " are \"broader\" in a circle");
            }
        }
    }

    /** {@return the topics of the circle that a topic is part of, from it upwards; none when it is part of none} */
    private List<String> circleFrom(Topic topic) {
        Set<String> path = new LinkedHashSet<>();
        Optional<Topic> at = Optional.of(topic);
        while (at.isPresent() && path.add(at.get().id())) {
            at = at.get().broader().map(topics::get).map(Placed::entry);
        }
        boolean closes = at.isPresent() && at.get().id().equals(topic.id());
        return closes ? path.stream().map(JsonCursor::quoted).toList() : List.of();
    }

    private final class Draft {
        private Optional<String> id = Optional.empty();
        private final List<Label> labels = new ArrayList<>();
        private final List<String> broader = new ArrayList<>();
        private final List<Label> notes = new ArrayList<>();
        private Optional<String> query = Optional.empty();

        private Optional<Topic> topic(int line) {
            Optional<String> label = Labels.first(labels, language);
            if (id.isEmpty() || label.isEmpty()) {
                cursor.complain(
                        line,
                        id.map(JsonCursor::quoted).orElse("a topic") + " has no "
                                + (id.isEmpty() ? "\"id\"" : "\"prefLabel\", so no name to show"));
                return Optional.empty();
            }
            if (broader.size() > 1) {
                cursor.complain(
                        line, JsonCursor.quoted(id.get()) + " has more than one \"broader\" topic; the first is used");
            }
            return Optional.of(new Topic(
                    id.get(), label.get(), broader.stream().findFirst(), Labels.first(notes, language), query));
        }
    }
}
