package dateline.entity;

import dateline.archive.TextSpan;
import dateline.entity.Found.Candidate;
import dateline.entity.Found.Candidate.Letters;
import dateline.entity.Found.Formed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides whom the words of one text name that may name several, or name somebody only after the full name. */
final class Naming {
    private final TextWords words;
    private final List<Found> found;
    private final Era era;
    private final Namesakes namesakes;
    private final KnownPeople people;
    private final TownOrBase places;
    private final TreatyArticles articles;
    private final Editions editions;
    private final BaseNames baseNames;
    private final Bodies bodies;
    private final Ships ships;
    private final Spans spans;

    private final BasesOfText bases;

    private final Subject subject;

    /** What may be bases, if another of the text is one. */
    private final List<Formed> doubtful = new ArrayList<>();

    Naming(
            TextWords words,
            List<Found> found,
            Era era,
            KnownPeople people,
            TownOrBase places,
            BaseNames baseNames,
            TreatyArticles articles,
            Editions editions) {
        this.words = words;
        this.era = era;
        this.people = people;
        this.places = places;
        this.baseNames = baseNames;
        this.articles = articles;
        this.editions = editions;
        this.namesakes = new Namesakes(words, era);
        this.bodies = new Bodies(words);
        this.ships = new Ships(words);
        this.bases = new BasesOfText(words);
        this.spans = new Spans(words);
        this.subject = new Subject(words);
        for (Found name : found) {
            switch (name) {
                case Candidate candidate -> note(candidate);
                case Formed formed -> note(formed);
            }
        }
        doubtful.stream().filter(base -> !baseNames.isDoubtful(base)).forEach(this::noteBase);
        this.found = people.isEmpty() && baseNames.isEmpty()
                ? found
                : new ShortNames(words, people, namesakes, baseNames, bases).addedTo(found, this::isBase);
    }

    private void note(Candidate candidate) {
        List<Entity> full = candidate.full();
        if (candidate.letters() == Letters.NEAR && !full.isEmpty()) {
            return;
        }
        if (full.size() == 1) {
            Entity entity = full.getFirst();
            subject.note(candidate, entity);
            namesakes.named(entity.id(), candidate.first());
            ships.note(candidate, entity);
            if (entity.type() == EntityType.BASE) {
                bases.note(candidate);
                baseNames.note(candidate, entity.id(), entity.label());
            }
            if (entity.type() == EntityType.PERSON) {
                era.names(candidate.first(), people.bearer(entity));
            }
        } else if (full.isEmpty() && Surroundings.isOfFirm(candidate.last(), words)) {
            subject.noteFirm(candidate);
        } else if (full.isEmpty()) {
            era.mayName(
                    candidate.first(),
                    candidate.family().stream().map(people::bearer).toList());
        }
    }

    private void note(Formed formed) {
        if (formed.type() == EntityType.PERSON && formed.given() && subject.isFirm(formed)) {
            return;
        }
        if (formed.type() == EntityType.PERSON && formed.given()) {
            Bearer bearer = people.named(formed);
            namesakes.named(bearer.id(), formed.first());
            era.names(formed.first(), bearer);
        } else if (formed.type() == EntityType.BASE && baseNames.isDoubtful(formed)) {
            doubtful.add(formed);
        } else if (formed.type() == EntityType.BASE) {
            noteBase(formed);
        }
    }

