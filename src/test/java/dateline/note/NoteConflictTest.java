package dateline.note;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.entity.EntityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A note that was changed on both sides, and what may become of it. */
final class NoteConflictTest {
    private static final EntityId FUTENMA = new EntityId("base/futenma");

    private final Note here = note("1", "as it is here", "mine");
    private final Note there = note("1", "as it was there\n\nin two lines", "a", "b")
            .linked(List.of(FUTENMA))
            .coloured(NoteColour.PINK);
    private final Note beside = NoteConflict.marked(new NoteId("2"), there);

    private Optional<Note> notes(NoteId id) {
        return id.equals(here.id()) ? Optional.of(here) : Optional.empty();
    }

    private static Note note(String id, String comment, String... tags) {
        return new Note(
                new NoteId(id),
                new ArticleId("urn:a"),
                Optional.empty(),
                comment,
                List.of(tags),
                NoteColour.YELLOW,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @Test
    void theOtherSideTellsTheNoteHere() {
        assertThat(NoteConflict.of(beside, this::notes)).contains(new NoteConflict(here, beside));
    }

    @Test
    void withoutTheTagOrTheNoteHereThereIsNone() {
        assertThat(NoteConflict.of(beside.tagged(List.of("a")), this::notes)).isEmpty();
        assertThat(NoteConflict.of(beside, id -> Optional.empty())).isEmpty();
        assertThat(NoteConflict.of(here.tagged(List.of(NoteConflict.TAG)), this::notes))
                .isEmpty();
    }

    @Test
    void theOtherSideAloneIsAsItWasThere() {
        Note alone = new NoteConflict(here, beside).elsewhereAlone();
        assertThat(alone.comment()).isEqualTo(there.comment());
        assertThat(alone.tags()).isEqualTo(there.tags());
        assertThat(alone.id()).isEqualTo(beside.id());
    }

    @Test
    void theNoteHereTakesAllThatTheOtherSays() {
        Note taken = new NoteConflict(here, beside).hereAsElsewhere();
        assertThat(taken).isEqualTo(there);
    }

    @Test
    void aNoteWithoutWordsIsMarkedAndUnmarkedToo() {
        Note empty = note("1", "");
        assertThat(new NoteConflict(here, NoteConflict.marked(new NoteId("3"), empty))
                        .elsewhereAlone()
                        .comment())
                .isEmpty();
    }
}
