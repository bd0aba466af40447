package dateline.search;

import java.util.Set;
import java.util.stream.Collectors;

/** Writes a query out in full, so that it can be read again and means the same. */
final class QueryWriter {
    private static final Set<String> SIGNS = Set.of("OR", "AND", "NOT", "NEAR", "SENTENCE", "PARAGRAPH");

    private QueryWriter() {}

    /** {@return a query in the query language; empty for every article} */
    static String write(Clause clause) {
        return switch (clause) {
            case Clause.Everything everything -> "";
            case Clause.Words words -> words(words);
            case Clause.Named named -> named.kind().word() + ":" + value(named.value());
            case Clause.Dated dated -> dated.written();
            case Clause.Year year -> String.format("%04d", year.year());
            case Clause.Pattern pattern ->
                in(pattern.part())
                        + (pattern.form() == Clause.Form.REGEX ? "/" + pattern.text() + "/" : pattern.text());
            case Clause.Fuzzy fuzzy -> in(fuzzy.part()) + fuzzy.word() + "~" + fuzzy.edits();
            case Clause.Near near -> inner(near.first()) + within(near.within()) + inner(near.second());
            case Clause.InLanguage language -> "language:" + value(language.tag());
            case Clause.WithNote noted -> "has:note";
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

    /** {@return the same where it stands beside others: in brackets when it has parts} */
    static String inner(Clause clause) {
        boolean compound = clause instanceof Clause.All
                || clause instanceof Clause.Any
                || clause instanceof Clause.Near
                || clause instanceof Clause.Question;
        return compound ? "(" + write(clause) + ")" : write(clause);
    }

    private static String within(Clause.Within within) {
        return switch (within) {
            case Clause.Within.Words words -> " NEAR/" + words.between() + " ";
            case Clause.Within.Sentence sentence -> " SENTENCE ";
            case Clause.Within.Paragraph paragraph -> " PARAGRAPH ";
        };
    }

    private static String words(Clause.Words words) {
        String text = (words.match() == Clause.Match.EXACT ? "=" : "") + words.text();
        return in(words.part()) + (words.style() == Clause.Style.PHRASE ? "\"" + text + "\"" : text);
    }

    private static String in(Clause.Part part) {
        return part == Clause.Part.HEADLINE ? "headline:" : "";
    }

    private static String value(String value) {
        boolean sign = SIGNS.contains(value) || value.startsWith("NEAR/");
        return !sign && value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}/_.-]*") ? value : "\"" + value + "\"";
    }
}
