package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {
    @ParameterizedTest
    @CsvSource({
        "treaties, treaty",
        "bases, base",
        "talks, talk",
        "forces, force",
        "exercises, exercise",
        "relocating, relocate",
        "relocated, relocate",
        "relocation, relocation",
        "Japanese, Japanese",
        "japanese, japanese",
        "agreed, agree",
        "agreement, agreement",
        "met, meet",
        "crises, crisis",
        "women, woman",
        "said, say",
        "news, news",
        "series, series",
        "status, status",
        "us, us",
        "US, US",
        "crisis, crisis",
        "okada, okada",
        "abe, abe",
    })
    void aWordHasThisDictionaryForm(String word, String stem) {
        assertThat(new Stemmer().stem(word)).isEqualTo(stem);
    }
}
