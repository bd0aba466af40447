package dateline.cli;

import dateline.store.Places;
import dateline.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands on a small archive in this process, for tests, and keeps what they print. */
final class Terminal {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    final Path folder;
    final Path archive;
    final List<Object> opened = new ArrayList<>();

    Terminal(Path folder) throws IOException {
        this.folder = folder;
        this.archive = folder.resolve("archive");
        Files.createDirectories(archive.resolve("2010"));
        write("archive.json", """
            {"dateline":"archive","version":1,"id":"press","title":"Press","language":"en"}
            """);
        write("entities.json", """
            {"dateline":"ledger","version":1,"entities":[
            {"id":"base/futenma","type":"base","prefLabel":{"en":"Futenma"}},
            {"id":"person/kurt-campbell","type":"person","prefLabel":{"en":"Kurt Campbell"}}]}
            """);
        write("topics.json", topics("base:futenma"));
        write(
                "2010/a.json",
                article("a", "Futenma’s future", "", "Nobody “knows” it 🙂.\\n\\nKurt Campbell went home."));
        write("2010/b.json", article("b", "Marines to stay", "", "They stay. They stay at Futenma."));
    }

    static String topics(String query) {
        return """
            {"dateline":"topics","version":1,"topics":[
             {"id":"topic/bases","prefLabel":{"en":"Bases"},"query":"%s"}]}
            """.formatted(query.replace("\"", "\\\""));
    }

    static String article(String id, String headline, String more, String body) {
        return """
            {"uri":"urn:dateline:press:%s","type":"text","contentCreated":"2010-02-04T00:00:00Z","located":"Tokyo",
             "infoSources":[{"name":"Japan Times"}],%s
             "headlines":[{"role":"main","value":"%s"}],
             "bodies":[{"role":"main","contentType":"text/plain","value":"%s"}]}
            """.formatted(id, more, headline, body);
    }

    void write(String name, String content) throws IOException {
        Files.writeString(archive.resolve(name), content);
    }

    /** Runs a command with {@code -a} and the folders of this test added. */
    Ended run(String... words) {
        return runWith("", words);
    }

    /** Likewise with something on standard input. */
    Ended runWith(String input, String... words) {
        List<String> line = new ArrayList<>(List.of("-a", archive.toString()));
        line.addAll(List.of("--data", folder.resolve("data").toString()));
        line.addAll(List.of("--cache", folder.resolve("cache").toString()));
        line.addAll(List.of(words));
        return runBare(input, line);
    }

    /** Runs just this command line. */
    Ended runBare(String input, List<String> line) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(new PrintWriter(out), Console.Target.FILE, new PrintWriter(err), Console.Target.FILE);
        var bytes = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var session = new Session(
                choice -> Workspace.open(
                        choice.archive().orElse(archive), Places.choose(choice.data(), choice.cache()), NOON),
                new Window(),
                console,
                bytes,
                NOON);
        int exit = new Commands(session).run(line);
        return new Ended(exit, out.toString(), err.toString());
    }

    /** How a command ended and what it printed. */
    record Ended(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private final class Window implements WindowPort {
        @Override
        public void open(WindowRequest request, Console console) {
            opened.add(request);
        }

        @Override
        public void render(PictureRequest request, Console console) {
            opened.add(request);
        }
    }
}
