package dateline.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All that can be read, searched, lit and noted of an article, as one plain text: headline, standfirst, byline and
 * paragraphs, each on a line of its own. Every offset in Dateline (of a mention, a hit, a note) counts UTF-16 units of
 * {@link #plain()}.
 *
 * @param plain the whole text; blocks are joined by one line feed, and no block holds one
 * @param blocks its parts in reading order; the first is the headline
 */
public record ArticleText(String plain, List<Block> blocks) {
    public ArticleText {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty() || blocks.getFirst().kind() != Block.Kind.HEADLINE) {
            throw new IllegalArgumentException("a text begins with its headline");
        }
    }

    /**
     * {@return the text of an article made from its parts}
     *
     * @param headline not blank
     * @param standfirst the summary under the headline
     * @param byline who wrote it
     * @param paragraphs the body, in order; blank ones are left out
     */
    public static ArticleText of(
            String headline, Optional<String> standfirst, Optional<String> byline, List<String> paragraphs) {
        var builder = new Builder();
        builder.add(Block.Kind.HEADLINE, headline);
        standfirst.ifPresent(words -> builder.add(Block.Kind.STANDFIRST, words));
        byline.ifPresent(words -> builder.add(Block.Kind.BYLINE, words));
        paragraphs.forEach(words -> builder.add(Block.Kind.PARAGRAPH, words));
        return new ArticleText(builder.text.toString(), builder.blocks);
    }

    /**
     * {@return the words of the headline}
     */
    public String headline() {
        return blocks.getFirst().span().of(plain);
    }

    /**
     * {@return the words of each block of a kind, in order}
     *
     * @param kind the kind wanted
     */
    public List<String> wordsOf(Block.Kind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(plain))
                .toList();
    }

    /**
     * {@return the index in {@link #blocks()} of the block that holds an offset; an offset on a line break belongs to
     * the block before it}
     *
     * @param offset in UTF-16 units of the plain text, from 0 to its length inclusive
     */
    public int blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static final class Builder {
        private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n\\u2028\\u2029\\u0085\\u000B\\f]+\\s*");

        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();

        private void add(Block.Kind kind, String words) {
            String line = oneLine(words.strip());
            if (line.isEmpty()) {
                return;
            }
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(line);
            blocks.add(new Block(kind, new TextSpan(start, text.length())));
        }

        private static String oneLine(String words) {
            // most blocks hold no line break, and a pattern would try each of their spaces
            return words.chars().anyMatch(Builder::breaksLine)
                    ? LINE_BREAKS.matcher(words).replaceAll(" ")
                    : words;
        }

        private static boolean breaksLine(int unit) {
            return (unit >= '\n' && unit <= '\r') || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
        }
    }
}
