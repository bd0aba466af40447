package dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Splits the body of an article into its paragraphs. Nothing is fetched. */
final class Paragraphs {
    private Paragraphs() {}

    /** {@return the paragraphs of the body that says most clearly where they begin; the main one, when they do alike} */
    static List<String> of(List<RoleText> bodies) {
        List<RoleText> written =
                bodies.stream().filter(body -> !body.value().isBlank()).toList();
        if (written.size() == 1) {
            return of(written.getFirst()).paragraphs();
        }
        return written.stream()
                .sorted(Comparator.comparing((RoleText body) -> body.role().equalsIgnoreCase("main"))
                        .reversed())
                .map(Paragraphs::of)
                .reduce((best, next) -> next.rank() > best.rank() ? next : best)
                .map(Structured::paragraphs)
                .orElse(List.of());
    }

    private static Structured of(RoleText body) {
        if (body.isMarkup()) {
            return new Structured(ofMarkup(body.value()), true);
        }
        List<String> blocks = ofPlain(body.value(), true);
        return blocks.size() > 1 ? new Structured(blocks, true) : new Structured(ofPlain(body.value(), false), false);
    }

    /** {@return the paragraphs of plain text: at blank lines, or at every line break} */
    private static List<String> ofPlain(String text, boolean atBlankLines) {
        var paragraphs = new ArrayList<String>();
        int start = 0;
        int from = 0;
        int length = text.length();
        while (from <= length) {
            int end = endOfLine(text, from);
            boolean blank = isBlank(text, from, end);
            if (!atBlankLines || blank) {
                add(paragraphs, text, start, atBlankLines ? from : end);
                start = end;
            }
            from = end + 1;
        }
        add(paragraphs, text, Math.min(start, length), length);
        return paragraphs;
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return pair ? end + 1 : end;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<String> paragraphs, String text, int from, int to) {
        String words = text.substring(Math.min(from, to), to).strip();
        if (!words.isEmpty()) {
            paragraphs.add(onOneLine(words));
        }
    }

    /** {@return a paragraph with its line breaks, and the white space around them, as single spaces} */
    private static String onOneLine(String words) {
        if (words.indexOf('\n') < 0 && words.indexOf('\r') < 0) {
            return words;
        }
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** {@return the paragraphs of HTML or of other markup: the words of each block; no script, style or comment} */
    static List<String> ofMarkup(String markup) {
        var gatherer = new Gatherer();
        Element body = Jsoup.parse(markup).body();
        body.select("script,style,noscript,template,iframe,object,svg").remove();
        body.traverse(gatherer);
        gatherer.flush();
        return gatherer.paragraphs;
    }

    /** Paragraphs, and whether the body itself marks where each begins (a line break may just be a narrow column). */
    private record Structured(List<String> paragraphs, boolean marked) {
        private int rank() {
            return marked || paragraphs.size() < 2 ? paragraphs.size() * 2 : 3;
        }
    }

    private static final class Gatherer implements NodeVisitor {
        private static final Set<String> CELLS = Set.of("td", "th");

        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean justBroken;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String found = text.getWholeText();
                if (!found.isBlank()) {
                    justBroken = false;
                }
                words.append(found);
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        private void enter(Element element) {
            if (element.normalName().equals("br")) {
                // two in a row stand for the end of a paragraph
                if (justBroken) {
                    flush();
                }
                words.append(' ');
                justBroken = true;
            } else if (breaks(element)) {
                flush();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (CELLS.contains(element.normalName())) {
                    words.append(' ');
                } else if (breaks(element)) {
                    flush();
                }
            }
        }

        private static boolean breaks(Element element) {
            return element.isBlock() && !CELLS.contains(element.normalName());
        }

        private void flush() {
            String line = words.toString().strip().replaceAll("\\s+", " ");
            words.setLength(0);
            justBroken = false;
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
        }
    }
}
