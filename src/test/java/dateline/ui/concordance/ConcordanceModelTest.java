package dateline.ui.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.search.Collocate;
import dateline.search.ConcordanceLine;
import dateline.search.ConcordanceOrder;
import dateline.search.Sought;
import dateline.store.Places;
import dateline.ui.job.OrderedRunner;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.text.Words;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConcordanceModelTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private ConcordanceModel model;

    @BeforeEach
    void open() throws IOException, WorkspaceFault {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Files.writeString(archive.resolve("archive.json"), """
            {"dateline": "archive", "version": 1, "id": "small", "title": "Small", "language": "en"}
            """);
        Files.writeString(archive.resolve("a.json"), """
            {"uri":"urn:t:a","type":"text","contentCreated":"2010-02-04T00:00:00Z",
             "headlines":[{"role":"main","value":"A base"}],
             "bodies":[{"role":"main","contentType":"text/plain","value":"Old base here. New base there."}]}
            """);
        workspace =
                Workspace.open(archive, new Places(folder.resolve("data"), folder.resolve("cache")), Clock.systemUTC());
        workspace.refresh(Progress.NONE);
        model = new ConcordanceModel(workspace.contexts(), new SameThreadRunner(), Words.english());
    }

    @AfterEach
    void close() throws WorkspaceFault {
        model.close();
        workspace.close();
    }

    private List<String> left() {
        return model.rows().stream()
                .flatMap(row -> row.item().stream())
                .map(ConcordanceLine::left)
                .toList();
    }

    @Test
    void linesAreThereAndTheSameOrderAgainTurnsThemRound() {
        model.open(Sought.words("base"), "base");
        assertThat(model.state().get()).isEqualTo(new ConcordanceState.Shown(3, 1));
        assertThat(left()).containsExactly("A ", "Old ", "Old base here. New ");
        model.order(ConcordanceOrder.LEFT);
        assertThat(left()).containsExactly("A ", "Old base here. New ", "Old ");
        model.order(ConcordanceOrder.LEFT);
        assertThat(left()).containsExactly("Old ", "Old base here. New ", "A ");
    }

    @Test
    void aWordBesideItNarrowsTheLinesAndTheyAreWidenedAgain() {
        model.open(Sought.words("base"), "base");
        model.narrow(new Collocate("there", 1, 0, 1, 1, 11));
        assertThat(left()).containsExactly("Old ", "Old base here. New ");
        assertThat(model.title().get()).isEqualTo("base · near “there”");
        assertThat(model.widen()).isTrue();
        assertThat(left()).hasSize(3);
        assertThat(model.title().get()).isEqualTo("base");
        assertThat(model.widen()).isFalse();
    }

    @Test
    void wordsBesideAnOlderConcordanceAreNotShown() {
        var runner = new OrderedRunner();
        var later = new ConcordanceModel(workspace.contexts(), runner, Words.english());
        later.open(Sought.words("base"), "base");
        later.close();
        runner.endAll();
        assertThat(later.collocates()).isEmpty();
        assertThat(later.rows()).isEmpty();
    }

    @Test
    void aClosedListHasNoLineAndTheNextKeepsTheOrder() {
        model.open(Sought.words("base"), "base");
        model.order(ConcordanceOrder.RIGHT);
        model.close();
        assertThat(model.rows()).isEmpty();
        assertThat(model.state().get()).isEqualTo(new ConcordanceState.Closed());
        model.open(Sought.words("here"), "here");
        assertThat(model.request().get().order()).isEqualTo(ConcordanceOrder.RIGHT);
        assertThat(model.title().get()).isEqualTo("here");
    }

    @Test
    void allLinesAreWrittenOrSomebodyIsToldWhyNot() throws IOException {
        List<String> told = new ArrayList<>();
        model.writeCsv(folder.resolve("none.csv"), told::add);
        assertThat(told).isEmpty();
        model.open(Sought.words("base"), "base");
        model.writeCsv(folder.resolve("lines.csv"), told::add);
        assertThat(Files.readAllLines(folder.resolve("lines.csv"))).hasSize(4);
        model.writeCsv(folder.resolve("lines.csv/below.csv"), told::add);
        assertThat(told).hasSize(2).first().isEqualTo("All lines written to lines.csv");
        assertThat(told.getLast()).contains("cannot be written");
    }
}
