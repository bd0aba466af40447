package dateline.exporter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that several formats say in the same way. */
final class ArticleWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private ArticleWords() {}

    /** {@return the line above a headline: source, place and day, as far as they are known} */
    static String dateline(CitedArticle article) {
        return Stream.of(
                        article.source(), article.located(), article.published().map(DAY::format))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(" · "));
    }

    /** {@return when a note was written, to the minute} */
    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
