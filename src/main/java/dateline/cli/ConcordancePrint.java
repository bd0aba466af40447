package dateline.cli;

import dateline.search.Collocate;
import dateline.search.Concordance;
import dateline.search.ConcordanceLine;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A concordance as a person likes to read it: the hits under one another. */
final class ConcordancePrint {
    private static final int SIDE = 40;

    private final Console console;

    ConcordancePrint(Console console) {
        this.console = console;
    }

    void print(Concordance concordance, List<ConcordanceLine> lines, List<Collocate> nearby) {
        PrintWriter out = console.out();
        for (ConcordanceLine line : lines) {
            print(line);
            if (out.checkError()) {
                return;
            }
        }
        nearby.forEach(each -> out.printf(
                Locale.ROOT, "%10.1f  %6d of %-8d %s%n", each.strength(), each.near(), each.total(), each.word()));
        out.printf(
                Locale.ROOT,
                "%s in %s, %d shown%n",
                Counts.of(concordance.total(), "line", "lines"),
                Counts.of(concordance.articles(), "article", "articles"),
                lines.size());
        concordance.understood().repairs().forEach(repair -> out.println("mended: " + Plain.line(repair)));
        out.flush();
    }

    private void print(ConcordanceLine line) {
        String left = Plain.line(line.left());
        String right = Plain.line(line.right());
        String shownLeft = left.length() > SIDE ? left.substring(left.length() - SIDE) : left;
        String shownRight = right.length() > SIDE ? right.substring(0, SIDE) : right;
        String day = line.published().map(LocalDate::toString).orElse("no date");
        String hit = console.bold(Plain.line(line.hit()));
        console.out().printf("%-10s  %" + SIDE + "s%s%s%n", day, shownLeft, hit, shownRight);
        console.out()
                .println(" ".repeat(12) + console.dim(Plain.line(line.article().value())));
    }
}
