package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Notes as an AnnotationCollection with one page (W3C Web Annotation Data Model, section 5), in JSON-LD. */
public final class JsonLdNotes implements NoteFormat.Text {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String ending() {
        return "jsonld";
    }

    @Override
    public void write(NoteSheet sheet, Writer out, Progress progress) throws IOException {
        String id = "urn:uuid:" + identity(sheet);
        String head = """
            {
              "@context": "%1$s",
              "id": "%2$s",
              "type": "AnnotationCollection",
              "label": "Notes",
              "total": %3$d,
              "first": {
                "id": "%2$s#page-1",
                "type": "AnnotationPage",
                "partOf": "%2$s",
                "startIndex": 0,
                "items": [\
            """.formatted(CONTEXT, id, sheet.size());
        JsonItems.write(head, sheet, JsonLdNotes::item, "\n    ]\n  }\n}\n", out, progress);
    }

    /** The same notes are the same collection, whenever they are written. */
    private static UUID identity(NoteSheet sheet) {
        var ids = new StringBuilder();
        sheet.entries().forEach(entry -> ids.append(entry.id()).append('\n'));
        return UUID.nameUUIDFromBytes(ids.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The context of the collection holds for its items. */
    private static JsonNode item(NoteEntry entry) {
        var annotation = AnnotationJson.of(entry);
        annotation.remove("@context");
        return annotation;
    }

    /**
     * {@return the notes of a file in JSON-LD: of a collection, a page, a list of annotations, or one annotation}
     *
     * @param text the file
     * @throws ExportFault when it holds none of these
     */
    public static ReadNotes read(String text) throws ExportFault {
        return read(JsonItems.tree(text));
    }

    static ReadNotes read(JsonNode tree) throws ExportFault {
        if (tree.path("type").asString("").equals("Annotation")) {
            return JsonItems.read(AnnotationJson.MAPPER.createArrayNode().add(tree), AnnotationJson::entry);
        }
        JsonNode items = tree.isArray() ? tree : tree.path("first").path("items");
        items = items.isArray() ? items : tree.path("items");
        if (!items.isArray()) {
            throw new ExportFault(ExportFault.Reason.UNREADABLE, "The file is JSON, but holds no Web Annotations.");
        }
        return JsonItems.read(items, AnnotationJson::entry);
    }
}
