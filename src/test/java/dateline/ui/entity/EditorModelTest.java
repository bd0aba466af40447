package dateline.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Occurrence;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EditorModelTest {
    private static final Words WORDS = Words.english();
    private static final Occurrence PLACE =
            Occurrence.at(new ArticleId("urn:test:1"), "Campbell spoke.", new TextSpan(0, 8));
    private static final Subject.Name CAMPBELL =
            new Subject.Name(DeskInMemory.CAMPBELL.id(), EntityType.PERSON, "Kurt Campbell", Optional.of(PLACE));
    private static final EntityId FORM = EntityId.ofForm(EntityType.BASE, "Camp Granada");
    private static final Subject.Name GRANADA =
            new Subject.Name(FORM, EntityType.BASE, "Camp Granada", Optional.of(PLACE));

    private final DeskInMemory desk = new DeskInMemory();
    private final SameThreadRunner runner = new SameThreadRunner();
    private final CorrectionsModel corrections = new CorrectionsModel(desk, runner, WORDS);
    private final EditorModel editor = new EditorModel(corrections, desk, runner, WORDS);

    @Test
    void aRenamedEntryIsShownByItsNewNameAndTheEditorIsLeft() {
        editor.open(CAMPBELL, Act.RENAME);
        editor.why("as he signs");
        editor.rename(" Kurt Michael Campbell ");
        assertThat(entry(DeskInMemory.CAMPBELL.id()).label()).isEqualTo("Kurt Michael Campbell");
        assertThat(desk.entries()).extracting(CorrectionEntry::why).containsExactly("as he signs");
        assertThat(editor.draft().get()).isEmpty();
    }

    @Test
    void whatIsRefusedIsSaidAndTheEditorStays() {
        editor.open(CAMPBELL, Act.ADD_SPELLING);
        editor.addSpelling("Katsuya Okada");
        assertThat(editor.refused().get()).contains(WORDS.get("refusal.SPELLING_OF_ANOTHER"));
        assertThat(editor.draft().get()).isPresent();
        editor.addSpelling("K. Campbell");
        assertThat(editor.draft().get()).isEmpty();
        assertThat(editor.refused().get()).isEmpty();
    }

    @Test
    void aReadOnlyLogSaysSoInPlace() {
        desk.beReadOnly();
        editor.open(CAMPBELL, Act.CHANGE_TYPE);
        editor.changeType(EntityType.PLACE);
        assertThat(editor.refused().get()).contains("Another window has them open.");
    }

    @Test
    void onlyEntriesOfItsTypeAreOfferedForMergingThoseNamedMostFirst() {
        editor.open(CAMPBELL, Act.MERGE);
        assertThat(editor.find(""))
                .extracting(each -> each.entity().label())
                .containsExactly("John Campbell", "Katsuya Okada");
        editor.mergeInto(DeskInMemory.NAMESAKE.id());
        assertThat(corrections.now(DeskInMemory.CAMPBELL.id())).contains(DeskInMemory.NAMESAKE.id());
    }

    @Test
    void theNewEntryOfASplitHasTheSpellingsChosenAndTheFamilyName() {
        editor.open(CAMPBELL, Act.SPLIT);
        editor.split(List.of());
        assertThat(editor.refused().get()).contains(WORDS.get("refusal.NO_SUCH_SPELLING"));
        editor.split(List.of("Arthur Campbell"));
        Entity part = entry(new EntityId("person/arthur-campbell"));
        assertThat(part.familyNames()).containsExactly("Campbell");
        assertThat(part.labels()).hasSize(1);
    }

    @Test
    void wordsNameAnEntryOrANewOne() {
        editor.open(new Subject.Selected("the Marine airfield"));
        assertThat(editor.draft().get().flatMap(EditorModel.Draft::act)).contains(Act.NAME);
        editor.name(DeskInMemory.FUTENMA.id());
        assertThat(corrections.ledger().get().owners("the Marine airfield")).containsExactly(DeskInMemory.FUTENMA.id());
        editor.open(new Subject.Selected("Lenore Umemoto"));
        editor.create(EntityType.PERSON);
        assertThat(entry(new EntityId("person/lenore-umemoto")).familyNames()).containsExactly("Umemoto");
    }

    @Test
    void wordsWithoutALetterMakeNoEntry() {
        editor.open(new Subject.Selected("—"));
        editor.create(EntityType.PERSON);
        assertThat(editor.refused().get()).contains(WORDS.get("refusal.NO_WORD"));
    }

    @Test
    void whatOnlyItsFormGaveAwayBecomesAnEntryThatItsIdLeadsTo() {
        assertThat(editor.acts(GRANADA))
                .containsExactly(Act.MAKE_ENTRY, Act.NAME, Act.REJECT_MENTION, Act.REJECT_SPELLING);
        assertThat(corrections.now(FORM)).contains(FORM);
        editor.open(GRANADA, Act.MAKE_ENTRY);
        editor.create(EntityType.BASE);
        assertThat(corrections.now(FORM)).contains(new EntityId("base/camp-granada"));
        corrections.undo(done -> {});
        assertThat(corrections.now(new EntityId("base/camp-granada"))).isEmpty();
    }

    @Test
    void aPlaceOrASpellingIsRejected() {
        editor.open(CAMPBELL, Act.REJECT_MENTION);
        editor.rejectMention();
        editor.open(CAMPBELL, Act.REJECT_SPELLING);
        editor.rejectSpelling();
        assertThat(desk.entries())
                .extracting(CorrectionEntry::correction)
                .containsExactly(
                        new Correction.RejectMention(CAMPBELL.id(), PLACE),
                        new Correction.RejectSpelling(CAMPBELL.id(), "Campbell"));
    }

    @Test
    void aNameWithOneSpellingCannotLoseItOrBeSplitAndWithoutAPlaceNoPlaceIsRejected() {
        var futenma = new Subject.Name(DeskInMemory.FUTENMA.id(), EntityType.BASE, "Futenma", Optional.empty());
        assertThat(editor.acts(futenma)).containsExactly(Act.RENAME, Act.ADD_SPELLING, Act.CHANGE_TYPE, Act.MERGE);
    }

    @Test
    void changesAreTakenBackMadeAgainAndWithdrawn() {
        editor.open(CAMPBELL, Act.RENAME);
        editor.rename("K. Campbell");
        corrections.undo(done -> {});
        assertThat(entry(CAMPBELL.id()).label()).isEqualTo("Kurt Campbell");
        corrections.redo(done -> {});
        assertThat(entry(CAMPBELL.id()).label()).isEqualTo("K. Campbell");
        corrections.withdraw(corrections.entries().get().getFirst(), done -> {});
        assertThat(corrections.entries().get()).isEmpty();
        assertThat(entry(CAMPBELL.id()).label()).isEqualTo("Kurt Campbell");
    }

    private Entity entry(EntityId id) {
        return corrections.ledger().get().ledger().get(id).orElseThrow();
    }
}
