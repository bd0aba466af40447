package dateline.ui.entity;

import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.entity.NameKey;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A correction while it is being thought of: what it is about, what is to be done, why, and why it cannot be. */
public final class EditorModel {
    private final CorrectionsModel corrections;
    private final EntityDesk desk;
    private final JobRunner runner;
    private final Words words;
    private final Lane counting = new Lane();
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Candidates> candidates = new ReadOnlyObjectWrapper<>(Candidates.none());
    private String why = "";

    /**
     * What is put right.
     *
     * @param subject what it is about
     * @param act what is to be done; empty while that is not chosen
     */
    public record Draft(Subject subject, Optional<Act> act) {}

    /**
     * Makes an editor with nothing in it.
     *
     * @param corrections makes corrections
     * @param desk counts articles
     * @param runner runs what would hold up the window
     * @param words says what cannot be done
     */
    public EditorModel(CorrectionsModel corrections, EntityDesk desk, JobRunner runner, Words words) {
        this.corrections = corrections;
        this.desk = desk;
        this.runner = runner;
        this.words = words;
    }

    /**
     * {@return what is put right; empty while nothing is}
     */
    public ReadOnlyObjectProperty<Optional<Draft>> draft() {
        return draft.getReadOnlyProperty();
    }

    /**
     * {@return why what was asked for cannot be done}
     */
    public ReadOnlyObjectProperty<Optional<String>> refused() {
        return refused.getReadOnlyProperty();
    }

    /**
     * {@return the entries that can be chosen from; arrives a little after the editor is opened}
     */
    public ReadOnlyObjectProperty<Candidates> candidates() {
        return candidates.getReadOnlyProperty();
    }

    /**
     * Turns to something; what can be done only one way is chosen already.
     *
     * @param subject what is to be put right
     */
    public void open(Subject subject) {
        List<Act> possible = acts(subject);
        turn(new Draft(subject, possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty()));
    }

    /**
     * Turns to something, and to what is to be done with it.
     *
     * @param subject what is to be put right
     * @param act one of those that can be done with it
     */
    public void open(Subject subject, Act act) {
        turn(new Draft(subject, Optional.of(act)));
    }

    /**
     * Chooses what is to be done.
     *
     * @param act one of those that can be done
     */
    public void choose(Act act) {
        draft.get().ifPresent(now -> turn(new Draft(now.subject(), Optional.of(act))));
    }

    /** Leaves everything as it is. */
    public void close() {
        draft.set(Optional.empty());
        refused.set(Optional.empty());
        why = "";
    }

    /**
     * {@return what can be done with something, in the order offered}
     *
     * @param subject what is to be put right
     */
    public List<Act> acts(Subject subject) {
        return Act.possible(subject, subject instanceof Subject.Name name ? entity(name) : Optional.empty());
    }

    /**
     * {@return the entry that is put right; empty for words, and for what only its form gave away}
     */
    public Optional<Entity> entity() {
        return name().flatMap(this::entity);
    }

    private Optional<Entity> entity(Subject.Name name) {
        return ledger().ledger().get(name.id());
    }

    /**
     * {@return the spellings of the entry that is put right, the name shown first}
     */
    public List<String> spellings() {
        return entity().stream()
                .flatMap(entity -> entity.labels().stream())
                .map(Label::text)
                .distinct()
                .toList();
    }

    /**
     * Takes the reason.
     *
     * @param reason why it is put right; may be empty
     */
    public void why(String reason) {
        why = reason;
    }

    /**
     * Shows the entry by another name.
     *
     * @param name as typed
     */
    public void rename(String name) {
        entity().ifPresent(entity -> apply(Steps.rename(entity, name)));
    }

    /**
     * Adds a spelling to the entry.
     *
     * @param spelling as typed
     */
    public void addSpelling(String spelling) {
        entity().ifPresent(entity -> apply(Steps.addSpelling(entity.id(), spelling)));
    }

