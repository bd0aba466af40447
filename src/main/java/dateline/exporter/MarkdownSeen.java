package dateline.exporter;

import dateline.note.NoteColour;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * What is seen of a note in a Markdown file, taken apart.
 *
 * @param quotation the words of the block quotation that it begins with; empty when it does not
 * @param comment what stands between the line of the place and the last line, as it is written there
 * @param lastLine the words of the line with tags and colour; empty when there is none any more
 */
record MarkdownSeen(String quotation, String comment, String lastLine) {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private static final Pattern PLACE = Pattern.compile(
            "¶ \\d+|Block \\d+|Headline|Standfirst|Byline|On .+|The passage is no longer in the article");

    private static final Pattern LAST = Pattern.compile(
            "(?:Tags: (?<tags>.*?) · )?(?:Names: .*? · )?(?<colour>\\p{L}+) · (?<written>\\d{4}-\\d\\d-\\d\\d"
                    + " \\d\\d:\\d\\d) UTC",
            Pattern.DOTALL);

    /** {@return what is seen, taken apart} */
    static MarkdownSeen of(String seen) {
        List<Node> blocks = new ArrayList<>();
        for (Node block = PARSER.parse(seen).getFirstChild(); block != null; block = block.getNext()) {
            blocks.add(block);
        }
        String quotation = "";
        if (!blocks.isEmpty() && blocks.getFirst() instanceof BlockQuote quote) {
            quotation = words(quote);
            blocks.removeFirst();
        }
        if (!blocks.isEmpty() && PLACE.matcher(words(blocks.getFirst())).matches()) {
            blocks.removeFirst();
        }
        String last = "";
        if (!blocks.isEmpty() && LAST.matcher(words(blocks.getLast())).matches()) {
            last = words(blocks.removeLast());
        }
        return new MarkdownSeen(quotation, blocks.isEmpty() ? "" : source(seen, blocks), last);
    }

    /** {@return the tags that the last line names} */
    List<String> tags() {
        Matcher line = LAST.matcher(lastLine);
        String tags = line.matches() ? Optional.ofNullable(line.group("tags")).orElse("") : "";
        return Stream.of(tags.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** {@return the colour that the last line names} */
    Optional<NoteColour> colour() {
        Matcher line = LAST.matcher(lastLine);
        return line.matches() ? NoteColour.of(line.group("colour")) : Optional.empty();
    }

    /** {@return the minute that the last line names} */
    Optional<Instant> written() {
        Matcher line = LAST.matcher(lastLine);
        try {
            return line.matches()
                    ? Optional.of(Instant.parse(line.group("written").replace(' ', 'T') + ":00Z"))
                    : Optional.empty();
        } catch (DateTimeException noSuchMinute) {
            return Optional.empty();
        }
    }

    /** The lines of some blocks that follow one another, as they are written. */
    private static String source(String seen, List<Node> blocks) {
        List<SourceSpan> first = blocks.getFirst().getSourceSpans();
        List<SourceSpan> last = blocks.getLast().getSourceSpans();
        if (first.isEmpty() || last.isEmpty()) {
            return "";
        }
        int from = first.getFirst().getLineIndex();
        int to = last.getLast().getLineIndex();
        return seen.lines().skip(from).limit(to - from + 1L).collect(Collectors.joining("\n"));
    }

    /** The text of a block, a line feed between its paragraphs. */
    private static String words(Node block) {
        var words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                words.append(words.isEmpty() ? "" : "\n");
                visitChildren(paragraph);
            }

            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak line) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
