package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.ui.search.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a person has been: questions and articles, to go back to and forward again. Belongs to the window's thread. */
final class History {
    private static final int MOST = 200;

    private final List<Stop> stops = new ArrayList<>(List.of(new Stop(Question.ALL, Optional.empty())));
    private int at;

    /** What was asked and what was read at one moment. */
    record Stop(Question question, Optional<ArticleId> article) {}

    /** Keeps a stop. What was typed letter by letter is one question: it replaces the stop while no article was read. */
    void visit(Stop stop) {
        Stop last = stops.get(at);
        if (stop.equals(last)) {
            return;
        }
        boolean typing = !stop.question().query().equals(last.question().query())
                && stop.article().equals(last.article())
                && at > 0
                && stops.get(at - 1).article().equals(stop.article());
        stops.subList(at + 1, stops.size()).clear();
        if (typing) {
            stops.set(at, stop);
        } else {
            stops.add(stop);
            at++;
        }
        if (stops.size() > MOST) {
            stops.removeFirst();
            at--;
        }
    }

    /** Goes back or forward, if there is somewhere to go. */
    Optional<Stop> go(int steps) {
        int to = at + steps;
        if (to < 0 || to >= stops.size()) {
            return Optional.empty();
        }
        at = to;
        return Optional.of(stops.get(at));
    }

    boolean canGo(int steps) {
        return at + steps >= 0 && at + steps < stops.size();
    }
}
