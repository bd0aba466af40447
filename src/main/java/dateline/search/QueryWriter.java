package dateline.search;

import java.util.stream.Collectors;

/** Writes a query out in full, so that it can be read again and means the same. */
final class QueryWriter {
    private QueryWriter() {}

    /** {@return a query in the query language; empty for every article} */
    static String write(Clause clause) {
        return switch (clause) {
            case Clause.Everything everything -> "";
            case Clause.Words words -> words(words);
            case Clause.Named named -> named.kind().word() + ":" + value(named.value());
            case Clause.Dated dated -> dated.written();
            case Clause.Year year -> String.format("%04d", year.year());
            case Clause.Question question ->
                question.words().stream().map(QueryWriter::write).collect(Collectors.joining(" "));
            case Clause.All all ->
                all.clauses().stream().map(QueryWriter::inner).collect(Collectors.joining(" AND "));
            case Clause.Any any ->
                any.clauses().stream()
                        .map(branch -> branch instanceof Clause.All || branch instanceof Clause.Question
                                ? write(branch)
                                : inner(branch))
                        .collect(Collectors.joining(" OR "));
            case Clause.Not not -> "NOT " + inner(not.clause());
        };
    }

    private static String inner(Clause clause) {
        boolean compound =
                clause instanceof Clause.All || clause instanceof Clause.Any || clause instanceof Clause.Question;
        return compound ? "(" + write(clause) + ")" : write(clause);
    }

    private static String words(Clause.Words words) {
        String text = (words.match() == Clause.Match.EXACT ? "=" : "") + words.text();
        String written = words.style() == Clause.Style.PHRASE ? "\"" + text + "\"" : text;
        return words.part() == Clause.Part.HEADLINE ? "headline:" + written : written;
    }

    private static String value(String value) {
        boolean sign = value.equals("OR") || value.equals("AND") || value.equals("NOT");
        return !sign && value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}/_.-]*") ? value : "\"" + value + "\"";
    }
}
