package dateline.entity;

import dateline.entity.Found.Candidate;
import dateline.entity.Found.Formed;
import java.util.ArrayList;
import java.util.List;

/** Decides between names of the ledger and names by form that stand on the same words: the longer wins. */
final class Contest {
    private final List<Candidate> candidates;
    private final List<Found> winners = new ArrayList<>();
    private int next;

    private Contest(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /**
     * {@return what is left, in order, none overlapping}
     *
     * @param candidates names of the ledger, in order, none overlapping
     * @param formed names by form, likewise
     */
    static List<Found> between(List<Candidate> candidates, List<Formed> formed) {
        var contest = new Contest(candidates);
        formed.forEach(contest::enter);
        contest.takeUntil(Integer.MAX_VALUE);
        return contest.winners;
    }

    private void enter(Formed formed) {
        takeUntil(formed.first());
        List<Candidate> rivals = new ArrayList<>();
        int last = next;
        while (last < candidates.size() && candidates.get(last).first() <= formed.last()) {
            rivals.add(candidates.get(last));
            last++;
        }
        boolean free = winners.isEmpty() || winners.getLast().last() < formed.first();
        if (rivals.size() == 1 && isSameWords(rivals.getFirst(), formed)) {
            winners.add(rivals.getFirst().of(formed));
            next = last;
        } else if (free && rivals.stream().noneMatch(rival -> beats(rival, formed))) {
            winners.add(formed);
            next = last;
        }
    }

    /** Takes the candidates that end before a word, and those that a name by form does not beat. */
    private void takeUntil(int word) {
        while (next < candidates.size() && candidates.get(next).last() < word) {
            winners.add(candidates.get(next));
            next++;
        }
    }

    private static boolean isSameWords(Candidate candidate, Formed formed) {
        return candidate.first() == formed.first() && candidate.last() == formed.last();
    }

    private static boolean beats(Candidate candidate, Formed formed) {
        if (candidate.length() >= formed.length()) {
            return true;
        }
        if (formed.type() == EntityType.BASE && candidate.first() == formed.first()) {
            return false;
        }
        boolean sameEnd = candidate.last() == formed.last() || candidate.first() == formed.first();
        return sameEnd && candidate.length() > 1 && candidate.isFull(formed.type());
    }
}
