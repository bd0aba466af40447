package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Example;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.wml.P;

/** DOCX as docx4j reads it. */
final class DocxNotesTest {
    private static byte[] written(NoteSheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxNotes(CitationStyle.OWN).write(sheet, out, Progress.NONE);
        return out.toByteArray();
    }

    private static List<String> paragraphs(WordprocessingMLPackage document) {
        return document.getMainDocumentPart().getContent().stream()
                .filter(P.class::isInstance)
                .map(DocxNotesTest::words)
                .toList();
    }

    private static String words(Object paragraph) {
        var text = new StringWriter();
        try {
            TextUtils.extractText(paragraph, text);
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
        return text.toString();
    }

    @Example
    void aProgramOfOthersReadsEveryQuotationAndItsSource() throws Exception {
        List<NoteEntry> notes = new GeneratedNotes(3, 40).take(300);
        NoteSheet sheet = NoteSheet.of(notes);
        var document = WordprocessingMLPackage.load(new ByteArrayInputStream(written(sheet)));
        List<String> paragraphs = paragraphs(document);
        sheet.chapters()
                .forEach(chapter ->
                        assertThat(paragraphs).contains(chapter.target().title()));
        for (NoteEntry entry : notes) {
            assertThat(paragraphs).contains(MarkdownPiece.lastLine(entry));
            entry.passage()
                    .ifPresent(anchor -> assertThat(paragraphs)
                            .containsAll(anchor.exact().lines().toList()));
        }
    }

    @Example
    void everyStyleAndListThatIsUsedIsThere() throws Exception {
        List<NoteEntry> notes = new GeneratedNotes(5, 40).take(300);
        var document = WordprocessingMLPackage.load(new ByteArrayInputStream(written(NoteSheet.of(notes))));
        var part = document.getMainDocumentPart();
        List<String> styles = part.getStyleDefinitionsPart().getContents().getStyle().stream()
                .map(style -> style.getStyleId())
                .toList();
        List<Integer> lists = part.getNumberingDefinitionsPart().getContents().getNum().stream()
                .map(list -> list.getNumId().intValue())
                .toList();
        for (Object each : part.getContent()) {
            var properties = ((P) each).getPPr();
            assertThat(styles).contains(properties.getPStyle().getVal());
            if (properties.getNumPr() != null) {
                assertThat(lists)
                        .contains(properties.getNumPr().getNumId().getVal().intValue());
            }
        }
        assertThat(lists).hasSizeGreaterThan(2);
        assertThat(part.getRelationshipsPart().getRelationshipsByType(Namespaces.HYPERLINK))
                .isNotEmpty()
                .allMatch(relation -> "External".equals(relation.getTargetMode()));
    }

    @Example
    void theDocumentIsAsTheGoldenFileHasIt() throws IOException {
        byte[] docx = written(Golden.sheet());
        assertThat(written(Golden.sheet())).isEqualTo(docx);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            Golden.assertGolden("notes-docx.xml", new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
