package dateline.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteLog;
import dateline.note.Notebook;
import dateline.note.Placement;
import dateline.ui.job.OrderedRunner;
import dateline.ui.text.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NotesModelTest {
    private static final ArticleId ARTICLE = new ArticleId("urn:test:article");
    private static final ArticleText TEXT = ArticleText.of(
            "Headline", Optional.empty(), Optional.empty(), List.of("The treaty was signed on Tuesday in Washington."));
    private static final TextSpan TREATY = new TextSpan(9, 19);

    private final Log log = new Log();
    private final OrderedRunner runner = new OrderedRunner();
    private Notebook book;
    private NotesModel model;

    @BeforeEach
    void open() throws NoteFault {
        List<Integer> count = new ArrayList<>();
        book = new Notebook(log, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> {
            count.add(0);
            return new NoteId("urn:test:note-" + count.size());
        });
        model = new NotesModel(new Desk(), new FewLinks(), runner, Words.english());
        model.open(ARTICLE, TEXT);
    }

    @Test
    void aNewNoteIsThereAtOnceWithItsPlaceAndIsTheCurrentOne() {
        model.add(Optional.of(TREATY));
        assertThat(model.entries().get()).extracting(PlacedNote::place).containsExactly(Optional.of(TREATY));
        assertThat(model.current().get()).contains(id());
        assertThat(log.puts).hasSize(1);
    }

    @Test
    void whatIsTypedIsSavedOnceAfterAPause() {
        model.add(Optional.of(TREATY));
        log.puts.clear();
        model.comment(id(), "c");
        model.comment(id(), "co");
        model.comment(id(), "compare");
        assertThat(log.puts).isEmpty();
        runner.letTimePass();
        runner.endAll();
        assertThat(log.puts).extracting(Note::comment).containsExactly("compare");
    }

    @Test
    void aSlowSaveNeverOverwritesWhatWasTypedLater() {
        model.add(Optional.of(TREATY));
        model.comment(id(), "old");
        runner.letTimePass();
        model.comment(id(), "new");
        model.save();
        runner.endAll();
        assertThat(book.notesOn(ARTICLE).getFirst().comment()).isEqualTo("new");
    }

    @Test
    void turningToAnotherArticleSavesFirst() {
        model.add(Optional.of(TREATY));
        model.comment(id(), "compare");
        model.open(new ArticleId("urn:test:other"), TEXT);
        assertThat(book.notesOn(ARTICLE).getFirst().comment()).isEqualTo("compare");
        assertThat(model.entries().get()).isEmpty();
    }

    @Test
    void whatCouldNotBeSavedStaysAndIsTriedAgain() {
        model.add(Optional.of(TREATY));
        log.full = true;
        model.comment(id(), "compare");
        model.save();
        assertThat(model.trouble().get()).contains("The disk is full.");
        assertThat(model.entries().get().getFirst().note().comment()).isEqualTo("compare");
        log.full = false;
        model.save();
        assertThat(model.trouble().get()).isEmpty();
        assertThat(book.notesOn(ARTICLE).getFirst().comment()).isEqualTo("compare");
    }

    @Test
    void aDeletedNoteComesBackWithItsWordsWhateverWasDoneSince() {
        model.add(Optional.of(TREATY));
        model.comment(id(), "compare");
        Note deleted = model.delete(id()).orElseThrow();
        assertThat(model.entries().get()).isEmpty();
        model.add(Optional.empty());
        model.restore(deleted);
        assertThat(model.entries().get())
                .extracting(entry -> entry.note().comment())
                .containsExactly("", "compare");
    }

    @Test
    void aLinkIsAChangeApartFromTheWordsTypedBefore() {
        model.add(Optional.of(TREATY));
        model.comment(id(), "compare");
        model.link(id(), FewLinks.FUJI.id());
        assertThat(book.notesOn(ARTICLE).getFirst().entities()).containsExactly(FewLinks.FUJI.id());
        model.undo();
        assertThat(book.notesOn(ARTICLE).getFirst().entities()).isEmpty();
        assertThat(book.notesOn(ARTICLE).getFirst().comment()).isEqualTo("compare");
    }

    @Test
    void whatOthersChangedIsFollowedAndWhatIsBeingTypedStays() throws NoteFault {
        model.add(Optional.of(TREATY));
        Note typed = model.entries().get().getFirst().note();
        model.add(Optional.empty());
        model.comment(typed.id(), "being typed");
        Note other = book.notesOn(ARTICLE).getFirst();
        book.edit(other.tagged(List.of("elsewhere")));
        model.follow();
        assertThat(model.entries().get())
                .extracting(entry -> entry.note().comment() + entry.note().tags())
                .containsExactly("[elsewhere]", "being typed[]");
    }

    @Test
    void undoTakesTheDeletionBack() {
        model.add(Optional.of(TREATY));
        model.delete(id());
        assertThat(model.undo()).isTrue();
        assertThat(model.entries().get()).hasSize(1);
    }

    @Test
    void tagsAreWordsWithOrWithoutTheirSign() {
        model.add(Optional.empty());
        model.tags(id(), "#sofa, treaty  #sofa");
        model.save();
        assertThat(book.notesOn(ARTICLE).getFirst().tags()).containsExactly("sofa", "treaty");
    }

    @Test
    void theColourChosenLastIsThatOfTheNextNote() {
        model.add(Optional.empty());
        model.colour(id(), NoteColour.BLUE);
        model.add(Optional.of(TREATY));
        assertThat(book.notes()).extracting(Note::colour).containsExactly(NoteColour.BLUE, NoteColour.BLUE);
    }

    private NoteId id() {
        return model.entries().get().getFirst().note().id();
    }

    private final class Desk implements NoteDesk {
        @Override
        public List<Note> notesOn(ArticleId article) {
            return book.notesOn(article);
        }

        @Override
        public Note add(ArticleId article, Optional<Anchor> anchor, NoteColour colour) throws NoteFault {
            return book.add(article, anchor, "", List.of(), colour);
        }

        @Override
        public Note edit(Note changed) throws NoteFault {
            return book.edit(changed);
        }

        @Override
        public void delete(NoteId id) throws NoteFault {
            book.delete(id);
        }

        @Override
        public boolean undo() throws NoteFault {
            return book.undo().isPresent();
        }

        @Override
        public Optional<Notebook.Change> lastChange() {
            return book.lastChange();
        }

        @Override
        public Optional<Anchor> anchor(ArticleText text, TextSpan span) {
            return Anchor.at(text, span);
        }

        @Override
        public Placement placement(ArticleText text, Anchor anchor) {
            return anchor.placement(text);
        }
    }

    private static final class Log implements NoteLog {
        private final List<Note> puts = new ArrayList<>();
        private boolean full;

        @Override
        public List<Note> notes() {
            return List.of();
        }

        @Override
        public void put(Note note) throws NoteFault {
            if (full) {
                throw new NoteFault(NoteFault.Reason.FULL, "The disk is full.", new IllegalStateException());
            }
            puts.add(note);
        }

        @Override
        public void remove(NoteId id) {
            puts.removeIf(note -> note.id().equals(id));
        }

        @Override
        public void close() {
            puts.clear();
        }
    }
}
