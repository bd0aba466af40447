package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Published;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
    @ParameterizedTest
    @CsvSource({
        "2010-02-04T15:43:00+08:00, 2010-02-04T15:43:00+08:00",
        "2010-02-04T15:43:00+0800, 2010-02-04T15:43:00+08:00",
        "2010-02-04t15:43:00.250z, 2010-02-04T15:43:00.250Z",
        "2010-02-04 15:43Z, 2010-02-04T15:43:00Z",
        "2010-02-04T00:00:01-10:00, 2010-02-04T00:00:01-10:00"
    })
    void aMomentKeepsItsOffset(String text, String moment) {
        assertThat(PrintedDate.read(text)).contains(Published.at(OffsetDateTime.parse(moment)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-02-04",
                " 2010-02-04 ",
                "2010-02-04T00:00:00Z",
                "2010-02-04T00:00:00+09:00",
                "2010-02-04T23:10:00"
            })
    void midnightOrNoZoneIsJustTheDay(String text) {
        assertThat(PrintedDate.read(text)).contains(Published.on(LocalDate.of(2010, 2, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-02-30",
                "2010-02-29T10:00:00Z",
                "yesterday",
                "2010",
                "2010-02",
                "04/02/2010",
                "2010-02-04X10:00:00Z",
                "2010-02-04T25:00:00Z",
                "2010-02-04T10:00:00+99:00",
                "2010-02-04T",
                "20100204T101010Z"
            })
    void whatIsNoDateIsNothing(String text) {
        assertThat(PrintedDate.read(text)).isEmpty();
    }
}
