package dateline.entity;

import static dateline.entity.Names.entity;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any corrections in any order. */
final class CorrectionSequenceTest {
    private static final List<String> IDS =
            List.of("person/a", "person/b", "person/c", "place/a", "place/new", "person/new", "person/~ann");
    private static final List<String> SPELLINGS =
            List.of("Ann", "ann", "Ann Bee", "Bee", "Cee", "Dee", "Ａｎｎ", "U.S.", "-", "普天間");

    /** {@code Ann} is the label of two from the start. */
    private static final EntityLedger BASE = new EntityLedger(List.of(
            entity("person/a", List.of("Bee"), "Ann Bee", "Ann"),
            entity("person/b", List.of("Bee"), "Ann", "Bee"),
            entity("person/c", "Cee"),
            entity("place/a", "Dee", "United States")));

    @Provide
    Arbitrary<List<Correction>> corrections() {
        Arbitrary<EntityId> id = Arbitraries.of(IDS).map(EntityId::new);
        Arbitrary<String> spelling = Arbitraries.of(SPELLINGS);
        Arbitrary<EntityType> type = Arbitraries.of(EntityType.PERSON, EntityType.PLACE);
        Arbitrary<Entity> part = Combinators.combine(
                        Arbitraries.of(IDS), spelling.list().ofMinSize(1).ofMaxSize(2))
                .as((value, labels) -> entity(value, labels.toArray(String[]::new)));
        Arbitrary<Correction> one = Arbitraries.oneOf(
                part.map(Correction.Create::new),
                Combinators.combine(id, spelling).as((who, name) -> new Correction.Rename(who, name, "en")),
                Combinators.combine(id, spelling).as((who, name) -> new Correction.AddSpelling(who, name, "en")),
                Combinators.combine(id, spelling).as(Correction.RemoveSpelling::new),
                Combinators.combine(id, type).as(Correction.ChangeType::new),
                Combinators.combine(id, id).as(Correction.Merge::new),
                Combinators.combine(id, part).as(Correction.Split::new),
                Combinators.combine(id, spelling).as(CorrectionSequenceTest::rejectMention),
                Combinators.combine(id, spelling).as(Correction.RejectSpelling::new));
        return one.list().ofMaxSize(30);
    }

    private static Correction rejectMention(EntityId who, String words) {
        return new Correction.RejectMention(who, new Occurrence(new ArticleId("urn:a"), 0, words, "", ""));
    }

    private static List<CorrectionEntry> entries(List<Correction> corrections) {
        List<CorrectionEntry> entries = new ArrayList<>();
        corrections.forEach(correction ->
                entries.add(new CorrectionEntry("c" + entries.size(), Instant.EPOCH, "somebody", "", correction)));
        return entries;
    }

    @Property(tries = 500)
    void noLabelGetsASecondOwnerThatItDidNotHave(@ForAll("corrections") List<Correction> corrections) {
        EntityLedger ledger = CorrectedLedger.of(BASE, entries(corrections)).ledger();

        Set<String> sharedBefore = shared(BASE);
        assertThat(sharedBefore).containsAll(shared(ledger));
        assertThat(ledger.entities()).extracting(Entity::id).doesNotHaveDuplicates();
    }

    private static Set<String> shared(EntityLedger ledger) {
        Map<String, Set<EntityId>> owners = new HashMap<>();
        ledger.entities()
                .forEach(entity -> entity.labels()
                        .forEach(label -> owners.computeIfAbsent(NameKey.of(label.text()), key -> new HashSet<>())
                                .add(entity.id())));
        owners.values().removeIf(owning -> owning.size() < 2);
        return owners.keySet();
    }

    @Property(tries = 500)
    void whatIsPassedOverHasNoEffectAndEachStepIsRefusedOrMade(@ForAll("corrections") List<Correction> corrections) {
        List<CorrectionEntry> all = entries(corrections);
        List<CorrectionEntry> fitting = new ArrayList<>();
        for (CorrectionEntry entry : all) {
            if (CorrectedLedger.of(BASE, fitting).refusal(entry.correction()).isEmpty()) {
                fitting.add(entry);
            }
        }

        CorrectedLedger ledger = CorrectedLedger.of(BASE, all);
        List<CorrectionEntry> passedOver = new ArrayList<>(all);
        passedOver.removeAll(fitting);
        assertThat(ledger.passedOver()).isEqualTo(passedOver);
        assertThat(picture(ledger)).isEqualTo(picture(CorrectedLedger.of(BASE, fitting)));
    }

    @Property(tries = 300)
    void makingAndWithdrawingIsAsIfItHadNeverBeen(
            @ForAll("corrections") List<Correction> corrections, @ForAll("corrections") List<Correction> more) {
        List<CorrectionEntry> log = new ArrayList<>(entries(corrections));
        Map<EntityId, Object> before = picture(CorrectedLedger.of(BASE, log));
        int made = log.size();
        more.forEach(correction ->
                log.add(new CorrectionEntry("m" + log.size(), Instant.EPOCH, "somebody", "", correction)));
        CorrectedLedger.of(BASE, log);
        log.subList(made, log.size()).clear();

        assertThat(picture(CorrectedLedger.of(BASE, log))).isEqualTo(before);
    }

    @Property(tries = 300)
    void whomWordsNameIsAlwaysAnEntryOrOfForm(@ForAll("corrections") List<Correction> corrections) {
        CorrectedLedger ledger = CorrectedLedger.of(BASE, entries(corrections));

        for (String id : IDS) {
            for (String words : SPELLINGS) {
                ledger.read(new EntityId(id), words)
                        .ifPresent(who -> assertThat(who.isOfForm()
                                        || ledger.ledger().get(who).isPresent())
                                .isTrue());
            }
        }
    }

    /** Entries, and whom each spelling names that was found for each of them. */
    private static Map<EntityId, Object> picture(CorrectedLedger ledger) {
        Map<EntityId, Object> picture = new HashMap<>();
        for (String id : IDS) {
            var entityId = new EntityId(id);
            List<Object> read = new ArrayList<>();
            read.add(ledger.ledger().get(entityId));
            SPELLINGS.forEach(words -> read.add(ledger.read(entityId, words)));
            picture.put(entityId, read);
        }
        return picture;
    }
}
