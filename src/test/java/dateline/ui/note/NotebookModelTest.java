package dateline.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.exporter.NoteEntry;
import dateline.exporter.NoteSheet;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import dateline.note.NoteLog;
import dateline.note.NoteSubject;
import dateline.note.Notebook;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.text.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several notes changed at once, also while what is shown is older than they are. */
final class NotebookModelTest {
    private static final ArticleId ARTICLE = new ArticleId("urn:a");

    private final Notebook book = new Notebook(new Log(), Clock.systemUTC(), () -> new NoteId("urn:uuid:1"));
    private final NotebookModel model =
            new NotebookModel(new Desk(), new FewLinks(), new SameThreadRunner(), Words.english());

    NotebookModelTest() throws NoteFault {}

    @Test
    void aChangeMadeAMomentAgoIsNotLost() throws NoteFault {
        Note note = book.add(ARTICLE, Optional.empty(), "first", List.of("a"), NoteColour.BLUE);
        List<NoteEntry> shown = new Desk().entries();
        book.edit(note.commented("newer").tagged(List.of("a", "b")));

        model.changes().retag(shown, "-a c");

        assertThat(book.notes()).singleElement().satisfies(now -> {
            assertThat(now.comment()).isEqualTo("newer");
            assertThat(now.tags()).containsExactly("b", "c");
        });
    }

    private final class Desk implements NotebookDesk {
        @Override
        public List<NoteEntry> entries() {
            return NoteSheet.of(book.notes(), id -> Optional.empty(), entity -> Optional.empty())
                    .entries();
        }

        @Override
        public List<String> topicNames(ArticleId article) {
            return List.of();
        }

        @Override
        public List<ArticleOffer> articles(String query) {
            throw new AssertionError("no article is looked for");
        }

        @Override
        public Optional<Note> note(NoteId id) {
            return book.note(id);
        }

        @Override
        public Note add(NoteSubject subject) throws NoteFault {
            return book.add(subject, "", List.of(), NoteColour.BLUE);
        }

        @Override
        public void changeAll(List<Note> changed, List<NoteId> deleted) throws NoteFault {
            book.changeAll(changed, deleted);
        }

        @Override
        public void write(List<NoteEntry> entries, Path file, Progress progress) {
            throw new AssertionError("nothing is written");
        }

        @Override
        public Optional<NoteImport> bring(List<Path> files, Progress progress) {
            throw new AssertionError("nothing is brought in");
        }

        @Override
        public Runnable onChange(Runnable listener) {
            return book.onChange(listener);
        }
    }

    private static final class Log implements NoteLog {
        private final List<Note> puts = new ArrayList<>();

        @Override
        public List<Note> notes() {
            return List.of();
        }

        @Override
        public void put(Note note) {
            puts.add(note);
        }

        @Override
        public void remove(NoteId id) {
            puts.removeIf(note -> note.id().equals(id));
        }

        @Override
        public void close() {}
    }
}
