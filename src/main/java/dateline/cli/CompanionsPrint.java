package dateline.cli;

import dateline.search.Companion;
import dateline.search.Companions;
import dateline.search.SharedSentence;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Who appears with whom as a person likes to read it. */
final class CompanionsPrint {
    private static final String INDENT = " ".repeat(12);

    private final Console console;

    CompanionsPrint(Console console) {
        this.console = console;
    }

    void print(Companions companions) {
        PrintWriter out = console.out();
        for (Companion each : companions.companions()) {
            out.printf(
                    Locale.ROOT,
                    "%s  %s · %s, %s %s%n",
                    console.bold(Plain.line(each.entity().label())),
                    each.entity().type(),
                    Counts.of(each.articles(), "article", "articles"),
                    Counts.of(each.sentences(), "sentence", "sentences"),
                    console.dim(each.entity().id().value()));
            each.examples().forEach(this::print);
        }
        out.printf(
                Locale.ROOT,
                "%s: %s, %s, %d shown%n",
                Plain.line(companions.entity().label()),
                Counts.of(companions.articles(), "article", "articles"),
                Counts.of(companions.total(), "companion", "companions"),
                companions.companions().size());
        out.flush();
    }

    void print(int total, List<SharedSentence> shown) {
        shown.forEach(this::print);
        console.out().printf(Locale.ROOT, "%s, %d shown%n", Counts.of(total, "sentence", "sentences"), shown.size());
        console.out().flush();
    }

    private void print(SharedSentence sentence) {
        String day = sentence.published().map(LocalDate::toString).orElse("no date");
        PrintWriter out = console.out();
        out.printf("%-10s  %s%n", day, Plain.marked(sentence.text(), sentence.names(), console));
        out.println(
                INDENT
                        + console.dim(Plain.line(sentence.headline() + " · "
                                        + sentence.article().value()) + " · line " + (sentence.block() + 1)));
    }
}
