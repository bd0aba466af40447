package dateline.exporter;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A reader's comment, whose Markdown is kept; HTML in it becomes text. */
final class MarkdownComment {
    private MarkdownComment() {}

    /**
     * {@return the blocks of a comment, in order, none of them HTML or holding any}
     *
     * @param comment Markdown; may be empty
     */
    static List<Node> nodes(String comment) {
        Node document = Parser.builder().build().parse(comment);
        document.accept(new HtmlAsText());
        List<Node> nodes = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            nodes.add(node);
        }
        return nodes;
    }

    private static final class HtmlAsText extends AbstractVisitor {
        @Override
        public void visit(HtmlInline html) {
            html.insertBefore(new Text(html.getLiteral()));
            html.unlink();
        }

        @Override
        public void visit(HtmlBlock html) {
            var paragraph = new Paragraph();
            html.getLiteral()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> {
                        if (paragraph.getFirstChild() != null) {
                            paragraph.appendChild(new SoftLineBreak());
                        }
                        PlainWords.appendTo(paragraph, line);
                    });
            html.insertBefore(paragraph);
            html.unlink();
        }
    }
}
