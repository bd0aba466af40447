package dateline.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NotebookTest {
    private static final ArticleId ARTICLE = new ArticleId("urn:a");
    private static final ArticleId OTHER = new ArticleId("urn:b");

    private final Memory log = new Memory();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private int count;

    private Notebook open() throws NoteFault {
        var ticking = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                now = now.plusSeconds(1);
                return now;
            }
        };
        return new Notebook(log, ticking, () -> new NoteId("urn:uuid:" + count++));
    }

    private static Note add(Notebook notebook, ArticleId article, String comment) throws NoteFault {
        return notebook.add(article, Optional.empty(), comment, List.of(), NoteColour.YELLOW);
    }

    private static Note changed(Note note, String comment) {
        return note.commented(comment);
    }

    @Test
    void aNoteIsInTheLogWhenItIsAdded() throws NoteFault {
        Note note = add(open(), ARTICLE, "c");

        assertThat(log.notes()).containsExactly(note);
        assertThat(note.created()).isEqualTo(note.modified());
        assertThat(open().notes()).containsExactly(note);
    }

    @Test
    void editingKeepsWhenItWasMadeAndSetsWhenItWasChanged() throws NoteFault {
        var notebook = open();
        Note note = add(notebook, ARTICLE, "c");

        Note edited = notebook.edit(changed(note, "d"));

        assertThat(edited.created()).isEqualTo(note.created());
        assertThat(edited.modified()).isAfter(note.modified());
        assertThat(log.notes()).containsExactly(edited);
    }

    @Test
    void anEditThatChangesNothingIsNoChange() throws NoteFault {
        var notebook = open();
        Note note = add(notebook, ARTICLE, "c");

        assertThat(notebook.edit(note)).isEqualTo(note);
        assertThat(log.puts).isEqualTo(1);
    }

    @Test
    void whatIsWrittenIntoADeletedNoteIsNotLost() throws NoteFault {
        var notebook = open();
        Note note = add(notebook, ARTICLE, "c");
        notebook.delete(note.id());

        notebook.edit(changed(note, "typed meanwhile"));

        assertThat(notebook.notes()).extracting(Note::comment).containsExactly("typed meanwhile");
    }

    @Test
    void severalChangesAreTakenBackAtOnce() throws NoteFault {
        var notebook = open();
        Note one = add(notebook, ARTICLE, "1");
        Note two = add(notebook, OTHER, "2");
        Note three = add(notebook, OTHER, "3");

        notebook.changeAll(List.of(one.tagged(List.of("t")), two), List.of(three.id(), new NoteId("gone")));

        assertThat(notebook.notes()).extracting(Note::tags).containsExactly(List.of("t"), List.of());
        assertThat(log.puts).as("what is the same is not saved").isEqualTo(4);
        notebook.undo();
        assertThat(notebook.notes()).containsExactly(one, two, three);
        assertThat(log.notes()).containsExactlyInAnyOrder(one, two, three);
    }

    @Test
    void whatFailsInTheMiddleOfSeveralLeavesWhatWasSavedToBeTakenBack() throws NoteFault {
        var notebook = open();
        Note one = add(notebook, ARTICLE, "1");
        Note two = add(notebook, ARTICLE, "2");
        log.failAfter(1);

        assertThatThrownBy(() -> notebook.changeAll(List.of(changed(one, "x"), changed(two, "y")), List.of()))
                .isInstanceOf(NoteFault.class);

        assertThat(notebook.notes()).extracting(Note::comment).containsExactly("x", "2");
        log.failAfter(Integer.MAX_VALUE);
        notebook.undo();
        assertThat(notebook.notes()).containsExactly(one, two);
    }

    @Test
    void aNoteMayBeAboutSomethingElseThanAnArticle() throws NoteFault {
        var notebook = open();
        var search = new NoteSubject.OnSearch("Futenma");
        Note note = notebook.add(search, "c", List.of(), NoteColour.GREEN);

        assertThat(notebook.notesAbout(search)).containsExactly(note);
        assertThat(note.article()).isEmpty();
        assertThat(notebook.notesOn(ARTICLE)).isEmpty();
        assertThatThrownBy(() -> new NoteSubject.OnSearch(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notesOnAnArticleStandInTheOrderOfTheirPassages() throws NoteFault {
        var notebook = open();
        var text = ArticleText.of("H", Optional.empty(), Optional.empty(), List.of("one two"));
        notebook.add(ARTICLE, Anchor.at(text, new TextSpan(6, 9)), "two", List.of(), NoteColour.BLUE);
        notebook.add(ARTICLE, Anchor.at(text, new TextSpan(2, 5)), "one", List.of(), NoteColour.BLUE);
        add(notebook, OTHER, "other");
        add(notebook, ARTICLE, "whole");

        assertThat(notebook.notesOn(ARTICLE)).extracting(Note::comment).containsExactly("whole", "one", "two");
        assertThat(notebook.notes()).extracting(Note::comment).containsExactly("two", "one", "other", "whole");
    }

    @Test
    void undoTakesBackEachKindOfChangeInTheLogToo() throws NoteFault {
        var notebook = open();
        Note note = add(notebook, ARTICLE, "c");
        Note edited = notebook.edit(changed(note, "d"));
        notebook.delete(note.id());

        assertThat(notebook.undo()).map(Notebook.Change::before).contains(Optional.of(edited));
        assertThat(log.notes()).containsExactly(edited);
        notebook.undo();
        assertThat(log.notes()).containsExactly(note);
        assertThat(notebook.lastChange()).map(Notebook.Change::after).contains(Optional.of(note));
        notebook.undo();
        assertThat(log.notes()).isEmpty();
        assertThat(notebook.undo()).isEmpty();
        assertThat(notebook.lastChange()).isEmpty();
    }

    @Test
    void aChangeThatCannotBeSavedIsNotMade() throws NoteFault {
        var notebook = open();
        Note note = add(notebook, ARTICLE, "c");
        var told = new ArrayList<String>();
        notebook.onChange(() -> told.add("change"));
        log.broken = true;

        assertThatThrownBy(() -> notebook.edit(changed(note, "d"))).isInstanceOf(NoteFault.class);
        assertThatThrownBy(() -> notebook.delete(note.id())).isInstanceOf(NoteFault.class);
        assertThatThrownBy(notebook::undo).isInstanceOf(NoteFault.class);
        assertThatThrownBy(() -> add(notebook, ARTICLE, "e")).isInstanceOf(NoteFault.class);

        assertThat(notebook.notes()).containsExactly(note);
        assertThat(notebook.lastChange()).map(Notebook.Change::after).contains(Optional.of(note));
        assertThat(told).isEmpty();
    }

    @Test
    void listenersHearEachChangeUntilTheyEnd() throws NoteFault {
        var notebook = open();
        var told = new ArrayList<Integer>();
        Runnable end = notebook.onChange(() -> told.add(notebook.notes().size()));

        Note note = add(notebook, ARTICLE, "c");
        notebook.delete(note.id());
        notebook.delete(note.id());
        notebook.undo();
        end.run();
        add(notebook, ARTICLE, "d");

        assertThat(told).containsExactly(1, 0, 1);
    }

    @Property
    void undoingEverythingLeadsBackToTheBeginning(@ForAll List<@IntRange(max = 5) Integer> acts) throws NoteFault {
        add(open(), ARTICLE, "there before");
        List<Note> before = log.notes();
        var notebook = open();

        for (int act : acts) {
            List<Note> notes = notebook.notes();
            Optional<Note> some = notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(act % notes.size()));
            if (act < 2 || some.isEmpty()) {
                add(notebook, ARTICLE, "n" + act);
            } else if (act < 4) {
                notebook.edit(changed(some.get(), "e" + count++));
            } else {
                notebook.delete(some.get().id());
            }
            assertThat(log.notes()).containsExactlyInAnyOrderElementsOf(notebook.notes());
        }
        while (notebook.undo().isPresent()) {
            assertThat(log.notes()).containsExactlyInAnyOrderElementsOf(notebook.notes());
        }

        assertThat(log.notes()).isEqualTo(before);
        log.byId.clear();
    }

    @Test
    void whatWasWrittenSinceNotesWereComparedIsNotOverwritten() throws NoteFault {
        Notebook notebook = open();
        Note note = add(notebook, ARTICLE, "c");
        List<Note> compared = notebook.notes();
        Note newer = notebook.edit(changed(note, "written meanwhile"));

        assertThat(notebook.take(compared, List.of(changed(note, "elsewhere")))).isFalse();
        assertThat(notebook.notes()).containsExactly(newer);

        Note taken = changed(note, "elsewhere");
        assertThat(notebook.take(notebook.notes(), List.of(taken))).isTrue();
        assertThat(notebook.notes()).containsExactly(taken);
        notebook.undo();
        assertThat(notebook.notes()).containsExactly(newer);
    }

    @Test
    void halfACharacterInACommentIsReplaced() throws NoteFault {
        Note note = open().add(ARTICLE, Optional.empty(), "a\uD83D", List.of(" t ", "", "t"), NoteColour.PINK);

        assertThat(note.comment()).isEqualTo("a?");
        assertThat(note.tags()).containsExactly("t");
    }

    private static final class Memory implements NoteLog {
        private final Map<NoteId, Note> byId = new LinkedHashMap<>();
        private boolean broken;
        private int puts;
        private int left = Integer.MAX_VALUE;

        void failAfter(int changes) {
            left = changes;
        }

        @Override
        public List<Note> notes() {
            return List.copyOf(byId.values());
        }

        @Override
        public void put(Note note) throws NoteFault {
            check();
            puts++;
            byId.put(note.id(), note);
        }

        @Override
        public void remove(NoteId id) throws NoteFault {
            check();
            byId.remove(id);
        }

        private void check() throws NoteFault {
            if (broken || left-- <= 0) {
                throw new NoteFault(NoteFault.Reason.FULL, "full", new IOException("full"));
            }
        }

        @Override
        public void close() {}
    }
}
