package dateline.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The topics of an archive as a tree, each level in the order of its file. Immutable. */
public final class TopicTree {
    private static final TopicTree EMPTY = new TopicTree(List.of());

    private final Map<String, Topic> byId = new LinkedHashMap<>();
    private final Map<String, List<Topic>> narrower = new LinkedHashMap<>();
    private final List<Topic> roots = new ArrayList<>();

    /**
     * Makes a tree. A topic whose broader topic is missing, or that lies in a circle, stands at the top.
     *
     * @param topics ids are unique
     */
    public TopicTree(List<Topic> topics) {
        for (Topic topic : topics) {
            if (byId.putIfAbsent(topic.id(), topic) != null) {
                throw new IllegalArgumentException("two topics share the id " + topic.id());
            }
        }
        for (Topic topic : topics) {
            if (reachesTheTop(topic)) {
                topic.broader()
                        .filter(byId::containsKey)
                        .ifPresentOrElse(
                                parent -> narrower.computeIfAbsent(parent, id -> new ArrayList<>())
                                        .add(topic),
                                () -> roots.add(topic));
            } else {
                roots.add(topic);
            }
        }
    }

    /**
     * {@return a tree without a topic}
     */
    public static TopicTree empty() {
        return EMPTY;
    }

    /**
     * {@return the topics at the top}
     */
    public List<Topic> roots() {
        return List.copyOf(roots);
    }

    /**
     * {@return the topics right under one}
     *
     * @param topic the one above
     */
    public List<Topic> narrower(Topic topic) {
        return List.copyOf(narrower.getOrDefault(topic.id(), List.of()));
    }

    /**
     * {@return all topics, in the file's order}
     */
    public List<Topic> topics() {
        return List.copyOf(byId.values());
    }

    /**
     * {@return the topic of an id}
     *
     * @param id an id, of this tree or not
     */
    public Optional<Topic> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private boolean reachesTheTop(Topic topic) {
        Set<String> seen = new HashSet<>();
        Optional<Topic> at = Optional.of(topic);
        while (at.isPresent()) {
            if (!seen.add(at.get().id())) {
                return false;
            }
            at = at.get().broader().flatMap(this::get);
        }
        return true;
    }
}
