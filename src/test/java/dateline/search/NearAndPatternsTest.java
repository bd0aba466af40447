package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.job.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NearAndPatternsTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() throws SearchFault {
        shelf = Shelf.in(folder);
        shelf.put(
                "Talks|Kurt Campbell went to Tokyo. He then saw Futenma from the air.",
                "Visit|The governor and Kurt Campbell met at Futenma. Nothing was said.",
                "Rain|Futenma was wet.|Much later Kurt Campbell wrote a letter.",
                "Hatoyama speaks|Prime Minister Hatoyama resigned.",
                "Hatoyma speaks|A printer wrote Hatoyma, Hatoyma and again Hatoyma.",
                "Hotels|A hateful hatch.");
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    @Test
    void wordsAndNamesAreFoundNearEachOtherInEitherOrder() throws SearchFault {
        assertThat(shelf.ids("Campbell NEAR/2 Futenma")).containsExactly("a1");
        assertThat(shelf.ids("Futenma NEAR/2 Campbell")).containsExactly("a1");
        assertThat(shelf.ids("person:campbell NEAR/20 base:futenma")).containsExactly("a0", "a1");
        assertThat(shelf.ids("\"Kurt Campbell\" NEAR/20 (wet OR air)")).containsExactly("a0");
    }

    @Test
    void sentencesAndParagraphsHoldWordsTogether() throws SearchFault {
        assertThat(shelf.ids("Campbell SENTENCE Futenma")).containsExactly("a1");
        assertThat(shelf.ids("Campbell PARAGRAPH Futenma")).containsExactly("a0", "a1");
        assertThat(shelf.ids("Campbell NEAR/90 Futenma")).containsExactly("a0", "a1", "a2");
    }

    @Test
    void theFirstAndTheLastWordOfASentenceStandInIt() throws SearchFault {
        shelf.put("Ends|It rained. Granada lies far from Humphreys. Walker came.|Zama is a camp.|Sasebo is a port.");
        assertThat(shelf.ids("Granada SENTENCE Humphreys")).containsExactly("a6");
        assertThat(shelf.ids("Humphreys SENTENCE Granada")).containsExactly("a6");
        assertThat(shelf.ids("Zama PARAGRAPH camp")).containsExactly("a6");
        assertThat(shelf.ids("Humphreys SENTENCE Walker")).isEmpty();
        assertThat(shelf.ids("Granada SENTENCE Walker")).isEmpty();
        assertThat(shelf.ids("rained SENTENCE Granada")).isEmpty();
        assertThat(shelf.ids("Walker PARAGRAPH Zama")).isEmpty();
        assertThat(shelf.ids("camp PARAGRAPH Sasebo")).isEmpty();
    }

    @Test
    void patternsAreAskedOfTheHeadlineToo() throws SearchFault {
        assertThat(shelf.ids("Hato*")).containsExactly("a3", "a4");
        assertThat(shelf.ids("headline:Vis*")).containsExactly("a1");
        assertThat(shelf.ids("headline:Gov*")).isEmpty();
        assertThat(shelf.ids("headline:/h[ao]to.*/")).containsExactly("a3", "a4");
        assertThat(shelf.ids("headline:Hatoyama~1")).containsExactly("a3", "a4");
        assertThat(shelf.search("headline:/h[ao]to.*/ OR headline:Vis*")
                        .understood()
                        .text())
                .isEqualTo("headline:/h[ao]to.*/ OR headline:Vis*");
    }

    @Test
    void onlyTheWordsThatAreNearAreMarked() throws SearchFault {
        Hit hit = shelf.search("Campbell NEAR/2 Futenma").hits().getFirst();
        assertThat(hit.snippet().hits())
                .extracting(span -> span.of(hit.snippet().text()))
                .containsExactly("Campbell", "Futenma");
    }

    @Test
    void whatHasNoPlaceIsJoinedByAnd() throws SearchFault {
        SearchResult result = shelf.search("Campbell NEAR/2 topic:futenma");
        assertThat(result.understood().text()).isEqualTo("Campbell AND topic:futenma");
        assertThat(result.understood().repairs()).anyMatch(repair -> repair.contains("NEAR"));
    }

    @Test
    void wildcardsAndExpressionsStandForWords() throws SearchFault {
        assertThat(shelf.ids("Hato*")).containsExactly("a3", "a4");
        assertThat(shelf.ids("H?toyama")).containsExactly("a3");
        assertThat(shelf.ids("*toyama")).containsExactly("a3");
        assertThat(shelf.ids("/h[ao]t.*s/")).containsExactly("a5");
        assertThat(shelf.ids("Hato* NEAR/3 Minister")).containsExactly("a3");
        assertThat(shelf.search("/h[ao(/").understood().repairs()).isNotEmpty();
    }

    @Test
    void aMisspeltWordIsFoundAndTheWordAsTypedComesFirst() throws SearchFault {
        assertThat(shelf.search("Hatoyama~").hits())
                .extracting(hit -> hit.id().value())
                .containsExactly("a3", "a4");
        assertThat(shelf.ids("Hatoyana~1")).containsExactly("a3");
    }

    @Test
    void aThousandPatternsAreBounded() throws SearchFault {
        SearchResult result = shelf.search("h*a ".repeat(1000));
        assertThat(result.understood().repairs()).anyMatch(repair -> repair.contains("very many patterns"));
    }

    @Test
    void languageAndNotesAreAskedFor() throws SearchFault {
        assertThat(shelf.ids("language:en Hatoyama")).containsExactly("a3");
        assertThat(shelf.ids("language:ja")).isEmpty();
        assertThat(shelf.ids("has:note")).isEmpty();
        var request = SearchRequest.of("has:note", 10).withNoted(Set.of(new ArticleId("a2"), new ArticleId("a5")));
        assertThat(shelf.index().search(request, Progress.NONE).hits())
                .extracting(hit -> hit.id().value())
                .containsExactlyElementsOf(List.of("a5", "a2"));
    }

    @Test
    void aPatternNearOthersStandsForFewWordsAndSaysSo() throws SearchFault {
        String words = IntStream.range(0, 60).mapToObj(i -> "fut" + i).collect(Collectors.joining(" "));
        shelf.put("Talks|A base. " + words + ".");
        assertThat(shelf.search("fut* NEAR base").understood().repairs())
                .contains("Near others, fut* means very many words: only the 20 most frequent are looked for.");
        assertThat(shelf.search("fut*").understood().repairs()).isEmpty();
    }
}
