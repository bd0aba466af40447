package dateline.exporter;

import dateline.job.Progress;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Notes as a document of WordprocessingML (ECMA-376), as Word and LibreOffice open it. The text is written straight into the
 * package, so that it may be of any length. The same notes give the same bytes.
 */
public final class DocxNotes implements NoteFormat.Binary {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final CitationStyle style;

    /**
     * Makes the format.
     *
     * @param style how articles are referred to
     */
    public DocxNotes(CitationStyle style) {
        this.style = style;
    }

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public void write(NoteSheet sheet, OutputStream out, Progress progress) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(zip, "[Content_Types].xml", contentTypes());
        part(
                zip,
                "_rels/.rels",
                relationships(List.of(
                        relation("rId1", OFFICE + "/officeDocument", "word/document.xml", ""),
                        relation(
                                "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml", ""))));
        part(zip, "docProps/core.xml", core());
        part(zip, "word/styles.xml", resource("docx-styles.xml"));
        begin(zip, "word/document.xml");
        var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        var body = new DocxBody(writer);
        document(sheet, body, writer, progress);
        writer.flush();
        zip.closeEntry();
        part(zip, "word/numbering.xml", DocxLists.part(body.orderedLists()));
        part(zip, "word/_rels/document.xml.rels", relationships(links(body)));
        zip.finish();
    }

    private void document(NoteSheet sheet, DocxBody body, Writer out, Progress progress) throws IOException {
        out.write(HEAD + "<w:document xmlns:w=\"" + DocxBody.NAMESPACE + "\" xmlns:r=\"" + OFFICE + "\"><w:body>");
        body.paragraph("Title", () -> body.text("Notes"));
        sheet.walk(progress, new NoteSheet.Visitor() {
            @Override
            public void begin(NoteSheet.Chapter chapter) throws IOException {
                chapter(chapter.target(), body);
            }

            @Override
            public void entry(NoteEntry entry) throws IOException {
                note(entry, body);
            }
        });
        out.write("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1304\" w:right=\"1418\""
                + " w:bottom=\"1304\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>");
    }

    private void chapter(NoteTarget on, DocxBody body) throws IOException {
        String dateline = on.article().map(ArticleWords::dateline).orElse("");
        if (!dateline.isEmpty()) {
            body.paragraph("Dateline", () -> body.text(dateline));
        }
        body.paragraph("Heading1", () -> body.text(on.title()));
        if (on.article().isEmpty()) {
            body.paragraph("Reference", () -> body.text(on.address()));
            return;
        }
        CitedArticle article = on.article().get();
        if (article.byline().isPresent()) {
            body.paragraph("Byline", () -> body.text(article.byline().get()));
        }
        body.paragraph("Reference", () -> reference(article, body));
    }

    private void reference(CitedArticle article, DocxBody body) throws IOException {
        if (article.headline().isEmpty()) {
            body.text("The article is no longer in the archive.");
            return;
        }
        for (CitedWords.Run run : style.cite(article).runs()) {
            body.text(run.words(), run.italic() ? DocxBody.Face.ITALIC : DocxBody.Face.PLAIN);
        }
        if (Html.isOfTheWeb(article.id().value())) {
            body.text(" ");
            body.link(article.id().value(), () -> body.text("Open"));
        }
    }

    private static void note(NoteEntry entry, DocxBody body) throws IOException {
        if (entry.target() instanceof NoteTarget.Passage on) {
            for (String line : on.passage().exact().lines().toList()) {
                if (!line.isBlank()) {
                    body.quotation(line, entry.colour());
                }
            }
        }
        body.paragraph("Place", () -> body.text(entry.placeInWords()));
        new DocxComment(body).write(entry.comment());
        body.paragraph("Tags", () -> body.text(MarkdownPiece.lastLine(entry)));
    }

    private static List<String> links(DocxBody body) {
        var relations = new ArrayList<String>();
        relations.add(relation("rStyles", OFFICE + "/styles", "styles.xml", ""));
        relations.add(relation("rLists", OFFICE + "/numbering", "numbering.xml", ""));
        body.links()
                .forEach((address, id) ->
                        relations.add(relation(id, OFFICE + "/hyperlink", address, " TargetMode=\"External\"")));
        return relations;
    }

    private static String relation(String id, String type, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + Html.text(target) + "\"" + mode
                + "/>";
    }

    private static String relationships(List<String> relations) {
        return relations.stream()
                .collect(Collectors.joining(
                        "", HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">", "</Relationships>"));
    }

    private static String contentTypes() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", WORD + "document.main+xml")
                + override("/word/styles.xml", WORD + "styles+xml")
                + override("/word/numbering.xml", WORD + "numbering+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String core() {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Notes</dc:title></cp:coreProperties>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        begin(zip, name);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DocxNotes.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
