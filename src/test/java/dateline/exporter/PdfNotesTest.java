package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.job.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF as its text is taken out again. */
final class PdfNotesTest {
    private static byte[] written(NoteSheet sheet, Progress progress) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfNotes(CitationStyle.OWN).write(sheet, out, progress);
        return out.toByteArray();
    }

    @Example
    void aQuotationCanBeReadWithItsSource() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(Golden.sheet(), Progress.NONE))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "Doubts on Futenma",
                            "Japan Times · Tokyo · February 4, 2010",
                            "By Jun Ito",
                            "urn:t:earlier")
                    .contains("“met” in Tokyo.", "+ Nobody <came>", "¶ 2", "said so", "Read them all.");
            if (PaperFonts.ofMachine().japanese().isPresent()) {
                assertThat(text).contains("普天間飛行場の移設");
            }
        }
    }

    @Example
    void manyNotesAreSetInLotsWithPagesNumberedThrough() throws IOException {
        var last = new AtomicLong();
        var told = new Progress() {
            @Override
            public void report(long done, long total) {
                assertThat(total).isEqualTo(400);
                assertThat(done).isEqualTo(last.incrementAndGet());
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
        List<NoteEntry> notes = new GeneratedNotes(17, 30).take(400);
        try (PDDocument document = Loader.loadPDF(written(NoteSheet.of(notes), told))) {
            var stripper = new PDFTextStripper();
            int pages = document.getNumberOfPages();
            stripper.setStartPage(pages);
            assertThat(stripper.getText(document).strip()).startsWith(Integer.toString(pages));
        }
        assertThat(last).hasValue(400);
    }

    /** The last report comes before the pages of the last lot are set: what ends here is the setting itself. */
    @Example
    void theSettingOfPagesEndsInTheMiddle() {
        var asked = new AtomicLong();
        var stopped = new Progress() {
            private boolean written;

            @Override
            public void report(long done, long total) {
                written = done == total;
            }

            @Override
            public boolean isCancelled() {
                return written && asked.incrementAndGet() > 20;
            }
        };
        NoteSheet sheet = NoteSheet.of(new GeneratedNotes(19, 30).take(60));
        assertThatThrownBy(() -> written(sheet, stopped)).isInstanceOf(InterruptedIOException.class);
        assertThat(asked).hasValue(21);
    }

    @Example
    void aMachineWithoutFontsHasNone() {
        PaperFonts none = PaperFonts.in(List.of(Path.of("no-such-folder")));
        assertThat(none.latin()).isEmpty();
        assertThat(none.japanese()).isEmpty();
    }
}
