package dateline.entity;

import dateline.entity.MentionFinder.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides whom the words of one text name that may name several, or name somebody only after the full name. */
final class Naming {
    /** A headline, and the standfirst under it. */
    private static final int LINES_BEFORE_THE_BODY = 2;

    private final TextWords words;
    private final List<Candidate> candidates;

    /** Where each entity was first named beyond doubt, as the place of the word. */
    private final Map<EntityId, Integer> firstNamed = new HashMap<>();

    Naming(TextWords words, List<Candidate> candidates) {
        this.words = words;
        this.candidates = candidates;
        for (Candidate candidate : candidates) {
            List<Entity> full = full(candidate);
            if (full.size() == 1) {
                firstNamed.putIfAbsent(full.getFirst().id(), candidate.first());
            }
        }
    }

    private static List<Entity> full(Candidate candidate) {
        return candidate.spellings().stream()
                .filter(spelling -> spelling.role() == Spelling.Role.FULL)
                .map(Spelling::entity)
                .toList();
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            named(candidate)
                    .ifPresent(entity -> mentions.add(new Mention(
                            candidate.span(words), entity.id(), entity.type(), entity.label(), Mention.Method.LEDGER)));
        }
        return mentions;
    }

    private Optional<Entity> named(Candidate candidate) {
        List<Entity> full = full(candidate);
        if (full.size() == 1) {
            return Optional.of(full.getFirst())
                    .filter(entity -> !isBarePerson(candidate, entity) || Surroundings.letStand(candidate, words));
        }
        if (full.size() > 1) {
            return theOnly(full.stream()
                    .filter(entity -> firstNamed.containsKey(entity.id()))
                    .toList());
        }
        return byFamilyName(candidate);
    }

    /** A label such as {@code Obama} is somebody else behind another first name. */
    private boolean isBarePerson(Candidate candidate, Entity entity) {
        return entity.type() == EntityType.PERSON
                && candidate.first() == candidate.last()
                && !words.isCjk(candidate.first());
    }

    private Optional<Entity> byFamilyName(Candidate candidate) {
        List<Entity> named = candidate.spellings().stream()
                .map(Spelling::entity)
                .filter(person -> firstNamed.containsKey(person.id()))
                .toList();
        List<Entity> before = named.stream()
                .filter(person -> firstNamed.getOrDefault(person.id(), Integer.MAX_VALUE) < candidate.first())
                .toList();
        boolean early = words.isWithinFirstLines(candidate.first(), LINES_BEFORE_THE_BODY);
        Optional<Entity> person = theOnly(early ? named : before);
        return person.filter(found -> Surroundings.letStand(candidate, words));
    }

    private static Optional<Entity> theOnly(List<Entity> entities) {
        return entities.size() == 1 ? Optional.of(entities.getFirst()) : Optional.empty();
    }
}
