package dateline.note;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notes that come from elsewhere, beside those that are here. */
final class NoteMergeTest {
    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

    private static Note note(String id, String comment, int made, int changed) {
        return new Note(
                new NoteId(id),
                new ArticleId("urn:a"),
                Optional.empty(),
                comment,
                List.of("t"),
                NoteColour.BLUE,
                THEN.plusSeconds(made),
                THEN.plusSeconds(changed));
    }

    private static final int LATER = 100;
    private static final Instant NOW = THEN.plusSeconds(LATER);

    private static NoteMerge.Outcome merge(List<Note> here, List<Note> elsewhere, Note... versions) {
        return NoteMerge.of(
                here,
                elsewhere,
                id -> Map.of(new NoteId("1"), List.of(versions)).getOrDefault(id, List.of()),
                NOW);
    }

    @Test
    void newNotesAreAddedAndKnownOnesAreNot() {
        Note one = note("1", "one", 0, 5);
        Note two = note("2", "two", 1, 5);
        NoteMerge.Outcome outcome = merge(List.of(one), List.of(one, two, two));
        assertThat(outcome.added()).containsExactly(two);
        assertThat(outcome.same()).isEqualTo(2);
        assertThat(outcome.all()).containsExactly(two);
    }

    @Test
    void theSameSaidOfTheSameUnderAnotherNameIsNoSecondNote() {
        NoteMerge.Outcome outcome = merge(
                List.of(note("1", "one", 0, 5)),
                List.of(note("x", "one ", 8, 9), note("y", "new", 8, 9), note("z", "new", 8, 9)));
        assertThat(outcome.added()).extracting(Note::comment).containsExactly("new");
    }

    @Test
    void whatWasChangedElsewhereOnlyIsTakenOverAndKeepsItsAge() {
        Note here = note("1", "one", 0, 5);
        assertThat(merge(List.of(here), List.of(note("1", "by hand", 0, 5)), here)
                        .changed())
                .containsExactly(note("1", "by hand", 0, LATER));
        Note untouched = note("1", "one", 0, 0);
        assertThat(merge(List.of(untouched), List.of(note("1", "later", 3, 7)), untouched)
                        .changed())
                .containsExactly(note("1", "later", 0, 7));
    }

    @Test
    void whatWasChangedHereOnlyIsKept() {
        Note before = note("1", "one", 0, 5);
        Note now = note("1", "better", 0, 9);
        NoteMerge.Outcome outcome = merge(List.of(now), List.of(before), before, now);
        assertThat(outcome.all()).isEmpty();
        assertThat(outcome.same()).isEqualTo(1);
    }

    @Test
    void whatWasChangedOnBothSidesIsKeptAsBothAndComesOnlyOnce() {
        Note now = note("1", "better", 0, 9);
        Note there = note("1", "otherwise", 0, 7);
        NoteMerge.Outcome outcome = merge(List.of(now), List.of(there), note("1", "one", 0, 5), now);
        assertThat(outcome.changed()).isEmpty();
        Note beside = outcome.conflicts().getFirst();
        assertThat(beside.comment()).isEqualTo("otherwise\n\n(conflict: 1)");
        assertThat(beside.tags()).containsExactly("t", NoteConflict.TAG);
        assertThat(beside.id()).isNotEqualTo(now.id());
        assertThat(merge(List.of(now, beside), List.of(there), now).all()).isEmpty();
    }

    @Test
    void marksOfOursAreEachOneWhateverTheySay() {
        var text = ArticleText.of("H", Optional.empty(), Optional.empty(), List.of("one two one"));
        Note first = note("urn:uuid:a", "", 0, 0);
        Note second = note("urn:uuid:b", "", 0, 0);
        assertThat(merge(List.of(), List.of(first, second)).added()).containsExactly(first, second);
        Note here = first.about(new NoteSubject.OnArticle(new ArticleId("urn:a"), Anchor.at(text, new TextSpan(2, 5))));
        Note there = note("x", "", 0, 0)
                .about(new NoteSubject.OnArticle(new ArticleId("urn:a"), Anchor.at(text, new TextSpan(10, 13))));
        assertThat(merge(List.of(here), List.of(there)).added()).containsExactly(there);
    }

    @Test
    void twoWhoChangedTheSameNoteBothKeepTheirs() {
        Note here = note("1", "one", 0, 5);
        NoteMerge.Outcome outcome =
                merge(List.of(here), List.of(note("1", "alice", 0, 5), note("1", "bob", 0, 5)), here);
        assertThat(outcome.changed()).extracting(Note::comment).containsExactly("alice");
        assertThat(outcome.conflicts())
                .singleElement()
                .satisfies(bob -> assertThat(bob.comment()).startsWith("bob"));
    }

    @Test
    void twoCopiesOfOneStateThatComeOneAfterTheOtherBothStay() {
        Note here = note("1", "one", 0, 5);
        Note alice = merge(List.of(here), List.of(note("1", "alice", 0, 5)), here)
                .changed()
                .getFirst();
        NoteMerge.Outcome second = merge(List.of(alice), List.of(note("1", "bob", 0, 5)), here, alice);
        assertThat(second.changed()).isEmpty();
        assertThat(second.conflicts())
                .singleElement()
                .satisfies(bob -> assertThat(bob.comment()).startsWith("bob"));
        assertThat(merge(List.of(alice), List.of(note("1", "alice", 0, 5)), here, alice)
                        .all())
                .isEmpty();
    }

    @Test
    void whatIsChangedBackByHandIsTakenOver() {
        Note before = note("1", "one", 0, 5);
        Note now = note("1", "two", 0, 9);
        Note back = note("1", "one", 0, 9);
        assertThat(merge(List.of(now), List.of(back), before, now).changed())
                .containsExactly(note("1", "one", 0, LATER));
    }

    @Test
    void aConflictThatWasSettledDoesNotComeAgain() {
        Note now = note("1", "better", 0, 9);
        Note there = note("1", "otherwise", 0, 7);
        Note beside = merge(List.of(now), List.of(there), now).conflicts().getFirst();
        Note settled = new NoteConflict(now, beside).elsewhereAlone();
        assertThat(NoteMerge.askedFor(List.of(now), List.of(there))).containsExactlyInAnyOrder(now.id(), beside.id());
        Map<NoteId, List<Note>> versions = Map.of(now.id(), List.of(now), beside.id(), List.of(beside, settled));
        NoteMerge.Outcome again =
                NoteMerge.of(List.of(now), List.of(there), id -> versions.getOrDefault(id, List.of()), NOW);
        assertThat(again.all()).isEmpty();
        assertThat(again.same()).isEqualTo(1);
    }

    @Test
    void aConflictThatWasOnlyTakenBackComesAgain() {
        Note now = note("1", "better", 0, 9);
        Note there = note("1", "otherwise", 0, 7);
        Note beside = merge(List.of(now), List.of(there), now).conflicts().getFirst();
        Map<NoteId, List<Note>> versions = Map.of(now.id(), List.of(now), beside.id(), List.of(beside));
        NoteMerge.Outcome again =
                NoteMerge.of(List.of(now), List.of(there), id -> versions.getOrDefault(id, List.of()), NOW);
        assertThat(again.conflicts()).containsExactly(beside);
    }
}
