package dateline.exporter;

import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The pieces that a Markdown file of notes is made of: what is seen of a heading, a reference, a note. */
final class MarkdownPiece {
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();
    private static final String BETWEEN = " · ";

    private MarkdownPiece() {}

    /** {@return all that is seen of a note, ending with a line feed} */
    static String note(NoteEntry entry) {
        Node document = document(entry);
        document.appendChild(paragraph(lastLine(entry)));
        return RENDERER.render(document);
    }

    /** {@return the quotation, its place and the comment, ending with a line feed} */
    static String body(NoteEntry entry) {
        return RENDERER.render(document(entry));
    }

    private static Node document(NoteEntry entry) {
        var document = new Document();
        entry.passage().ifPresent(anchor -> document.appendChild(quotation(anchor.exact())));
        document.appendChild(paragraph(entry.placeInWords()));
        MarkdownComment.nodes(entry.comment()).forEach(document::appendChild);
        return document;
    }

    /** {@return the words of the line below a comment: tags, entities, colour and when it was written} */
    static String lastLine(NoteEntry entry) {
        String tags = entry.tags().isEmpty() ? "" : "Tags: " + String.join(", ", entry.tags()) + BETWEEN;
        String names = entry.links().isEmpty()
                ? ""
                : entry.links().stream().map(LinkedEntity::label).collect(Collectors.joining(", ", "Names: ", BETWEEN));
        return tags + names + entry.colour().word() + BETWEEN + ArticleWords.minute(entry.created());
    }

    /** {@return a heading, ending with a line feed} */
    static String heading(int level, String words) {
        var heading = new Heading();
        heading.setLevel(level);
        PlainWords.appendTo(heading, words.replaceAll("\\R", " "));
        return rendered(heading);
    }

    /** {@return words as a paragraph, ending with a line feed} */
    static String plain(String words) {
        return rendered(paragraph(words));
    }

    /** {@return a reference as a paragraph, ending with a line feed} */
    static String cited(CitedWords reference) {
        var paragraph = new Paragraph();
        for (CitedWords.Run run : reference.runs()) {
            if (run.italic()) {
                var emphasis = new Emphasis();
                PlainWords.appendTo(emphasis, run.words());
                paragraph.appendChild(emphasis);
            } else {
                PlainWords.appendTo(paragraph, run.words());
            }
        }
        return rendered(paragraph);
    }

    private static String rendered(Node block) {
        var document = new Document();
        document.appendChild(block);
        return RENDERER.render(document);
    }

    private static Node quotation(String exact) {
        var quote = new BlockQuote();
        exact.lines().filter(line -> !line.isEmpty()).forEach(line -> quote.appendChild(paragraph(line)));
        return quote;
    }

    private static Node paragraph(String line) {
        var paragraph = new Paragraph();
        PlainWords.appendTo(paragraph, line);
        return paragraph;
    }
}
