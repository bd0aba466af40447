package dateline.search;

/**
 * How many of the articles found appeared in a period.
 *
 * @param period a year, a month or a day
 * @param count more than 0
 */
public record PeriodCount(Period period, int count) {}
