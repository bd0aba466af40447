package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.io.Writer;

/**
 * Notes as Markdown (CommonMark), to be read by people and other programs: a heading for each article, its citation, and
 * its notes. Whatever stands in a passage reads back as that text, and nothing in it becomes HTML. Before each heading and
 * each note stands its id, and at the end of the file each note as a Web Annotation, all as definitions of links that
 * nothing uses: they are not shown, and {@link MarkdownReader} knows the notes by them again.
 */
public final class MarkdownNotes implements NoteFormat.Text {
    /** How the mark of an article begins; a number, a colon and an address follow. */
    static final String ARTICLE = "[dateline article ";

    /** How the mark of a note begins. */
    static final String NOTE = "[dateline note ";

    /** How the line begins that has all of a note. */
    static final String WHOLE = "[dateline whole ";

    /** How the address begins that holds an annotation. */
    static final String DATA = "data:application/ld+json,";

    private final CitationStyle style;

    /**
     * Makes the format.
     *
     * @param style how articles are referred to
     */
    public MarkdownNotes(CitationStyle style) {
        this.style = style;
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String ending() {
        return "md";
    }

    @Override
    public void write(NoteSheet sheet, Writer out, Progress progress) throws IOException {
        out.write(MarkdownPiece.heading(1, "Notes"));
        // each note is shown, and then each is held whole: two walks, so that no more than one note is kept meanwhile
        sheet.walk(new PartProgress(progress, 0, 2 * sheet.size()), new Pages(out));
        out.write(sheet.chapters().isEmpty() ? "" : "\n");
        sheet.walk(new PartProgress(progress, sheet.size(), 2 * sheet.size()), new Wholes(out));
    }

    private final class Pages implements NoteSheet.Visitor {
        private final Writer out;
        private int chapters;
        private int notes;

        Pages(Writer out) {
            this.out = out;
        }

        @Override
        public void begin(NoteSheet.Chapter chapter) throws IOException {
            NoteTarget on = chapter.target();
            out.append(mark(ARTICLE, ++chapters, on.address()));
            out.append('\n').append(MarkdownPiece.heading(2, on.title()));
            out.append('\n').append(reference(on));
        }

        @Override
        public void entry(NoteEntry entry) throws IOException {
            out.append(mark(NOTE, ++notes, entry.id().value()));
            out.append('\n').append(MarkdownPiece.note(entry));
        }
    }

    private static final class Wholes implements NoteSheet.Visitor {
        private final Writer out;
        private int notes;

        Wholes(Writer out) {
            this.out = out;
        }

        @Override
        public void entry(NoteEntry entry) throws IOException {
            String annotation = AnnotationJson.MAPPER.writeValueAsString(AnnotationJson.of(entry));
            out.append(line(WHOLE, ++notes, DATA + PercentCode.encode(annotation)));
        }
    }

    private String reference(NoteTarget on) {
        return on.article()
                .map(article -> article.headline().isPresent()
                        ? MarkdownPiece.cited(style.cite(article))
                        : MarkdownPiece.plain("The article is no longer in the archive."))
                .orElseGet(() -> MarkdownPiece.plain(on.address()));
    }

    private static String mark(String kind, int number, String address) {
        return "\n" + line(kind, number, PercentCode.encode(address));
    }

    private static String line(String kind, int number, String address) {
        return kind + number + "]: <" + address + ">\n";
    }
}
