package dateline.entity;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A ledger with corrections applied, in their order. A correction that no longer fits, because the file behind it
 * changed, is passed over. Immutable; may be used from several threads.
 */
public final class CorrectedLedger {
    /** Why a correction cannot be made. */
    public enum Refusal {
        /** There is no such entry. */
        UNKNOWN_ENTRY,
        /** The id of a new entry is taken. */
        TAKEN_ID,
        /** An entry cannot be merged with itself. */
        SAME_ENTRY,
        /** Only entries of one type can be merged. */
        OTHER_TYPE,
        /** A spelling has no letter or figure in it. */
        NO_WORD,
        /** Another entry has that spelling. */
        SPELLING_OF_ANOTHER,
        /** The entry does not have that spelling. */
        NO_SUCH_SPELLING,
        /** An entry keeps at least one name. */
        LAST_SPELLING,
        /** It is so already. */
        ALREADY_SO
    }

    private final EntityLedger ledger;
    private final Map<EntityId, EntityId> merged;
    private final Map<String, Set<EntityId>> owners;
    private final Set<Rejection> rejections;
    private final Set<EntityId> withRejections;
    private final Map<ArticleId, List<Correction.RejectMention>> rejectedMentions;
    private final List<CorrectionEntry> passedOver;

    private CorrectedLedger(LedgerEdit edit, List<CorrectionEntry> passedOver) {
        this.ledger = new EntityLedger(List.copyOf(edit.entries().values()));
        this.merged = Map.copyOf(edit.merged());
        this.owners = Map.copyOf(edit.owners());
        this.rejections = Set.copyOf(edit.rejections());
        this.withRejections = rejections.stream().map(Rejection::entity).collect(Collectors.toUnmodifiableSet());
        this.rejectedMentions = Map.copyOf(edit.rejectedMentions());
        this.passedOver = List.copyOf(passedOver);
    }

    /**
     * {@return a ledger with corrections applied}
     *
     * @param base the ledger as its file has it
     * @param corrections in the order made
     */
    public static CorrectedLedger of(EntityLedger base, List<CorrectionEntry> corrections) {
        var edit = new LedgerEdit(base, Map.of(), Set.of());
        List<CorrectionEntry> passedOver = new ArrayList<>();
        for (CorrectionEntry entry : corrections) {
            if (edit.refusal(entry.correction()).isPresent()) {
                passedOver.add(entry);
            } else {
                edit.apply(entry.correction());
            }
        }
        return new CorrectedLedger(edit, passedOver);
    }

    /**
     * {@return the entries as they are now}
     */
    public EntityLedger ledger() {
        return ledger;
    }

    /**
     * {@return corrections that no longer fit the ledger, and had no effect}
     */
    public List<CorrectionEntry> passedOver() {
        return passedOver;
    }

    /**
     * {@return why a correction cannot be made on top of these; empty when it can}
     *
     * @param correction any correction
     */
    public Optional<Refusal> refusal(Correction correction) {
        return new LedgerEdit(ledger, merged, rejections).refusal(correction);
    }

    /**
     * {@return the entries that have a spelling as a label, none or several}
     *
     * @param spelling any words
     */
    public Set<EntityId> owners(String spelling) {
        return owners.getOrDefault(NameKey.of(spelling), Set.of());
    }

    /**
     * {@return whom words name now that named somebody when they were found, with an older state of the ledger; empty when
     * they name nobody any more}
     *
     * @param found whom they named then
     * @param surface the words as they stand in a text
     */
    public Optional<EntityId> read(EntityId found, String surface) {
        String key = NameKey.of(surface);
        EntityId now = remaining(found);
        Set<EntityId> owning = owners.getOrDefault(key, Set.of());
        boolean refused =
                rejections.contains(new Rejection(now, key)) || rejections.contains(new Rejection(found, key));
        if (!refused && (owning.contains(now) || isWayToWrite(key, now))) {
            return Optional.of(now);
        }
        if (!owning.isEmpty() || refused) {
            return owning.size() == 1 ? Optional.of(owning.iterator().next()) : Optional.empty();
        }
        return Optional.of(now).filter(id -> id.isOfForm() || ledger.get(id).isPresent());
    }

    /** A family name, or a Japanese name with the family name first, which no label says. */
    private boolean isWayToWrite(String key, EntityId entity) {
        return ledger.get(entity).stream()
                .flatMap(person -> person.familyNames().stream())
                .map(NameKey::of)
                .anyMatch(family -> key.equals(family) || key.startsWith(family + " "));
    }

    /**
     * {@return the entry that an entry was merged into; itself when it was not}
     *
     * @param entity any id
     */
    public EntityId remaining(EntityId entity) {
        EntityId at = entity;
        for (EntityId into = merged.get(at); into != null; into = merged.get(at)) {
            at = into;
        }
        return at;
    }

    /**
     * {@return mentions without those that were rejected}
     *
     * @param article where they stand; empty for a text that is no article
     * @param text the plain text
     * @param found in order
     */
    public List<Mention> standing(Optional<ArticleId> article, String text, List<Mention> found) {
        Set<TextSpan> rejectedHere = rejectedIn(article, text, found);
        if (rejectedHere.isEmpty() && rejections.isEmpty()) {
            return found;
        }
        return found.stream()
                .filter(mention -> !rejectedHere.contains(mention.span()))
                .filter(mention -> !isRejected(mention, text))
                .toList();
    }

    /** Few entries have a rejected spelling: the words are read only for those. */
    private boolean isRejected(Mention mention, String text) {
        return withRejections.contains(mention.entity())
                && rejections.contains(new Rejection(
                        mention.entity(), NameKey.of(mention.span().of(text))));
    }

    private Set<TextSpan> rejectedIn(Optional<ArticleId> article, String text, List<Mention> found) {
        Set<TextSpan> rejected = new HashSet<>();
        for (var rejection :
                article.map(id -> rejectedMentions.getOrDefault(id, List.of())).orElse(List.of())) {
            EntityId who = remaining(rejection.subject());
            List<TextSpan> spans = found.stream()
                    .filter(mention -> mention.entity().equals(who))
                    .map(Mention::span)
                    .toList();
            rejection.occurrence().among(spans, text).ifPresent(rejected::add);
        }
        return rejected;
    }

    /**
     * {@return an id that no entry has, made from a name}
     *
     * @param type of the entry to be
     * @param name of the entry to be; has a letter or figure
     */
    public EntityId freeId(EntityType type, String name) {
        String stem = type.word() + "/" + NameKey.of(name).replace(' ', '-');
        EntityId id = new EntityId(stem);
        for (int number = 2; ledger.get(id).isPresent() || merged.containsKey(id); number++) {
            id = new EntityId(stem + "-" + number);
        }
        return id;
    }

    /** Words that do not name an entry, wherever they stand. */
    record Rejection(EntityId entity, String key) {}
}
