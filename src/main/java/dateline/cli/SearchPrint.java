package dateline.cli;

import dateline.search.Hit;
import dateline.search.SearchResult;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;

/** The answer to a search as a person likes to read it. */
final class SearchPrint {
    private static final String INDENT = " ".repeat(12);

    private final Console console;

    SearchPrint(Console console) {
        this.console = console;
    }

    void print(Answer answer) {
        PrintWriter out = console.out();
        SearchResult result = answer.result();
        for (Hit hit : result.hits()) {
            print(hit);
            if (out.checkError()) {
                return;
            }
        }
        out.printf(
                Locale.ROOT,
                "%s, %d shown, in %.1f ms%n",
                Counts.of(result.total(), "article", "articles"),
                result.hits().size(),
                answer.millis());
        if (!result.understood().text().isEmpty()) {
            out.println("understood as: " + Plain.line(result.understood().text()));
        }
        result.understood().repairs().forEach(repair -> out.println("mended: " + Plain.line(repair)));
        if (!result.suggestions().isEmpty()) {
            out.println("perhaps: " + Plain.line(String.join(" | ", result.suggestions())));
        }
        out.flush();
    }

    private void print(Hit hit) {
        PrintWriter out = console.out();
        String day = hit.published().map(LocalDate::toString).orElse("no date");
        out.printf("%-10s  %s", day, Plain.marked(hit.headline(), hit.headlineHits(), console));
        hit.source().ifPresent(source -> out.print(console.dim(" · " + Plain.line(source))));
        out.println();
        out.println(INDENT + Plain.marked(hit.snippet().text(), hit.snippet().hits(), console));
        out.println(INDENT + console.dim(Plain.line(hit.id().value())));
    }
}