    private void noteBase(Formed base) {
        BaseNames.Meaning meaning = baseNames.meant(base);
        baseNames.note(base, meaning.id(), meaning.label());
        bases.note(base);
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
        if (subject.isTicker(candidate)) {
            return Optional.empty();
        }
        List<Entity> full = candidate.full();
        if (full.isEmpty() && isBase(candidate)) {
            return candidate.form().filter(form -> !baseNames.isDoubtful(form)).map(this::thing);
        }
        if (full.isEmpty() || mayBePerson(candidate, full)) {
            Optional<Mention> person = person(candidate);
            if (person.isPresent() || full.isEmpty()) {
                return person;
            }
        }
        if (candidate.letters() == Letters.NEAR && !isOfLedger()) {
            return Optional.empty();
        }
        return entity(candidate, full)
                .map(one ->
                        one.type() == EntityType.PERSON ? ships.meant(candidate).orElse(one) : one)
                .filter(one -> candidate.length() > 1
                        || one.type() != EntityType.ORGANISATION
                        || bodies.isMeant(candidate.first()))
                .filter(one -> !isBarePerson(candidate, one) || Surroundings.letStand(candidate, words))
                .flatMap(one -> one.type() == EntityType.BASE && isPartOfOther(candidate)
                        ? governed(candidate, one)
                        : Optional.of(one))
                .map(one -> candidate.length() == 1 ? townOrBase(candidate, one) : one)
                .filter(one -> one.type() != EntityType.PLACE || !Surroundings.isOfBody(candidate.last(), words))
                .filter(one -> subject.lets(candidate, one, isOfLedger()))
                .filter(one -> one.type() != EntityType.EVENT || !era.isToCome(one))
                .map(one -> ofLedger(candidate, one));
    }

    private boolean isOfLedger() {
        return subject.isOfLedger() || !baseNames.isEmpty();
    }

    /** {@code Sasebo Burger}, {@code White Beach Hotel}: the name of something else, which may be the town's but no base's. */
    private boolean isPartOfOther(Candidate candidate) {
        int last = candidate.last();
        boolean told = candidate.length() > 1 && words.is(last, WordKind.BASE_HEAD);
        return (!told && Surroundings.isOfTown(last, words))
                || (candidate.length() == 1 && Surroundings.goesOn(last, words));
    }

    /** {@code Kadena Mayor}: a town has one, and no base. */
    private Optional<Entity> governed(Candidate candidate, Entity base) {
        int next = candidate.last() + 1;
        return next < words.count() && words.is(next, WordKind.OFFICE) ? places.townOf(base) : Optional.empty();
    }

    private Entity townOrBase(Candidate candidate, Entity entity) {
        if (!places.mayMeanAnother(entity) || isPartOfOther(candidate)) {
            return entity;
        }
        boolean listed = isOfBase(candidate) || bases.isListed(candidate.first(), candidate.last());
        boolean again = bases.isBesideFullName(candidate);
        Entity meant = places.meant(entity, candidate.first(), listed, again, baseNames.isAboutBases(), words);
        if (meant.type() == EntityType.BASE && entity.type() == EntityType.PLACE) {
            bases.note(candidate);
        }
        return meant;
    }

    /** Whether what is also a place's name means a person here: behind a title, or after the full name. */
    private boolean mayBePerson(Candidate candidate, List<Entity> full) {
        boolean thing = candidate.length() == 1 && full.stream().noneMatch(one -> one.type() == EntityType.PERSON);
        boolean person = candidate.form().isPresent() || !candidate.family().isEmpty();
        if (!thing || !person || candidate.spellings().stream().anyMatch(Spelling::acronym)) {
            return false;
        }
        int before = candidate.first() - 1;
        String said = before < 0 ? "" : words.lower(before);
        if (Namesakes.BEFORE_PLACES.contains(said) || Namesakes.BEFORE_BOTH.contains(said)) {
            return false;
        }
        // "the governor of Yamaguchi"
        boolean governed = before > 0 && words.lower(before).equals("of") && words.is(before - 1, WordKind.OFFICE);
        return !governed && isSomebody(candidate);
    }

    private boolean isSomebody(Candidate candidate) {
        return bearers(candidate).stream().anyMatch(one -> namesakes.isNamedBefore(one.id(), candidate.first()))
                || namesakes.isTitled(candidate);
    }

    /** What is also the name of somebody of whom the text spoke is a base in a list of them: {@code Fuchu and Johnson}. */
    private boolean isBase(Candidate candidate) {
        boolean listed = bases.isListed(candidate.first(), candidate.last()) && !namesakes.isTitled(candidate);
        return isOfBase(candidate) && (listed || !isSomebody(candidate));
    }

    private static boolean isOfBase(Candidate candidate) {
        return candidate.form().stream().anyMatch(form -> form.type() == EntityType.BASE);
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
        List<Bearer> bearers = bearers(candidate);
        if (!isExpected(candidate, bearers) || isOfFirm(candidate, bearers)) {
            return Optional.empty();
        }
        return namesakes
                .meant(candidate, bearers)
                .map(bearer -> mention(candidate, bearer))
                .or(() -> candidate.form().flatMap(this::mention));
    }

