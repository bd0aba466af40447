package dateline.cli;

import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of queries, one a line, each answered by a JSON object a line. A line may begin with an id and a tab; without
 * one its number, counted from 1, is the id. A blank line is passed over, and one that cannot be asked is answered by
 * an object that says why.
 */
final class QueryFile {
    private static final char UNREADABLE = '\uFFFD';

    private final Path file;
    private final int limit;
    private final DatelineCommand root;

    QueryFile(Path file, int limit, DatelineCommand root) {
        this.file = file;
        this.limit = limit;
        this.root = root;
    }

    /**
     * Answers all of them.
     *
     * @return {@link ExitCode#PROBLEMS} when a line could not be asked
     * @throws CommandFault when the file cannot be read
     * @throws WorkspaceFault when the archive cannot be opened
     */
    int answer() throws CommandFault, WorkspaceFault {
        try (InputStream bytes = open();
                var reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                Workspace workspace = root.openInStep()) {
            return answer(reader, workspace);
        } catch (IOException unreadable) {
            throw new CommandFault("The file of queries cannot be read: " + file + ".", unreadable);
        }
    }

    private InputStream open() throws IOException {
        return file.toString().equals("-") ? root.session().input() : Files.newInputStream(file);
    }

    private int answer(BufferedReader reader, Workspace workspace) throws IOException {
        int exit = ExitCode.DONE;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (text.isBlank()) {
                continue;
            }
            ObjectNode object = answer(text, number, workspace);
            if (object.has("error")) {
                exit = ExitCode.PROBLEMS;
            }
            Json.print(object, root.console().out());
            if (root.console().out().checkError()) {
                break;
            }
        }
        return exit;
    }

    private ObjectNode answer(String line, int number, Workspace workspace) {
        int tab = line.indexOf('\t');
        String id = tab > 0 ? line.substring(0, tab).strip() : "";
        String query = line.substring(tab + 1);
        String queryId = id.isEmpty() ? String.valueOf(number) : id;
        if (query.isBlank()) {
            return SearchJson.refused(queryId, query, "The line has an id and no query.");
        }
        if (line.indexOf(UNREADABLE) >= 0) {
            return SearchJson.refused(queryId, query, "The line is not UTF-8.");
        }
        try {
            return SearchJson.of(queryId, Answer.to(query, limit, workspace));
        } catch (WorkspaceFault fault) {
            return SearchJson.refused(queryId, query, fault.sentence());
        }
    }
}
