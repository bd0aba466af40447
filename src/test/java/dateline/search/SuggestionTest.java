package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered while somebody types. */
final class SuggestionTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() throws SearchFault {
        shelf = Shelf.in(folder);
        shelf.put(
                "Carrier leaves Yokosuka|Kurt Campbell met the press in Okinawa.",
                "Campaign over Futenma begins|Kurt Campbell spoke of Futenma and Camp Schwab.",
                "A letter|Menzies Campbell wrote on the Status of Forces Agreement.",
                "普天間の移設|普天間飛行場。Camp Granada closes.");
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    private List<Suggestion> suggest(String typed) throws SearchFault {
        return shelf.index().suggest(SuggestionRequest.atEnd(typed, 10));
    }

    private List<String> labels(String typed) throws SearchFault {
        return suggest(typed).stream().map(Suggestion::label).toList();
    }

    private List<String> queries(String typed) throws SearchFault {
        return suggest(typed).stream().map(Suggestion::query).toList();
    }

    @Test
    void aNameIsOfferedByTheBeginningOfAnyWord() throws SearchFault {
        assertThat(suggest("sch"))
                .containsExactly(new Suggestion(
                        Suggestion.Kind.BASE,
                        "Camp Schwab",
                        "base:\"Camp Schwab\"",
                        18,
                        1,
                        List.of(new TextSpan(5, 8))));
    }

    @Test
    void whatBeginsTheNameComesFirstThenTheMoreFrequent() throws SearchFault {
        assertThat(labels("camp"))
                .containsExactly(
                        "Camp Granada",
                        "Camp Schwab",
                        "Campaign over Futenma begins",
                        "Kurt Campbell",
                        "Menzies Campbell");
    }

    @Test
    void severalWordsOfOneNameAreReplacedTogether() throws SearchFault {
        assertThat(queries("talks kurt camp")).startsWith("talks person:\"Kurt Campbell\"");
        assertThat(queries("talks -kurt camp")).startsWith("talks -person:\"Kurt Campbell\"");
        assertThat(queries("(Futenma OR schw")).containsExactly("(Futenma OR base:\"Camp Schwab\"");
    }

    @Test
    void oneErrorOfTypingIsForgivenFromFourLettersOn() throws SearchFault {
        for (String typed : List.of("shcw", "schqab", "shwab", "schhwab")) {
            assertThat(labels(typed)).as(typed).contains("Camp Schwab");
        }
        assertThat(labels("skw")).isEmpty();
        assertThat(labels("yokossuka")).containsExactly("Carrier leaves Yokosuka");
        assertThat(labels("persn")).containsExactly("person:");
    }

    @Test
    void aFieldOffersItsOwnKindOnly() throws SearchFault {
        assertThat(labels("person:camp")).containsExactly("Kurt Campbell", "Menzies Campbell");
        assertThat(queries("person:\"menzies ca")).containsExactly("person:\"Menzies Campbell\"");
        assertThat(queries("base:schw after:1990")).isEmpty();
        assertThat(shelf.index().suggest(new SuggestionRequest("base:schw after:1990", 9, List.of(), 5)))
                .extracting(Suggestion::query)
                .containsExactly("base:\"Camp Schwab\" after:1990");
        assertThat(queries("topic:reloc")).containsExactly("topic:\"Futenma relocation\"");
        assertThat(queries("source:eve")).containsExactly("source:\"Even Times\"");
        assertThat(queries("headline:lett")).containsExactly("headline:\"A letter\"");
    }

    @Test
    void anotherSpellingLeadsToTheNameAndIsNotShown() throws SearchFault {
        assertThat(suggest("飛行"))
                .contains(new Suggestion(Suggestion.Kind.BASE, "Futenma", "base:Futenma", 12, 2, List.of()));
        assertThat(labels("キャン")).contains("Kurt Campbell");
        assertThat(labels("移設")).containsExactly("普天間の移設");
    }

    @Test
    void acceptedHeadlinesFindTheirArticle() throws SearchFault {
        for (String typed : List.of("yokos", "campaign over", "letter", "移設")) {
            Suggestion headline = suggest(typed).stream()
                    .filter(each -> each.kind() == Suggestion.Kind.HEADLINE)
                    .findFirst()
                    .orElseThrow();
            assertThat(shelf.search(headline.query()).hits())
                    .extracting(Hit::headline)
                    .containsExactly(headline.label());
        }
    }

    @Test
    void aCorrectionIsFollowedAtOnce() throws SearchFault {
        var rename = new Correction.Rename(new EntityId("base/camp-schwab"), "Camp Henoko", "en");
        var entry = new CorrectionEntry("c1", Instant.EPOCH, "somebody", "", rename);
        shelf.index().adopt(CorrectedLedger.of(Shelf.LEDGER, List.of(entry)), Set.of());
        assertThat(queries("heno")).containsExactly("base:\"Camp Henoko\"");
        assertThat(labels("schw")).containsExactly("Camp Henoko");
    }

    @Test
    void pastSearchesAreOfferedFirstAndAllOfThemForNothing() throws SearchFault {
        var past = List.of("Futenma after:2012", "carrier OR schwab");
        assertThat(shelf.index().suggest(new SuggestionRequest("", 0, past, 9)))
                .extracting(Suggestion::query)
                .isEqualTo(past);
        assertThat(shelf.index().suggest(new SuggestionRequest("schw", 4, past, 9)))
                .extracting(Suggestion::query)
                .containsExactly("carrier OR schwab", "base:\"Camp Schwab\"");
    }

    @Test
    void keywordsAreOfferedLast() throws SearchFault {
        assertThat(queries("Futenma bef")).containsExactly("Futenma before:");
        assertThat(suggest("Futenma bef").getFirst().kind()).isEqualTo(Suggestion.Kind.KEYWORD);
    }

    @Test
    void whateverIsTypedIsAnswered() throws SearchFault {
        for (String typed :
                List.of("\"", "(", "-", "person:", "person:\"", "OR", "::", "=x", "\"a\" \"b", "U.S.", "　")) {
            for (int caret = 0; caret <= typed.length(); caret++) {
                assertThat(shelf.index().suggest(new SuggestionRequest(typed, caret, List.of(), 5)))
                        .as(typed)
                        .hasSizeLessThanOrEqualTo(5);
            }
        }
    }
}
