package dateline.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.commonmark.node.ThematicBreak;

/** Words, and comments in Markdown, as Org. What Org would take for a mark is kept apart by a sign of no width. */
final class OrgText {
    private static final String APART = "\u200B";

    /** What may begin emphasis or a formula within a line; programs differ on which side of it they look. */
    private static final Pattern EMPHASIS = Pattern.compile("(?<![^\\s(\\-–—'\"{])[*/_+=~$](?=\\S)");

    /** What may begin an entity, a footnote or a link within a line. */
    private static final Pattern OTHER = Pattern.compile("\\\\(?=\\S)|\\[(?=\\[|fn:)");

    /** What would begin a heading, a list, a table or an order, at the beginning of a line. */
    private static final Pattern AT_BEGINNING = Pattern.compile("(?m)^(?=\\*+ |#|:|\\||[-+] |\\d+[.)] )");

    private OrgText() {}

    /** {@return words that show as they are, within a line} */
    static String words(String words) {
        String calm = EMPHASIS.matcher(words).replaceAll(APART + "$0" + APART);
        return OTHER.matcher(calm).replaceAll("$0" + APART);
    }

    /** {@return words that show as they are, on a line of their own} */
    static String line(String words) {
        return guarded(words(words.replaceAll("\\R", " ").strip()));
    }

    /** {@return a comment as Org; its headings are bold lines, since a heading would end the note} */
    static String comment(String markdown) {
        return blocks(MarkdownComment.page(markdown));
    }

    private static String guarded(String lines) {
        return AT_BEGINNING.matcher(lines).replaceAll(APART);
    }

    private static String blocks(Node parent) {
        return children(parent).stream().map(OrgText::block).collect(Collectors.joining("\n\n"));
    }

    private static String block(Node block) {
        return switch (block) {
            case Paragraph paragraph -> guarded(inline(paragraph));
            case Heading heading -> "*" + inline(heading) + "*";
            case BlockQuote quote -> "#+begin_quote\n" + blocks(quote) + "\n#+end_quote";
            case BulletList list -> items(list, "-");
            case OrderedList list -> items(list, "1.");
            case FencedCodeBlock code -> example(code.getLiteral());
            case IndentedCodeBlock code -> example(code.getLiteral());
            case ThematicBreak line -> "-----";
            default -> "";
        };
    }

    private static String items(Node list, String sign) {
        String indent = "\n" + " ".repeat(sign.length() + 1);
        return children(list).stream()
                .map(item -> sign + " " + blocks(item).replace("\n", indent))
                .collect(Collectors.joining("\n"));
    }

    /** In an example a comma before a line keeps it from being a heading or an order. */
    private static String example(String literal) {
        return literal.lines()
                .map(line -> line.matches("\\s*(\\*|,\\*|#\\+|,#\\+).*") ? "," + line : line)
                .collect(Collectors.joining("\n", "#+begin_example\n", "\n#+end_example"));
    }

    private static String inline(Node parent) {
        return children(parent).stream().map(OrgText::span).collect(Collectors.joining());
    }

    private static String span(Node span) {
        return switch (span) {
            case Text text -> words(text.getLiteral());
            case Emphasis emphasis -> "/" + inline(emphasis) + "/";
            case StrongEmphasis emphasis -> "*" + inline(emphasis) + "*";
            case Code code -> code(code.getLiteral());
            case Link link ->
                "[[" + PercentCode.encode(link.getDestination()).replace("]", "%5D") + "][" + inline(link) + "]]";
            case SoftLineBreak line -> "\n";
            case HardLineBreak line -> "\\\\\n";
            default -> inline(span);
        };
    }

    private static String code(String literal) {
        String sign = literal.contains("~") ? "=" : "~";
        return sign + literal + sign;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}
