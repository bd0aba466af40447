package dateline.exporter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dateline.job.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Notes as a PDF, set from {@link HtmlNotes} in fonts of this machine, of which the letters used are embedded. It is set some
 * hundred notes at a time, each lot on pages of its own, so that it may be long and can be cancelled. Nothing is fetched.
 */
public final class PdfNotes implements NoteFormat.Binary {
    /** So many notes, or a few more, are set together. */
    private static final int LOT = 150;

    private static final int NORMAL = 400;
    private static final int HEAVY = 700;

    private final CitationStyle style;

    /**
     * Makes the format.
     *
     * @param style how articles are referred to
     */
    public PdfNotes(CitationStyle style) {
        this.style = style;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public Optional<String> warning(NoteSheet sheet) {
        boolean japanese = sheet.entries().stream().anyMatch(PdfNotes::isJapanese);
        return japanese && PaperFonts.ofMachine().japanese().isEmpty()
                ? Optional.of(
                        "No TrueType font with Japanese was found on this machine; Japanese letters are missing in the"
                                + " PDF.")
                : Optional.empty();
    }

    private static boolean isJapanese(NoteEntry entry) {
        String words = entry.target().title()
                + entry.comment()
                + entry.tags()
                + entry.passage().map(anchor -> anchor.exact()).orElse("");
        return words.codePoints().anyMatch(point -> switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        });
    }

    @Override
    public void write(NoteSheet sheet, OutputStream out, Progress progress) throws IOException {
        OnlyLiberation.use();
        // it would tell standard error of each step
        XRLog.setLoggingEnabled(false);
        try (var document = new PDDocument();
                var fonts = new Fonts(document)) {
            document.getDocumentInformation().setTitle("Notes");
            var pages = new StoppablePages(progress);
            int done = 0;
            for (NoteSheet lot : lots(sheet)) {
                // reports and asks as each note goes into the page
                set(page(lot, new PartProgress(progress, done, sheet.size())), document, fonts, pages);
                done += lot.size();
            }
            if (document.getNumberOfPages() == 0) {
                set(page(sheet, progress), document, fonts, pages);
            }
            document.save(pages.output(out));
        }
    }

    private String page(NoteSheet lot, Progress progress) throws IOException {
        var html = new StringWriter();
        new HtmlNotes(style, HtmlNotes.Look.PAPER).write(lot, html, progress);
        return html.toString();
    }

    private static void set(String html, PDDocument document, Fonts fonts, StoppablePages pages) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withHtmlContent(html, "");
        builder.useInitialPageNumber(document.getNumberOfPages() + 1);
        builder.withProducer("Dateline");
        builder.useReplacementText("\u25A1");
        builder.withDiagnosticConsumer(said -> {});
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        fonts.giveTo(builder);
        pages.giveTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
        } catch (StoppablePages.Stopped stopped) {
            throw NoteSheet.noLongerWanted();
        }
    }

    /** The sheet cut between chapters, and within a chapter that is too long. */
    private static List<NoteSheet> lots(NoteSheet sheet) {
        List<NoteSheet> lots = new ArrayList<>();
        List<NoteSheet.Chapter> lot = new ArrayList<>();
        int size = 0;
        for (NoteSheet.Chapter chapter : sheet.chapters()) {
            for (int from = 0; from < chapter.entries().size(); from += LOT) {
                int to = Math.min(from + LOT, chapter.entries().size());
                lot.add(new NoteSheet.Chapter(chapter.entries().subList(from, to)));
                size += to - from;
                if (size >= LOT) {
                    lots.add(new NoteSheet(lot));
                    lot.clear();
                    size = 0;
                }
            }
        }
        if (!lot.isEmpty()) {
            lots.add(new NoteSheet(lot));
        }
        return lots;
    }

    /** The fonts of one document, each embedded once; open until the document is saved. */
    private static final class Fonts implements AutoCloseable {
        private final Map<PaperFonts.Face, PDType0Font> latin = new EnumMap<>(PaperFonts.Face.class);
        private final List<PDType0Font> japanese = new ArrayList<>();
        private final List<TrueTypeFont> open = new ArrayList<>();

        Fonts(PDDocument document) throws IOException {
            PaperFonts fonts = PaperFonts.ofMachine();
            for (var face : fonts.latin().entrySet()) {
                latin.put(face.getKey(), load(face.getValue(), document));
            }
            if (fonts.japanese().isPresent()) {
                japanese.add(load(fonts.japanese().get(), document));
            }
        }

        private PDType0Font load(Path file, PDDocument document) throws IOException {
            TrueTypeFont font = PaperFonts.open(file);
            open.add(font);
            // looking up ligatures for each word takes a third of all the time
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }

        void giveTo(PdfRendererBuilder builder) {
            latin.forEach((face, font) -> builder.useFont(
                    new PDFontSupplier(font),
                    "paper",
                    face.isBold() ? HEAVY : NORMAL,
                    face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true));
            for (PDType0Font font : japanese) {
                builder.useFont(new PDFontSupplier(font), "paper-ja");
            }
        }

        @Override
        public void close() throws IOException {
            for (TrueTypeFont font : open) {
                font.close();
            }
        }
    }
}
