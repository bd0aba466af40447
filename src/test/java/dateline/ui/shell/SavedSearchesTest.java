package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ui.search.SavedModel;
import dateline.workspace.WorkspaceFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved searches in the sidebar, and what came to them, by keys and mouse. */
final class SavedSearchesTest {
    @TempDir
    Path folder;

    private Path archive;
    private WindowDriver window;

    @BeforeEach
    void open() throws WorkspaceFault {
        archive = SmallArchive.write(folder.resolve("archive"));
        window = WindowDriver.open(folder, archive);
        window.until(
                "the index is in step", () -> window.words("#coverage-line").startsWith("Every character"));
    }

    @AfterEach
    void close() throws WorkspaceFault {
        window.close();
    }

    private List<String> names() {
        return Fx.get(() -> window.window().models().saved().entries().stream()
                .map(SavedModel.Entry::name)
                .toList());
    }

    private void keep(String query) {
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.type(query);
        window.until(
                "it is answered",
                () -> window.window().models().chips().reading().get().query().equals(query));
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.until("it is kept", () -> names().contains(query));
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.press(KeyCode.DELETE);
        window.until("all is asked for", () -> window.words("#search-field").isEmpty());
    }

    private void add(String id, String headline) throws IOException {
        Files.writeString(archive.resolve(id + ".json"), """
            {"uri":"urn:t:%s","type":"text","contentCreated":"2011-02-04T00:00:00Z",
             "headlines":[{"role":"main","value":"%s"}],
             "bodies":[{"role":"main","contentType":"text/plain","value":"Campbell came back."}]}
            """.formatted(id, headline));
    }

    private String count(String name) {
        return window.shown(".browse-cell").stream()
                .filter(row -> label(row, ".browse-label").equals(name))
                .map(row -> label(row, ".browse-count"))
                .findFirst()
                .orElse("there is no row");
    }

    private static String label(Node row, String selector) {
        return Fx.get(() -> row.lookup(selector) instanceof Label label ? label.getText() : "");
    }

    private List<String> fresh() {
        return window.shown(".hit-new").stream()
                .map(node -> Fx.get(((Label) node)::getText))
                .toList();
    }

    @Test
    void whatCameSinceTheLastLookIsCountedAndToldApartUntilTheSearchIsLeft() throws IOException {
        keep("campbell");
        window.until("nothing is new", () -> count("campbell").isEmpty());
        add("d", "Campbell again");
        add("e", "Campbell once more");
        window.press(KeyCode.F5);
        window.until("two are new", () -> count("campbell").equals("2 new"));
        window.click(window.sidebarRow("campbell"));
        window.until("the search is shown", () -> window.words("#count").equals("4 articles"));
        window.until("the count is cleared", () -> count("campbell").isEmpty());
        window.until("the new ones are told apart", () -> fresh().equals(List.of("new", "new")));
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.press(KeyCode.DELETE);
        window.until("it is left", () -> window.words("#count").equals("5 articles"));
        window.until("nothing is told apart", () -> fresh().isEmpty());
        window.press(KeyCode.F5);
        window.click(window.sidebarRow("campbell"));
        window.until("the search is shown", () -> window.words("#count").equals("4 articles"));
        assertThat(fresh()).isEmpty();
    }

    @Test
    void anArticleThatOnlyChangedIsNotNew() throws IOException {
        keep("tokyo");
        Files.writeString(
                archive.resolve("a.json"),
                Files.readString(archive.resolve("a.json")).replace("stays", "remains"));
        add("d", "From Tokyo");
        window.press(KeyCode.F5);
        window.until("one is new", () -> count("tokyo").equals("1 new"));
        Fx.run(() -> window.window().rebuild());
        window.until(
                "the index is made anew", () -> window.words("#coverage-line").startsWith("Every character of 4"));
        window.until("one is still new", () -> count("tokyo").equals("1 new"));
    }

    @Test
    void aSearchIsRenamedAndDeletedByKeysAndBothAreUndone() {
        keep("campbell");
        window.click(window.sidebarRow("campbell"));
        window.press(KeyCode.F2);
        window.until("a name is asked for", () -> window.focusIsIn("#saved-name"));
        window.press(KeyCode.ESCAPE);
        window.until("it is left", () -> window.shown("#saved-name").isEmpty());
        assertThat(names()).containsExactly("campbell");
        window.press(KeyCode.F2);
        window.until("a name is asked for", () -> window.focusIsIn("#saved-name"));
        window.type("talks");
        window.press(KeyCode.ENTER);
        window.until("it has another name", () -> names().equals(List.of("talks")));
        window.until("the sidebar has the keyboard", () -> window.focusIsIn("#browse"));
        window.press(KeyCode.DELETE);
        window.until("it is gone", () -> names().isEmpty());
        window.click(window.node("#toast-undo"));
        window.until("it is back", () -> names().equals(List.of("talks")));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("it has its old name", () -> names().equals(List.of("campbell")));
    }
}