    /**
     * Takes a spelling from the entry.
     *
     * @param spelling one of its spellings
     */
    public void removeSpelling(String spelling) {
        entity().ifPresent(entity -> apply(new Correction.RemoveSpelling(entity.id(), spelling)));
    }

    /**
     * Makes another kind of thing of the entry.
     *
     * @param type its type from now on
     */
    public void changeType(EntityType type) {
        entity().ifPresent(entity -> apply(new Correction.ChangeType(entity.id(), type)));
    }

    /**
     * Makes the entry a part of another, which remains.
     *
     * @param other the entry that remains
     */
    public void mergeInto(EntityId other) {
        entity().ifPresent(entity -> apply(new Correction.Merge(entity.id(), other)));
    }

    /**
     * Makes a new entry of some of the entry's spellings.
     *
     * @param spellings those that the new entry is to have; the first is its name
     */
    public void split(List<String> spellings) {
        if (spellings.isEmpty()) {
            refuse(CorrectedLedger.Refusal.NO_SUCH_SPELLING);
            return;
        }
        entity().ifPresent(entity -> apply(Steps.split(ledger(), entity, spellings)));
    }

    /** Says that the place pointed at does not name it. */
    public void rejectMention() {
        name().ifPresent(name ->
                name.place().ifPresent(place -> apply(new Correction.RejectMention(name.id(), place))));
    }

    /** Says that the words pointed at name it nowhere. */
    public void rejectSpelling() {
        name().ifPresent(name ->
                name.place().ifPresent(place -> apply(new Correction.RejectSpelling(name.id(), place.surface()))));
    }

    /**
     * Makes a new entry of the words.
     *
     * @param type its type
     */
    public void create(EntityType type) {
        draft.get().map(Draft::subject).map(Subject::label).ifPresent(label -> {
            if (NameKey.of(label).isEmpty()) {
                refuse(CorrectedLedger.Refusal.NO_WORD);
            } else {
                apply(Steps.create(ledger(), type, label));
            }
        });
    }

    /**
     * Says that the words name an entry of the ledger.
     *
     * @param entity the entry
     */
    public void name(EntityId entity) {
        draft.get().map(Draft::subject).map(Subject::label).ifPresent(label -> apply(Steps.addSpelling(entity, label)));
    }

    /**
     * {@return the entries that can be chosen for what is to be done}
     *
     * @param typed part of a name
     */
    public List<Candidates.Candidate> find(String typed) {
        Optional<Entity> merging = draft.get()
                .filter(now -> now.act().equals(Optional.of(Act.MERGE)))
                .flatMap(now -> entity());
        return candidates
                .get()
                .find(
                        typed,
                        other -> merging.isEmpty()
                                || (other.type() == merging.get().type()
                                        && !other.id().equals(merging.get().id())));
    }

    private CorrectedLedger ledger() {
        return corrections.ledger().get();
    }

    private void apply(Correction correction) {
        Optional<Draft> applied = draft.get();
        corrections.make(correction, why, refusal -> {
            if (draft.get().equals(applied)) {
                refusal.ifPresentOrElse(sentence -> refused.set(Optional.of(sentence)), this::close);
            }
        });
    }

    private void refuse(CorrectedLedger.Refusal refusal) {
        refused.set(Optional.of(words.get("refusal." + refusal)));
    }

    private void turn(Draft next) {
        refused.set(Optional.empty());
        why = "";
        draft.set(Optional.of(next));
        runner.newest(
                counting,
                progress -> Candidates.of(desk.ledger().ledger(), desk.articles()),
                candidates::set,
                thrown -> candidates.set(Candidates.of(ledger().ledger(), Map.of())));
    }

    private Optional<Subject.Name> name() {
        return draft.get()
                .map(Draft::subject)
                .filter(Subject.Name.class::isInstance)
                .map(Subject.Name.class::cast);
    }
}
