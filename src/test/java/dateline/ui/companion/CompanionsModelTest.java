package dateline.ui.companion;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.EntityId;
import dateline.job.Progress;
import dateline.search.Companion;
import dateline.search.Companions;
import dateline.search.SharedSentence;
import dateline.store.Places;
import dateline.ui.job.OrderedRunner;
import dateline.ui.job.SameThreadRunner;
import dateline.ui.text.Words;
import dateline.workspace.Contexts;
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

final class CompanionsModelTest {
    private static final EntityId FUTENMA = new EntityId("base/futenma");

    @TempDir
    Path folder;

    private Workspace workspace;
    private CompanionsModel model;

    @BeforeEach
    void open() throws IOException, WorkspaceFault {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Files.writeString(archive.resolve("archive.json"), """
            {"dateline": "archive", "version": 1, "id": "small", "title": "Small", "language": "en"}
            """);
        Files.writeString(archive.resolve("entities.json"), """
            {"dateline": "entities", "version": 1, "entities": [
             {"id": "base/futenma", "type": "base", "prefLabel": {"en": "Futenma"}},
             {"id": "place/tokyo", "type": "place", "prefLabel": {"en": "Tokyo"}},
             {"id": "place/nago", "type": "place", "prefLabel": {"en": "Nago"}}]}
            """);
        Files.writeString(archive.resolve("a.json"), """
            {"uri":"urn:t:a","type":"text","contentCreated":"2010-02-04T00:00:00Z",
             "headlines":[{"role":"main","value":"A base"}],
             "bodies":[{"role":"main","contentType":"text/plain",
              "value":"Futenma goes to Nago. Nago is not asked about Futenma. Tokyo is far."}]}
            """);
        workspace =
                Workspace.open(archive, new Places(folder.resolve("data"), folder.resolve("cache")), Clock.systemUTC());
        workspace.refresh(Progress.NONE);
        model = new CompanionsModel(workspace.contexts(), new SameThreadRunner(), Words.english());
    }

    @AfterEach
    void close() throws WorkspaceFault {
        workspace.close();
    }

    private static List<Companion> companions(CompanionsModel shown) {
        return shown.state().get() instanceof CompanionsState.Shown(Companions found) ? found.companions() : List.of();
    }

    @Test
    void companionsAreRankedBySentencesAndOneIsChosen() {
        model.open(FUTENMA, "Futenma");
        assertThat(companions(model)).extracting(each -> each.entity().label()).containsExactly("Nago", "Tokyo");
        assertThat(companions(model)).extracting(Companion::sentences).containsExactly(2, 0);
        assertThat(model.pair().get()).isEmpty();
        model.choose(companions(model).getFirst());
        assertThat(model.pair().get().orElseThrow().sentences())
                .extracting(SharedSentence::text)
                .containsExactly("Futenma goes to Nago.", "Nago is not asked about Futenma.");
        model.choose(companions(model).getLast());
        assertThat(model.pair().get().orElseThrow().sentences()).isEmpty();
    }

    @Test
    void anOlderAnswerNeverTakesThePlaceOfANewer() {
        var runner = new OrderedRunner();
        var later = new CompanionsModel(workspace.contexts(), runner, Words.english());
        later.open(FUTENMA, "Futenma");
        runner.endAll();
        Companion nago = companions(later).getFirst();
        Companion tokyo = companions(later).getLast();
        later.choose(nago);
        later.choose(tokyo);
        runner.end(1);
        runner.end(0);
        assertThat(later.pair().get().orElseThrow().other()).isEqualTo(tokyo.entity());
        later.choose(nago);
        later.close();
        runner.endAll();
        assertThat(later.pair().get()).isEmpty();
        assertThat(later.state().get()).isEqualTo(new CompanionsState.Closed());
    }

    @Test
    void companionsAreWrittenAsATableOrAGraphOrSomebodyIsToldWhyNot() throws IOException {
        List<String> told = new ArrayList<>();
        model.write(Contexts.Format.CSV, folder.resolve("none.csv"), told::add);
        assertThat(told).isEmpty();
        model.open(FUTENMA, "Futenma");
        model.write(Contexts.Format.CSV, folder.resolve("c.csv"), told::add);
        model.write(Contexts.Format.GRAPHML, folder.resolve("c.graphml"), told::add);
        assertThat(Files.readAllLines(folder.resolve("c.csv"))).hasSize(3);
        assertThat(Files.readString(folder.resolve("c.graphml"))).contains("<edge ", "place/nago");
        model.write(Contexts.Format.CSV, folder.resolve("c.csv/below.csv"), told::add);
        assertThat(told).hasSize(3).first().isEqualTo("The companions are in c.csv");
        assertThat(told.getLast()).contains("cannot be written");
    }
}
