package dateline.exporter;

import dateline.note.NoteColour;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The body of a document of WordprocessingML: paragraphs of words that stand in one way or another. */
final class DocxBody {
    /** The namespace of its elements. */
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Writer out;
    private final Map<String, String> links = new LinkedHashMap<>();
    private int orderedLists;

    DocxBody(Writer out) {
        this.out = out;
    }

    /** {@return the addresses that links point at, each with the id of its relationship} */
    Map<String, String> links() {
        return links;
    }

    /** {@return how many ordered lists there are} */
    int orderedLists() {
        return orderedLists;
    }

    /** {@return the number of one more ordered list} */
    int newOrderedList() {
        return DocxLists.BULLETS + ++orderedLists;
    }

    /** Writes a paragraph in a style. */
    void paragraph(String style, Content content) throws IOException {
        block("<w:pStyle w:val=\"" + style + "\"/>", content);
    }

    /** Writes a paragraph with the properties given. */
    void block(String properties, Content content) throws IOException {
        out.write("<w:p><w:pPr>" + properties + "</w:pPr>");
        content.write();
        out.write("</w:p>\n");
    }

    /** Writes a paragraph of a quotation, marked in a colour and, at its side, by a line of the colour's own kind. */
    void quotation(String words, NoteColour colour) throws IOException {
        Mark mark = Mark.of(colour);
        String side = "<w:pStyle w:val=\"Quotation\"/><w:pBdr><w:left w:val=\"" + mark.line()
                + "\" w:sz=\"24\" w:space=\"8\" w:color=\"" + mark.edge() + "\"/></w:pBdr>";
        block(side, () -> run("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + mark.fill() + "\"/>", words));
    }

    /** Writes words as the paragraph's style has them. */
    void text(String words) throws IOException {
        run("", words);
    }

    /** Writes words. */
    void text(String words, Face face) throws IOException {
        run(face.properties(), words);
    }

    private void run(String properties, String words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        String face = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
        out.write("<w:r>" + face + "<w:t xml:space=\"preserve\">" + Html.text(words) + "</w:t></w:r>");
    }

    /** Ends the line within a paragraph. */
    void lineBreak() throws IOException {
        out.write("<w:r><w:br/></w:r>");
    }

    /** Writes a link; only an address of the web or of mail becomes one. */
    void link(String address, Content content) throws IOException {
        if (!Html.isOfTheWeb(address) && !address.startsWith("mailto:")) {
            content.write();
            return;
        }
        String encoded = PercentCode.encode(address);
        String id = links.computeIfAbsent(encoded, each -> "rLink" + (links.size() + 1));
        out.write("<w:hyperlink r:id=\"" + id + "\">");
        content.write();
        out.write("</w:hyperlink>");
    }

    /** Writes the inside of something. */
    interface Content {
        /** Writes it. */
        void write() throws IOException;
    }

    /**
     * How words stand.
     *
     * @param bold whether they are bold
     * @param italic whether they are in italics
     * @param code whether they are of a machine
     */
    record Face(boolean bold, boolean italic, boolean code) {
        static final Face PLAIN = new Face(false, false, false);
        static final Face ITALIC = new Face(false, true, false);

        Face withBold() {
            return new Face(true, italic, code);
        }

        Face withItalic() {
            return new Face(bold, true, code);
        }

        Face withCode() {
            return new Face(bold, italic, true);
        }

        private String properties() {
            return (code ? "<w:rStyle w:val=\"CodeWords\"/>" : "") + (bold ? "<w:b/>" : "") + (italic ? "<w:i/>" : "");
        }
    }

    /** How a colour is shown, also where there is none. */
    private record Mark(String line, String edge, String fill) {
        static Mark of(NoteColour colour) {
            return switch (colour) {
                case YELLOW -> new Mark("single", "D9A800", "FFEFB0");
                case GREEN -> new Mark("double", "2F9E4C", "CDF0D5");
                case BLUE -> new Mark("dashed", "3B82D6", "D1E6FC");
                case PINK -> new Mark("dotted", "D6588F", "FCDCE8");
            };
        }
    }
}
