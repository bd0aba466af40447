package dateline.ui.article;

import dateline.search.TopicReason;
import dateline.ui.text.Words;
import java.util.stream.Collectors;

/** Why an article is in a topic, in words. */
final class TopicSentence {
    private TopicSentence() {}

    static String of(TopicReason topic, Words words) {
        if (topic.because().isEmpty()) {
            return words.get("because.other");
        }
        return topic.because().stream().map(reason -> of(reason, words)).collect(Collectors.joining(", "));
    }

    private static String of(TopicReason.Because reason, Words words) {
        return switch (reason) {
            case TopicReason.NamesEntity names -> words.get("because.names", names.label(), names.count());
            case TopicReason.HoldsWords holds -> words.get("because.holds", holds.words(), holds.count());
            case TopicReason.MarkedByArchive marked -> words.get("because.marked");
            case TopicReason.ThroughNarrower narrower -> words.get("because.narrower", narrower.label());
        };
    }
}
