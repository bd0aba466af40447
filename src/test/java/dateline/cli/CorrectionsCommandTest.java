package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.Correction;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.store.Places;
import dateline.workspace.CorrectionOutcome;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class CorrectionsCommandTest {
    private static final EntityId FUTENMA = new EntityId("base/futenma");

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void layOut() throws IOException {
        terminal = new Terminal(folder);
    }

    private String correct(Correction correction, String why) throws WorkspaceFault {
        var places = new Places(folder.resolve("data"), folder.resolve("cache"));
        try (Workspace workspace = Workspace.open(terminal.archive, places, Terminal.NOON, Runnable::run, "ann")) {
            return ((CorrectionOutcome.Made) workspace.correct(correction, why))
                    .entry()
                    .id();
        }
    }

    @Test
    void withoutCorrectionsTheListIsEmpty() {
        assertThat(terminal.run("corrections", "list")).isEqualTo(new Terminal.Ended(0, "", "0 corrections.\n"));
    }

    @Test
    void theListSaysWhoCorrectedWhatWhenAndWhy() throws WorkspaceFault {
        String id = correct(new Correction.Rename(FUTENMA, "MCAS Futenma", "en"), "As on its gate.");

        assertThat(terminal.run("corrections", "list"))
                .isEqualTo(new Terminal.Ended(
                        0,
                        id + " · 2026-11-25T12:00:00Z · ann\n"
                                + "  base/futenma is shown as “MCAS Futenma”\n"
                                + "  As on its gate.\n",
                        "1 correction.\n"));
    }

    @Test
    void theSameComesAsJson() throws WorkspaceFault {
        String id = correct(new Correction.ChangeType(FUTENMA, EntityType.PLACE), "");

        JsonNode entry = terminal.run("corrections", "list", "--json")
                .json()
                .get("corrections")
                .get(0);

        assertThat(entry.propertyNames()).containsExactly("id", "at", "by", "why", "subject", "does");
        assertThat(entry.get("id").asString()).isEqualTo(id);
        assertThat(entry.get("by").asString()).isEqualTo("ann");
        assertThat(entry.get("does").asString()).isEqualTo("base/futenma is of the type place");
    }

    @Test
    void aWithdrawnCorrectionIsInForceNoLonger() throws WorkspaceFault {
        String id = correct(new Correction.AddSpelling(FUTENMA, "Futemma", "en"), "");

        assertThat(terminal.run("corrections", "withdraw", id))
                .isEqualTo(new Terminal.Ended(0, "", "Withdrawn: base/futenma is also written “Futemma”.\n"));

        assertThat(terminal.run("corrections", "list").out()).isEmpty();
        assertThat(terminal.run("corrections", "withdraw", id))
                .isEqualTo(new Terminal.Ended(3, "", "No correction " + id + " is in force.\n"));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(terminal.run("corrections").exit()).isEqualTo(2);
        assertThat(terminal.run("corrections").err()).startsWith("Say what to do with corrections: list or withdraw.");
        assertThat(terminal.run("corrections", "withdraw").exit()).isEqualTo(2);
    }

    @Test
    void namesAreFoundWithTheCorrections() throws WorkspaceFault {
        correct(new Correction.AddSpelling(FUTENMA, "the marines’ airfield", "en"), "");

        JsonNode mention = terminal.runWith("At the marines’ airfield.", "mentions", "--stdin", "--json")
                .json()
                .get("mentions")
                .get(0);

        assertThat(mention.get("entity").asString()).isEqualTo("base/futenma");
    }

    @Test
    void indexingSettlesTheCorrections() throws WorkspaceFault {
        terminal.run("index");
        correct(new Correction.AddSpelling(new EntityId("person/kurt-campbell"), "Marines", "en"), "");
        assertThat(terminal.run("index").exit()).isZero();

        JsonNode hits = terminal.run("search", "person:kurt-campbell", "--json").json();

        assertThat(hits.get("total").asInt()).isEqualTo(2);
    }

    @Test
    void checkTellsOfACorrectionThatNoLongerFits() throws WorkspaceFault, IOException {
        String id = correct(new Correction.AddSpelling(FUTENMA, "Futemma", "en"), "");
        terminal.write("entities.json", """
            {"dateline":"ledger","version":1,"entities":[]}
            """);
        terminal.write("topics.json", Terminal.topics("bases"));

        var ended = terminal.run("check");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out())
                .isEqualTo("corrections.jsonl: the correction " + id + " no longer fits the ledger and has no effect:"
                        + " base/futenma is also written “Futemma”\n");
    }
}
