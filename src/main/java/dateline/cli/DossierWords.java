package dateline.cli;

import dateline.archive.ArticleId;
import dateline.dossier.Change;
import dateline.dossier.OrderDifference;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How dossiers differ, in words and as JSON. */
final class DossierWords {
    private DossierWords() {}

    /** {@return one change on a line: a sign, what it is, its id, and what of it is another} */
    static String line(Change change) {
        String sign = switch (change.change()) {
            case ADDED -> "+ ";
            case GONE -> "- ";
            case CHANGED -> "~ ";
        };
        String fields = change.fields().isEmpty() ? "" : ": " + String.join(", ", change.fields());
        return sign + change.kind().name().toLowerCase(Locale.ROOT) + " " + change.id() + fields;
    }

    /** {@return how an answer differs, with the first place where it does} */
    static String sentence(OrderDifference difference) {
        String asked = (difference.query().isEmpty() ? "Every article" : "“" + difference.query() + "”") + " by "
                + difference.order() + ": ";
        String counts = difference.before() == difference.now()
                ? ""
                : Counts.of(difference.before(), "article", "articles") + " then, " + difference.now() + " now; ";
        return asked + counts + place(difference);
    }

    private static String place(OrderDifference difference) {
        if (difference.place().isEmpty()) {
            return "the order is another behind the articles that are named one by one.";
        }
        String then = difference.stood().map(ArticleId::value).orElse("nothing");
        String now = difference.stands().map(ArticleId::value).orElse("nothing");
        return "at place " + difference.place().get() + " stood " + then + ", and stands " + now + ".";
    }

    /** {@return how answers differ, as JSON} */
    static ArrayNode json(List<OrderDifference> differences) {
        ArrayNode array = Json.array();
        for (OrderDifference each : differences) {
            ObjectNode item = array.addObject()
                    .put("query", each.query())
                    .put("order", each.order())
                    .put("before", each.before())
                    .put("now", each.now());
            each.place().ifPresentOrElse(place -> item.put("place", place), () -> item.putNull("place"));
            Json.put(item, "stood", each.stood().map(ArticleId::value));
            Json.put(item, "stands", each.stands().map(ArticleId::value));
        }
        return array;
    }
}
