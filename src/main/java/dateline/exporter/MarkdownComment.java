package dateline.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A reader's comment, whose Markdown is kept; HTML in it becomes text. */
final class MarkdownComment {
    private static final Parser PARSER = Parser.builder().build();

    private MarkdownComment() {}

    /**
     * {@return the blocks of a comment, in order, none of them HTML or holding any}
     *
     * @param comment Markdown; may be empty
     */
    static List<Node> nodes(String comment) {
        Node document = PARSER.parse(comment);
        document.accept(new HtmlAsText(PlainWords::appendTo));
        return children(document);
    }

    /**
     * {@return a comment for a page that is to fetch nothing: without HTML, and with a link for each picture}
     *
     * @param comment Markdown; may be empty
     */
    static Node page(String comment) {
        Node document = PARSER.parse(comment);
        document.accept(new HtmlAsText((block, line) -> block.appendChild(new Text(line))));
        document.accept(new PicturesAsLinks());
        return document;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    private static final class PicturesAsLinks extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            visitChildren(image);
            if (image.getFirstChild() == null) {
                image.appendChild(new Text(image.getDestination()));
            }
            if (isInLink(image)) {
                children(image).forEach(image::insertBefore);
            } else {
                var link = new Link(image.getDestination(), image.getTitle());
                children(image).forEach(link::appendChild);
                image.insertBefore(link);
            }
            image.unlink();
        }

        /** A link holds no link; a picture in one leaves its words there. */
        private static boolean isInLink(Node node) {
            for (Node around = node.getParent(); around != null; around = around.getParent()) {
                if (around instanceof Link) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class HtmlAsText extends AbstractVisitor {
        private final BiConsumer<Node, String> appendTo;

        /** Takes what puts a line at the end of a block. */
        HtmlAsText(BiConsumer<Node, String> appendTo) {
            this.appendTo = appendTo;
        }

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
                        appendTo.accept(paragraph, line);
                    });
            html.insertBefore(paragraph);
            html.unlink();
        }
    }
}
