package dateline.cli;

import dateline.archive.TextSpan;
import java.util.List;

/** Text from an archive made fit for a terminal, where a control character could do more than be seen. */
final class Plain {
    private static final int COLUMNS = 80;

    private Plain() {}

    /**
     * {@return the text on one line, each control character replaced by a space; as long as before}
     *
     * @param text any text
     */
    static String line(String text) {
        return replaced(text, "");
    }

    /**
     * {@return the text with each control character but line feed and tab replaced by a space; as long as before}
     *
     * @param text any text
     */
    static String lines(String text) {
        return replaced(text, "\n\t");
    }

    /**
     * {@return the text on one line with what matched made bold}
     *
     * @param text any text
     * @param hits what matched, as spans of the text, in order, none overlapping
     * @param console makes bold
     */
    static String marked(String text, List<TextSpan> hits, Console console) {
        String line = line(text);
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (TextSpan hit : hits) {
            marked.append(line, end, hit.start()).append(console.bold(hit.of(line)));
            end = hit.end();
        }
        return marked.append(line, end, line.length()).toString();
    }

    /**
     * {@return one line of words folded into lines of at most 80 characters where there are spaces to fold at}
     *
     * @param line without line breaks
     */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > COLUMNS) {
                folded.append('\n');
                column = 0;
            } else if (!folded.isEmpty()) {
                folded.append(' ');
                column++;
            }
            folded.append(word);
            column += word.length();
        }
        return folded.toString();
    }

    private static String replaced(String text, String kept) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
            safe.append(control && kept.indexOf(c) < 0 ? ' ' : c);
        }
        return safe.toString();
    }
}
