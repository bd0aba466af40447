package dateline.exporter;

/** The part of a document that says how lists are numbered: one way for bullets, one for each ordered list. */
final class DocxLists {
    /** The number of the way of bullets. */
    static final int BULLETS = 1;

    private static final int LEVELS = 9;

    private DocxLists() {}

    /** {@return the part, for ordered lists with the numbers from 2 on} */
    static String part(int orderedLists) {
        var part = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<w:numbering xmlns:w=\"")
                .append(DocxBody.NAMESPACE)
                .append("\">");
        way(part, 0, "bullet");
        way(part, 1, "decimal");
        part.append("<w:num w:numId=\"" + BULLETS + "\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (int list = 0; list < orderedLists; list++) {
            part.append("<w:num w:numId=\"").append(BULLETS + 1 + list).append("\"><w:abstractNumId w:val=\"1\"/>");
            for (int level = 0; level < LEVELS; level++) {
                part.append("<w:lvlOverride w:ilvl=\"").append(level);
                part.append("\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
            }
            part.append("</w:num>");
        }
        return part.append("</w:numbering>").toString();
    }

    private static void way(StringBuilder part, int number, String format) {
        part.append("<w:abstractNum w:abstractNumId=\"").append(number).append("\">");
        for (int level = 0; level < LEVELS; level++) {
            String sign = format.equals("bullet") ? "•" : "%" + (level + 1) + ".";
            part.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
            part.append(format).append("\"/><w:lvlText w:val=\"").append(sign).append("\"/><w:lvlJc w:val=\"left\"/>");
            part.append("<w:pPr><w:ind w:left=\"").append(360 * (level + 1)).append("\" w:hanging=\"360\"/></w:pPr>");
            part.append("</w:lvl>");
        }
        part.append("</w:abstractNum>");
    }
}
