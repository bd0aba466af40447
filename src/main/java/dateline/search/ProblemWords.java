package dateline.search;

import dateline.archive.Problem;
import java.util.ArrayList;
import java.util.List;

/** Problems as one string, and back: file, line and reason of each, with control characters between. */
final class ProblemWords {
    private static final String BETWEEN_PARTS = "\u001F";
    private static final String BETWEEN_PROBLEMS = "\u001E";

    private ProblemWords() {}

    static String write(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            lines.add(String.join(
                    BETWEEN_PARTS, clean(problem.file()), String.valueOf(problem.line()), clean(problem.reason())));
        }
        return String.join(BETWEEN_PROBLEMS, lines);
    }

    static List<Problem> read(String written) {
        List<Problem> problems = new ArrayList<>();
        for (String line : written.split(BETWEEN_PROBLEMS, -1)) {
            String[] parts = line.split(BETWEEN_PARTS, -1);
            problems.add(new Problem(parts[0], Integer.parseInt(parts[1]), parts[2]));
        }
        return problems;
    }

    private static String clean(String words) {
        return words.replaceAll("[\u001E\u001F]", " ");
    }
}
