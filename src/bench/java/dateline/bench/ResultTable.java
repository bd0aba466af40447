package dateline.bench;

import java.util.Map;
import java.util.Optional;

/** Figures of programs side by side, as a table in Markdown. */
record ResultTable(Map<Program, Figures> found) {
    @Override
    public String toString() {
        var table = new StringBuilder("""
            | | articles | articles/s | articles/s of a processor | disk, MB | query p50, ms | p95 | p99 | longest |
            |---|---|---|---|---|---|---|---|---|
            """);
        found.forEach((program, figures) -> table.append("| ")
                .append(program.name())
                .append(" | ")
                .append(cell(figures.get("articles"), "%,.0f"))
                .append(cell(rate(figures, "indexSeconds"), "%,.0f"))
                .append(cell(rate(figures, "indexCpu"), "%,.0f"))
                .append(cell(figures.get("diskMegabytes"), "%,.0f"))
                .append(cell(figures.get("queryP50"), "%.2f"))
                .append(cell(figures.get("queryP95"), "%.2f"))
                .append(cell(figures.get("queryP99"), "%.2f"))
                .append(cell(figures.get("queryMax"), "%.2f"))
                .append("\n"));
        return table.toString();
    }

    private static Optional<Double> rate(Figures figures, String seconds) {
        return figures.get("articles").flatMap(articles -> figures.get(seconds).map(each -> articles / each));
    }

    private static String cell(Optional<Double> value, String form) {
        return value.map(form::formatted).orElse("") + " | ";
    }
}
