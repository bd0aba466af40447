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

    private static IndexReport report(long stored, long indexed, int left, Coverage.Gap... gaps) {
        var coverage = new Coverage(3, stored, indexed, List.of(gaps), 1000);
        return new IndexReport(coverage, 3, 3, 0, left, Duration.ZERO, List.of());
    }

    private static Coverage.Gap gap() {
        return new Coverage.Gap(new ArticleId("urn:t:talks"), 400, 250);
    }

    @Test
    void nothingIsCalledWholeThatIsNot() {
        IndexReport whole = report(900, 900, 0);
        assertThat(CoverageSentence.of(whole, words)).isEqualTo("Every character of 3 articles is indexed");
        assertThat(CoverageSentence.isWhole(whole)).isTrue();
        IndexReport stopped = report(900, 900, 2);
        assertThat(CoverageSentence.of(stopped, words))
                .isEqualTo("Every character of 3 articles is indexed; 2 files are not read yet");
        assertThat(CoverageSentence.isWhole(stopped)).isFalse();
        IndexReport gaps = report(900, 750, 0, gap());
        assertThat(CoverageSentence.of(gaps, words)).isEqualTo("150 of 900 characters are not indexed, in 1 article");
        assertThat(CoverageSentence.isWhole(gaps)).isFalse();
        assertThat(CoverageSentence.isWhole(report(900, 900, 0, gap())))
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
            public void rebuild() {
                done.add("rebuild");
            }

            @Override
            public void open(ArticleId article) {
                done.add(article.value());
            }
        }));
        Fx.run(() -> {
            meter.measured(report(900, 900, 0));
            meter.begun(Foot.Work.READING);
        });
        assertThat(line(meter)).startsWith("Files are being read").doesNotContain("Every character");
        Fx.run(() -> meter.told(2, 5));
        assertThat(line(meter)).startsWith("Files are being read, 2 of 5");
        Fx.run(meter::notMeasured);
        assertThat(line(meter)).isEqualTo("What can be searched could not be measured");
        Fx.run(() -> {
            meter.measured(report(900, 750, 0, gap()));
            meter.toggle();
            meter.lookupAll(".coverage-gap").forEach(gap -> ((javafx.scene.control.Hyperlink) gap).fire());
        });
        assertThat(done).containsExactly("urn:t:talks");
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
