package dateline.exporter;

import java.util.List;
import java.util.Optional;

/** The formats that notes can be written in. */
public final class NoteFormats {
    private NoteFormats() {}

    /**
     * {@return every format, the usual one first}
     *
     * @param style how articles are referred to, where a format has references
     */
    public static List<NoteFormat> all(CitationStyle style) {
        return List.of(
                new MarkdownNotes(style),
                new ObsidianNotes(style),
                new HtmlNotes(style),
                new DocxNotes(style),
                new PdfNotes(style),
                new OrgNotes(style),
                new NotesCsv(),
                new BibtexNotes(),
                new RisNotes(),
                new CslJsonNotes(),
                new JsonLdNotes(),
                new HypothesisNotes());
    }

    /**
     * {@return the format of a name, if there is one}
     *
     * @param name as on the command line
     * @param style how articles are referred to
     */
    public static Optional<NoteFormat> named(String name, CitationStyle style) {
        return all(style).stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /**
     * {@return the names of all formats}
     */
    public static List<String> names() {
        return all(CitationStyle.OWN).stream().map(NoteFormat::name).toList();
    }
}