    /** A family name that is misspelt wants a title, or its bearer's name elsewhere in the text: {@code Rather} is not Mr. Ratner. */
    private boolean isExpected(Candidate candidate, List<Bearer> bearers) {
        return candidate.exact()
                || candidate.length() > 1
                || isSpokenOf(candidate, bearers)
                || (isOfLedger() && candidate.letters() == Letters.SLIP);
    }

    /** Of {@code Ford Motor} the text says {@code Ford}, unless it speaks of somebody of the name as well. */
    private boolean isOfFirm(Candidate candidate, List<Bearer> bearers) {
        return subject.isFirm(candidate.last()) && !isSpokenOf(candidate, bearers);
    }

    private boolean isSpokenOf(Candidate candidate, List<Bearer> bearers) {
        return bearers.stream().anyMatch(bearer -> namesakes.isNamed(bearer.id())) || namesakes.isTitled(candidate);
    }

    private Optional<Entity> entity(Candidate candidate, List<Entity> full) {
        if (full.size() == 1) {
            return Optional.of(full.getFirst());
        }
        if (!Editions.areEditions(full)) {
            return named(full);
        }
        boolean telling = candidate.length() > 1
                || full.stream().anyMatch(this::isSeriesNamed)
                || editions.isBeginningSaid(candidate.first(), full);
        return telling ? editions.meant(candidate, full) : Optional.empty();
    }

    /** {@code The Guidelines} are those that the text names in full. */
    private boolean isSeriesNamed(Entity edition) {
        return namesakes.isNamed(edition.id()) || edition.broader().stream().anyMatch(namesakes::isNamed);
    }

    private Optional<Entity> named(List<Entity> entities) {
        List<Entity> named = entities.stream()
                .filter(entity -> namesakes.isNamed(entity.id()))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
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
        if (formed.type() == EntityType.BASE && baseNames.isDoubtful(formed)) {
            return Optional.empty();
        }
        if (formed.type() != EntityType.PERSON) {
            return Optional.of(thing(formed));
        }
        if (formed.given()) {
            return subject.isFirm(formed) ? Optional.empty() : Optional.of(pattern(formed, people.named(formed)));
        }
        if (Surroundings.isOfFirm(formed.last(), words)) {
            return Optional.empty();
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

    /** {@return the agreement named behind {@code of} or {@code of the}} */
    private Optional<EntityId> agreementBehindOf(int last) {
        int of = last + 1;
        if (of + 1 >= words.count() || !words.lower(of).equals("of") || !words.isTied(last)) {
            return Optional.empty();
        }
        int name = words.lower(of + 1).equals("the") ? of + 2 : of + 1;
        return found.stream()
                .filter(one -> one.first() == name)
                .flatMap(one -> switch (one) {
                    case Candidate candidate ->
                        entity(candidate, candidate.full()).stream().map(Entity::id);
                    case Formed formed -> Stream.of(EntityId.ofForm(formed.type(), words.between(name, formed.last())));
                })
                .filter(id -> id.value().startsWith(EntityType.AGREEMENT.word()))
                .findFirst();
    }

    private Mention thing(Formed formed) {
        TextSpan span = spans.of(formed, formed.type());
        if (formed.type() == EntityType.BASE) {
            BaseNames.Meaning base = baseNames.meant(formed);
            var method = base.misspelt() ? Mention.Method.SUGGESTED : Mention.Method.PATTERN;
            return new Mention(span, base.id(), EntityType.BASE, base.label(), method);
        }
        String label = words.between(formed.first(), formed.last());
        Optional<Entity> listed = formed.type() == EntityType.AGREEMENT
                ? articles.named(label, agreementBehindOf(formed.last()))
                : Optional.empty();
        if (listed.isPresent()) {
            Entity entity = listed.get();
            return new Mention(span, entity.id(), entity.type(), entity.label(), Mention.Method.PATTERN);
        }
        EntityId id = EntityId.ofForm(formed.type(), label);
        return new Mention(span, id, formed.type(), label, Mention.Method.PATTERN);
    }
}
