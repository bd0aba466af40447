package dateline.exporter;

import tools.jackson.databind.JsonNode;

/** Reads notes of any format that is read back, told by what is in the file. */
public final class NoteReader {
    private NoteReader() {}

    /**
     * {@return the notes of a file: Web Annotations, Hypothesis' JSON, or Markdown that was written here}
     *
     * @param text what is in the file
     * @throws ExportFault when it is none of these
     */
    public static ReadNotes read(String text) throws ExportFault {
        String begins = text.stripLeading();
        if (!begins.startsWith("{") && !begins.startsWith("[")) {
            return MarkdownReader.read(text);
        }
        JsonNode tree = JsonItems.tree(text);
        return isLinkedData(tree) ? JsonLdNotes.read(tree) : HypothesisNotes.read(tree);
    }

    private static boolean isLinkedData(JsonNode tree) {
        JsonNode first = tree.isArray() ? tree.path(0) : tree;
        return first.has("@context") || first.path("type").stringValue("").startsWith("Annotation");
    }
}
