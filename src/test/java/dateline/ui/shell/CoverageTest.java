package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.search.Coverage;
import dateline.ui.text.Words;
import dateline.workspace.IndexReport;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of the archive can be searched, as the foot of the window says it. */
final class CoverageTest {
    private final Words words = Words.english();

    private static IndexReport report(int left) {
        return new IndexReport(3, 3, 3, 0, left, Duration.ZERO, List.of(), List.of());
    }

    private static Coverage coverage(long indexed, Coverage.Gap... gaps) {
        return new Coverage(3, 900, indexed, List.of(gaps), 1000);
    }

    private static Coverage.Gap gap() {
        return new Coverage.Gap(new ArticleId("urn:t:talks"), 400, 250);
    }

    @Test
    void nothingIsCalledWholeThatIsNot() {
        Coverage whole = coverage(900);
        assertThat(CoverageSentence.of(report(0), whole, words)).isEqualTo("Every character of 3 articles is indexed");
        assertThat(CoverageSentence.isWhole(report(0), whole)).isTrue();
        assertThat(CoverageSentence.of(report(2), whole, words))
                .isEqualTo("Every character of 3 articles is indexed; 2 files are not read yet");
        assertThat(CoverageSentence.isWhole(report(2), whole)).isFalse();
        Coverage gaps = coverage(750, gap());
        assertThat(CoverageSentence.of(report(0), gaps, words))
                .isEqualTo("150 of 900 characters are not indexed, in 1 article");
        assertThat(CoverageSentence.isWhole(report(0), gaps)).isFalse();
        assertThat(CoverageSentence.isWhole(report(0), coverage(900, gap())))
                .as("gaps that even out")
                .isFalse();
    }

    @Test
    void whileFilesAreReadNothingMeasuredBeforeIsClaimed() {
        List<String> done = new ArrayList<>();
        var meter = Fx.get(() -> new CoverageMeter(words, new CoverageMeter.Acts() {
            @Override
            public void read() {
                done.add("read");
            }

            @Override
            public void measure() {
                done.add("measure");
            }

            @Override
            public void rebuild() {
                done.add("rebuild");
            }

            @Override
            public void open(ArticleId article) {
                done.add(article.value());
            }
        }));
        Fx.run(() -> {
            meter.indexed(report(0));
            meter.measured(coverage(900));
            meter.begun(Foot.Work.READING);
        });
        assertThat(line(meter)).startsWith("Files are being read").doesNotContain("Every character");
        Fx.run(() -> meter.told(2, 5));
        assertThat(line(meter)).startsWith("Files are being read, 2 of 5");
        Fx.run(meter::notMeasured);
        assertThat(line(meter)).isEqualTo("What can be searched could not be measured");
        Fx.run(() -> meter.measured(coverage(900)));
        assertThat(line(meter)).as("of an index that is not known").startsWith("What can be searched could not");
        Fx.run(() -> {
            meter.indexed(report(0));
            meter.toggle();
        });
        assertThat(line(meter)).as("nothing was measured").isEqualTo("3 articles are in the index");
        assertThat(done).containsExactly("measure");
        Fx.run(() -> {
            meter.measured(coverage(750, gap()));
            meter.lookupAll(".coverage-gap").forEach(gap -> ((javafx.scene.control.Hyperlink) gap).fire());
        });
        assertThat(done).containsExactly("measure", "urn:t:talks");
        Fx.run(() -> meter.begun(Foot.Work.SETTLING));
        assertThat(line(meter)).as("what is indexed again stays indexed").startsWith("150 of 900");
    }

    private static String line(CoverageMeter meter) {
        return Fx.get(() -> meter.line().getText());
    }

    @Test
    void theFootSaysItAndTheIndexIsMadeAnewFromThere(@TempDir Path folder) throws WorkspaceFault {
        try (var window = WindowDriver.open(folder, SmallArchive.write(folder.resolve("archive")))) {
            String whole = "Every character of 3 articles is indexed";
            window.until("it is measured", () -> window.words("#coverage-line").equals(whole));
            window.press(KeyCode.ESCAPE);
            window.typeSign("i");
            window.until(
                    "the figures are shown",
                    () -> !window.shown("#coverage .coverage-text").isEmpty());
            assertThat(window.words("#coverage .coverage-text")).startsWith("3 articles: ");
            window.click(window.node("#coverage-rebuild"));
            window.until(
                    "it is measured again", () -> window.words("#coverage-line").equals(whole));
            assertThat(window.rows()).hasSize(3);
            window.click(window.node("#coverage-line"));
            window.until(
                    "the figures are hidden", () -> window.shown("#coverage").isEmpty());
        }
    }
}
