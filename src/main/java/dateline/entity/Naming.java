package dateline.entity;

import dateline.archive.TextSpan;
import dateline.entity.Found.Candidate;
import dateline.entity.Found.Formed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides whom the words of one text name that may name several, or name somebody only after the full name. */
final class Naming {
    private final TextWords words;
    private final List<Found> found;
    private final Era era;
    private final Namesakes namesakes;
    private final KnownPeople people;
    private final TownOrBase places;
    private final Spans spans;

    Naming(TextWords words, List<Found> found, Era era, KnownPeople people, TownOrBase places) {
        this.words = words;
        this.era = era;
        this.people = people;
        this.places = places;
        this.namesakes = new Namesakes(words, era);
        this.spans = new Spans(words);
        for (Found name : found) {
            switch (name) {
                case Candidate candidate -> note(candidate);
                case Formed formed -> note(formed);
            }
        }
        this.found = people.isEmpty() ? found : withFamilyNames(found);
    }

    private void note(Candidate candidate) {
        List<Entity> full = candidate.full();
        if (full.size() == 1) {
            Entity entity = full.getFirst();
            namesakes.named(entity.id(), candidate.first());
            era.names(candidate.first(), entity.id(), entity.offices());
        } else if (full.isEmpty()) {
            era.mayName(candidate.first(), candidate.family());
        }
    }

    private void note(Formed formed) {
        if (formed.type() == EntityType.PERSON && formed.given()) {
            Bearer bearer = people.named(formed);
            namesakes.named(bearer.id(), formed.first());
            era.names(formed.first(), bearer.id(), bearer.offices());
        }
    }

    /** Adds the family names, standing alone, of people whom only the text knows. */
    private List<Found> withFamilyNames(List<Found> names) {
        List<Found> all = new ArrayList<>();
        int next = 0;
        for (int word = 0; word < words.count(); word++) {
            if (next < names.size() && names.get(next).first() == word) {
                Found name = names.get(next++);
                boolean family = name.length() == 1 && people.isFamily(word);
                all.add(family && name instanceof Candidate candidate ? candidate.of(alone(word)) : name);
                word = name.last();
            } else if (people.isFamily(word)) {
                all.add(alone(word));
            }
        }
        return all;
    }

    private static Formed alone(int word) {
        return new Formed(word, word, EntityType.PERSON, word, false);
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Found name : found) {
            Optional<Mention> mention = switch (name) {
                case Candidate candidate -> mention(candidate);
                case Formed formed -> mention(formed);
            };
            mention.ifPresent(mentions::add);
        }
        return mentions;
    }

    private Optional<Mention> mention(Candidate candidate) {
        List<Entity> full = candidate.full();
        if (full.isEmpty() || mayBePerson(candidate, full)) {
            Optional<Mention> person = person(candidate);
            if (person.isPresent() || full.isEmpty()) {
                return person;
            }
        }
        Optional<Entity> entity = full.size() == 1 ? Optional.of(full.getFirst()) : named(full);
        return entity.filter(one -> !isBarePerson(candidate, one) || Surroundings.letStand(candidate, words))
                .filter(one -> candidate.length() > 1 || !isBusiness(candidate, one))
                .map(one -> candidate.length() == 1 ? places.meant(one, candidate.first(), words) : one)
                .map(one -> ofLedger(candidate, one));
    }

    /** Whether what is also a place's name means a person here: behind a title, or after the full name. */
    private boolean mayBePerson(Candidate candidate, List<Entity> full) {
        boolean thing = candidate.length() == 1 && full.stream().noneMatch(one -> one.type() == EntityType.PERSON);
        boolean person = candidate.form().isPresent() || !candidate.family().isEmpty();
        if (!thing || !person) {
            return false;
        }
        if (candidate.first() > 0 && Namesakes.BEFORE_PLACES.contains(words.lower(candidate.first() - 1))) {
            return false;
        }
        return bearers(candidate).stream().anyMatch(one -> namesakes.isNamedBefore(one.id(), candidate.first()))
                || namesakes.isTitled(candidate);
    }

    private List<Bearer> bearers(Candidate candidate) {
        List<Bearer> bearers = new ArrayList<>();
        candidate.family().forEach(person -> bearers.add(people.bearer(person)));
        if (candidate.length() == 1) {
            bearers.addAll(people.ofText(candidate.first()));
        }
        return bearers;
    }

    private Optional<Mention> person(Candidate candidate) {
        if (!Surroundings.letStand(candidate, words)) {
            return Optional.empty();
        }
        return namesakes
                .meant(candidate, bearers(candidate))
                .map(bearer -> mention(candidate, bearer))
                .or(() -> candidate.form().flatMap(this::mention));
    }

    private Optional<Entity> named(List<Entity> entities) {
        List<Entity> named = entities.stream()
                .filter(entity -> namesakes.isNamed(entity.id()))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** {@code Misawa Homes} is no base. */
    private boolean isBusiness(Candidate candidate, Entity entity) {
        int next = candidate.last() + 1;
        return entity.type() == EntityType.BASE
                && next < words.count()
                && words.isTied(candidate.last())
                && words.hasCapital(next)
                && words.is(next, WordKind.BUSINESS);
    }

    /** A label such as {@code Obama} is somebody else behind another first name. */
    private boolean isBarePerson(Candidate candidate, Entity entity) {
        return entity.type() == EntityType.PERSON && candidate.length() == 1 && !words.isCjk(candidate.first());
    }

    private Mention ofLedger(Candidate name, Entity entity) {
        var method = name.exact() ? Mention.Method.LEDGER : Mention.Method.SUGGESTED;
        return new Mention(spans.of(name, entity.type()), entity.id(), entity.type(), entity.label(), method);
    }

    private Mention mention(Candidate name, Bearer bearer) {
        var byLedger = name.exact() ? Mention.Method.LEDGER : Mention.Method.SUGGESTED;
        var method = bearer.id().isOfForm() ? Mention.Method.PATTERN : byLedger;
        return new Mention(spans.of(name, EntityType.PERSON), bearer.id(), EntityType.PERSON, bearer.label(), method);
    }

    private Optional<Mention> mention(Formed formed) {
        if (formed.type() != EntityType.PERSON) {
            return Optional.of(thing(formed));
        }
        if (formed.given()) {
            return Optional.of(pattern(formed, people.named(formed)));
        }
        Optional<Mention> known =
                namesakes.meant(formed, people.ofText(formed.family())).map(bearer -> pattern(formed, bearer));
        return known.isPresent() || !namesakes.isTitled(formed)
                ? known
                : Optional.of(pattern(formed, people.named(formed)));
    }

    private Mention pattern(Formed formed, Bearer bearer) {
        return new Mention(
                spans.of(formed, EntityType.PERSON),
                bearer.id(),
                EntityType.PERSON,
                bearer.label(),
                Mention.Method.PATTERN);
    }

    private Mention thing(Formed formed) {
        TextSpan span = spans.of(formed, formed.type());
        String label = words.between(formed.first(), formed.last());
        if (formed.type() == EntityType.BASE) {
            Optional<Entity> base = people.base(formed.family());
            if (base.isPresent()) {
                return new Mention(
                        span, base.get().id(), EntityType.BASE, base.get().label(), Mention.Method.PATTERN);
            }
        }
        EntityId id = EntityId.ofForm(formed.type(), label);
        return new Mention(span, id, formed.type(), label, Mention.Method.PATTERN);
    }
}
