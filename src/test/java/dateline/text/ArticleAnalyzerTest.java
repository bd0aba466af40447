package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.TextSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class ArticleAnalyzerTest {
    /** The tokens of a text, each as {@code position:term[raw]}, a stem marked with {@code ~}. */
    private static List<String> tokens(String text) throws IOException {
        var found = new ArrayList<String>();
        try (var analyzer = new ArticleAnalyzer();
                var stream = analyzer.tokenStream("text", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            var increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                found.add(position + ":" + term.toString().replace(ArticleAnalyzer.STEM_MARK, '~') + "["
                        + text.substring(offset.startOffset(), offset.endOffset()) + "]");
            }
            stream.end();
            assertThat(offset.endOffset()).isEqualTo(text.length());
        }
        return found;
    }

    @Test
    void aWordStandsWithItsDictionaryForm() throws IOException {
        assertThat(tokens("Treaties moved Futenma’s base"))
                .containsExactly(
                        "0:treaties[Treaties]",
                        "0:~treaty[Treaties]",
                        "1:moved[moved]",
                        "1:~move[moved]",
                        "2:futenma[Futenma]",
                        "3:base[base]");
    }

    @Test
    void aLongNameTakesOnePlaceWithItsParts() throws IOException {
        assertThat(tokens("the United States said"))
                .containsExactly(
                        "0:the[the]",
                        "1:US[United States]",
                        "1:united[United]",
                        "1:states[States]",
                        "1:~state[States]",
                        "2:said[said]",
                        "2:~say[said]");
    }

    @Test
    void charactersStandAloneAndInPairs() throws IOException {
        assertThat(tokens("在普天間 in 東"))
                .containsExactly(
                        "0:在[在]",
                        "0:在普[在普]",
                        "1:普[普]",
                        "1:普天[普天]",
                        "2:天[天]",
                        "2:天間[天間]",
                        "3:間[間]",
                        "4:in[in]",
                        "5:東[東]");
    }

    @Test
    void aLineBreakKeepsPhrasesApart() throws IOException {
        assertThat(tokens("one\ntwo\n\nthree")).containsExactly("0:one[one]", "51:two[two]", "102:three[three]");
    }

    @Test
    void oneAnalyzerReadsTextAfterText() throws IOException {
        try (var analyzer = new ArticleAnalyzer()) {
            for (String text : List.of("United States bases", "two")) {
                try (var stream = analyzer.tokenStream("text", text)) {
                    stream.reset();
                    assertThat(stream.incrementToken()).isTrue();
                    assertThat(stream.getAttribute(CharTermAttribute.class).toString())
                            .isEqualTo(text.equals("two") ? "two" : "US");
                    stream.end();
                }
            }
        }
    }

    @Test
    void whatIsTypedIsReadLikeATextButKeepsItsOwnPlaces() {
        assertThat(ArticleAnalyzer.analyze("U.S. treaties, 普天間"))
                .containsExactly(
                        new QueryWord(0, "US", List.of("US"), new TextSpan(0, 4), false),
                        new QueryWord(
                                1,
                                "treaties",
                                List.of("treaties", "treaty", "\u0001treaty"),
                                new TextSpan(5, 13),
                                false),
                        new QueryWord(2, "普天", List.of("普天"), new TextSpan(15, 17), false),
                        new QueryWord(3, "天間", List.of("天間"), new TextSpan(16, 18), true));
    }

    @Test
    void aWordInItsDictionaryFormAlsoFindsTheOthers() {
        assertThat(ArticleAnalyzer.analyze("treaty").getFirst().loose()).containsExactly("treaty", "\u0001treaty");
    }

    @Test
    void aSingleCharacterIsLookedUpAlone() {
        assertThat(ArticleAnalyzer.analyze("岸 now"))
                .extracting(QueryWord::position, QueryWord::form)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(0, "岸"), org.assertj.core.api.Assertions.tuple(1, "now"));
    }

    @Test
    void aPatternIsFoldedAndKeepsItsSigns() {
        assertThat(ArticleAnalyzer.fold("Ryū*k?ū ﾌﾃ*")).isEqualTo("ryu*k?u フテ*");
    }
}
