package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {
    /** The words of a text, each as {@code form=raw}, or as the form alone where both are the same. */
    private static List<String> words(String text) {
        var scanner = new WordScanner();
        scanner.reset(text);
        var words = new ArrayList<String>();
        while (scanner.next()) {
            String raw = text.substring(scanner.start(), scanner.end());
            words.add(scanner.form().equals(raw) ? raw : scanner.form() + "=" + raw);
        }
        return words;
    }

    private static List<String> forms(String text) {
        var scanner = new WordScanner();
        scanner.reset(text);
        var forms = new ArrayList<String>();
        while (scanner.next()) {
            forms.add(scanner.form());
        }
        return forms;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Futenma's base | futenma base",
                "Futenma’s base | futenma base",
                "FUTENMA'S BASE | futenma base",
                "the bases’ future | the bases future",
                "the bases' future | the bases future",
                "O'Hanlon O’Hanlon OʼHanlon O＇Hanlon | ohanlon ohanlon ohanlon ohanlon",
                "O’Hanlon’s | ohanlon",
                "the Xi’an 'Okinawa's' | the xian okinawa",
                "don't | dont",
                "Fu\u00ADten\u200Bma | futenma",
                "Ryūkyū Ryu\u0304kyu\u0304 Ryukyu | ryukyu ryukyu ryukyu",
                "Ｆｕｔｅｎｍａ　２０１０ | futenma 2010",
                "ﬁle Straße Æsir Øresund Łódź Đà Þór ĳ | file strasse aesir oresund lodz da thor ij",
                "İstanbul ıstanbul | istanbul istanbul",
                "Σίσυφος ΣΊΣΥΦΟΣ | σισυφοσ σισυφοσ",
                "йод Йод | иод иод",
                "1,000 1,234,567 12,34 1,2 2010,2011 | 1000 1234567 12 34 1 2 2010 2011",
                "3.5 2+2 ２＋２ 10:30 1/2 F-15 | 3.5 2+2 2+2 10 30 1 2 f 15",
                "less-populated re–visit a—b x‑y | less populated re visit a b x y",
                "U.S. US USA U.S.A. u.s. us | US US US US US us",
                "the U.S.-Japan and Japan–U.S. ties | the US japan and japan US ties",
                "U.N. UN U.K. D.C. | un un uk dc",
                "the U.S.'s and the US’s | the US and the US",
                "Ｕ．Ｓ． | US",
                "Kurt M. Campbell and J. Thomas | kurt m campbell and j thomas",
                "J.Thomas U.S.Forces end.Start | j thomas US forces end start",
                "WHO said IT said who | WHO said IT said who",
                "usa Usa | US usa",
                "SOFA sofa Sofa | sofa sofa sofa",
                "“Futenma”’s move | futenma move",
                "United States of America | US",
                "United States’ forces, the United Kingdom | US forces the uk",
                "UNITED STATES | US",
                "united states | united states",
                "United, States | united states",
                "United Nations Command | un command",
                "普天間 | 普 天 間",
                "SACO合意 2010年 | saco 合 意 2010 年",
                "ﾌﾃﾝﾏ ｶﾞｽ ﾊﾟ が か\u3099 | フ テ ン マ ガ ス パ が が",
                "カート・キャンベル | カ ー ト キ ャ ン ベ ル",
                "한국 \u1112\u1161\u11ab\u1100\u116e\u11a8 | 한 국 한 국",
                "\uD840\uDC0B 𝐅𝐮𝐭𝐞𝐧𝐦𝐚 | \uD840\uDC0B futenma",
            })
    void aTextIsTheseForms(String text, String forms) {
        assertThat(forms(text)).containsExactly(forms.split(" "));
    }

    @Test
    void aSpanLeavesOutThePossessiveEndingAndTakesInTheLastDotOfAnAcronym() {
        assertThat(words("Japan’s bases, the U.S.’s, the U.S. bases' U.S.-led O’Hanlon’s"))
                .containsExactly(
                        "japan=Japan",
                        "bases",
                        "the",
                        "US=U.S.",
                        "the",
                        "US=U.S.",
                        "bases",
                        "US=U.S.",
                        "led",
                        "ohanlon=O’Hanlon");
    }

    @Test
    void aLongNameIsOneWordWithParts() {
        String text = "The United States said";
        var scanner = new WordScanner();
        scanner.reset(text);
        scanner.next();
        assertThat(scanner.parts()).isZero();
        scanner.next();
        assertThat(scanner.form()).isEqualTo("US");
        assertThat(text.substring(scanner.start(), scanner.end())).isEqualTo("United States");
        assertThat(scanner.parts()).isEqualTo(2);
        assertThat(scanner.partForm(1)).isEqualTo("states");
        assertThat(text.substring(scanner.partStart(1), scanner.partEnd(1))).isEqualTo("States");
        scanner.next();
        assertThat(scanner.form()).isEqualTo("said");
    }

    @Test
    void whatAPersonTypesNeedsNoCapitalsForALongName() {
        var scanner = new WordScanner(WordScanner.Spelling.CARELESS);
        scanner.reset("united states");
        scanner.next();
        assertThat(scanner.form()).isEqualTo("US");
    }

    @Test
    void inALineOfCapitalsOnlyUSIsTheAcronym() {
        assertThat(forms("WHO TELLS US IT IS START\nThe WHO"))
                .containsExactly("who", "tells", "US", "it", "is", "start", "the", "WHO");
    }

    @Test
    void aWordTellsItsCase() {
        var scanner = new WordScanner();
        scanner.reset("Okada met SACO");
        scanner.next();
        assertThat(scanner.capitalFirst()).isTrue();
        assertThat(scanner.allCapitals()).isFalse();
        scanner.next();
        assertThat(scanner.capitalFirst()).isFalse();
        scanner.next();
        assertThat(scanner.allCapitals()).isTrue();
        assertThat(scanner.isLineInCapitals()).isFalse();
    }

    @Test
    void charactersWithNothingBetweenAreJoined() {
        var scanner = new WordScanner();
        scanner.reset("普\u200B天、間");
        scanner.next();
        assertThat(scanner.joined()).isFalse();
        scanner.next();
        assertThat(scanner.joined()).isTrue();
        scanner.next();
        assertThat(scanner.joined()).isFalse();
    }

    @Test
    void aVeryLongWordIsOneWordWithItsFirstUnitsAsForm() {
        String text = "x".repeat(1000) + " y";
        var scanner = new WordScanner();
        scanner.reset(text);
        scanner.next();
        assertThat(scanner.form()).isEqualTo("x".repeat(255));
        assertThat(scanner.end()).isEqualTo(1000);
        scanner.next();
        assertThat(scanner.form()).isEqualTo("y");
    }

    @Test
    void theHashIsThatOfTheForm() {
        var scanner = new WordScanner();
        scanner.reset("Ryūkyū U.S. 普 United States Straße");
        while (scanner.next()) {
            assertThat(scanner.formHash()).isEqualTo(scanner.form().hashCode());
        }
    }

    @Test
    void halfAPairIsNoWord() {
        assertThat(forms("a\uD840 b \uDC0Bc")).containsExactly("a", "b", "c");
    }
}
