package dateline.exporter;

import java.io.IOException;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes a comment in Markdown into a document. */
final class DocxComment {
    private static final int DEEPEST = 8;

    private final DocxBody body;

    DocxComment(DocxBody body) {
        this.body = body;
    }

    /** Writes a comment; nothing when it is empty. */
    void write(String comment) throws IOException {
        blocks(MarkdownComment.page(comment), new Way("Comment", "", 0));
    }

    private void blocks(Node parent, Way way) throws IOException {
        Way next = way;
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            block(block, next);
            next = next.afterFirst();
        }
    }

    private void block(Node block, Way way) throws IOException {
        switch (block) {
            case Paragraph paragraph -> body.block(way.properties(), () -> spans(paragraph, DocxBody.Face.PLAIN));
            case Heading heading -> body.block(way.properties(), () -> spans(heading, DocxBody.Face.PLAIN.withBold()));
            case BlockQuote quote -> blocks(quote, way.quoted());
            case BulletList list -> items(list, way, DocxLists.BULLETS);
            case OrderedList list -> items(list, way, body.newOrderedList());
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            default -> body.block("<w:pStyle w:val=\"Comment\"/>", () -> body.text("* * *"));
        }
    }

    private void items(Node list, Way way, int number) throws IOException {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            blocks(item, way.item(number));
        }
    }

    private void code(String literal) throws IOException {
        for (String line : literal.lines().toList()) {
            body.paragraph("Code", () -> body.text(line));
        }
    }

    private void spans(Node parent, DocxBody.Face face) throws IOException {
        for (Node span = parent.getFirstChild(); span != null; span = span.getNext()) {
            span(span, face);
        }
    }

    private void span(Node span, DocxBody.Face face) throws IOException {
        switch (span) {
            case Text text -> body.text(text.getLiteral(), face);
            case Code code -> body.text(code.getLiteral(), face.withCode());
            case Emphasis emphasis -> spans(emphasis, face.withItalic());
            case StrongEmphasis emphasis -> spans(emphasis, face.withBold());
            case Link link -> body.link(link.getDestination(), () -> spans(link, face));
            case SoftLineBreak line -> body.text(" ", face);
            case HardLineBreak line -> body.lineBreak();
            default -> spans(span, face);
        }
    }

    /**
     * How a block stands.
     *
     * @param style the name of its style
     * @param number how the list numbers it; empty outside of lists, and behind the first block of an item
     * @param depth how many lists it is in
     */
    private record Way(String style, String number, int depth) {
        String properties() {
            String indent = number.isEmpty() && depth > 0 ? "<w:ind w:left=\"" + 360 * depth + "\"/>" : "";
            return "<w:pStyle w:val=\"" + style + "\"/>" + number + indent;
        }

        Way item(int list) {
            int level = Math.min(depth, DEEPEST);
            return new Way(
                    style,
                    "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
                    depth + 1);
        }

        Way quoted() {
            return new Way("CommentQuote", number, depth);
        }

        Way afterFirst() {
            return new Way(style, "", depth);
        }
    }
}
