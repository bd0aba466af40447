package dateline.search;

import java.time.LocalDate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for what the archive states of an article beside its text: its day and its language. */
final class StatedQueries {
    private StatedQueries() {}

    /** {@return what was published within days} */
    static Query days(Clause.Dated dated) {
        return LongPoint.newRangeQuery(
                Fields.DAY,
                dated.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                dated.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    /** {@return what was published in a year} */
    static Query publishedIn(int year) {
        return new ConstantScoreQuery(LongPoint.newRangeQuery(
                Fields.DAY,
                LocalDate.of(year, 1, 1).toEpochDay(),
                LocalDate.of(year, 12, 31).toEpochDay()));
    }

    /** {@return what is written in a language, of whatever country} */
    static Query inLanguage(String tag) {
        var any = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.LANGUAGE, tag)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(Fields.LANGUAGE, tag + "-")), Occur.SHOULD);
        return new ConstantScoreQuery(any.build());
    }
}
