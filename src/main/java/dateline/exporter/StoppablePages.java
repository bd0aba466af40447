package dateline.exporter;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dateline.job.Progress;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Ends the setting of pages in the middle. The library that sets them knows no cancelling; it is done where the library
 * asks for something: how a line may be broken, a new page, and the writing of some bytes.
 *
 * @param progress asked whether the pages are still wanted
 */
record StoppablePages(Progress progress) {
    /**
     * Gives a renderer what it asks for.
     *
     * @param builder of the renderer; its work ends with {@link Stopped} when the pages are no longer wanted
     */
    void giveTo(PdfRendererBuilder builder) {
        builder.useUnicodeLineBreaker(new Lines());
        builder.usePageSupplier((document, width, height, number, shadow) -> page(document, width, height));
    }

    private PDPage page(PDDocument document, float width, float height) {
        ask();
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    private void ask() {
        if (progress.isCancelled()) {
            throw new Stopped();
        }
    }

    /** {@return an output whose writing ends with an {@link InterruptedIOException} when it is no longer wanted} */
    OutputStream output(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (progress.isCancelled()) {
                    throw NoteSheet.noLongerWanted();
                }
                out.write(bytes, from, length);
            }
        };
    }

    /** Breaks lines where the library would, and asks before each text. */
    private final class Lines implements FSTextBreaker {
        private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));

        @Override
        public int next() {
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            ask();
            breaks.setText(text);
        }
    }

    /** The pages are no longer wanted; what was set of them is worth nothing. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("the pages are no longer wanted");
        }
    }
}
