package dateline.cli;

import dateline.archive.Problem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** What is wrong in an archive as JSON. */
final class ProblemsJson {
    private ProblemsJson() {}

    /**
     * {@return the problems as an array, in their order}
     *
     * @param problems the problems
     */
    static ArrayNode of(List<Problem> problems) {
        ArrayNode array = Json.array();
        for (Problem problem : problems) {
            array.addObject()
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("reason", problem.reason());
        }
        return array;
    }
}
