package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.TextSpan;
import dateline.job.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() throws SearchFault {
        shelf = Shelf.in(folder);
        shelf.put(
                "Futenma’s future|Nobody knows.",
                "Marines to stay|MCAS Futenma remains where it is, said Kurt Campbell.",
                "Washington replies|The U.S. answer came to us late. A treaty was signed.",
                "London looks on|Tell us more about treaties in 2010.",
                "普天間飛行場の移設|沖縄の基地。",
                "Agreement under review|The Status of Forces Agreement and the Japan–U.S. Security Treaty.",
                "The islands|Ryūkyū history, Okinawa and the United States.",
                "Two at the table|Menzies Campbell met nobody from Camp Schwab.");
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    @Test
    void aNameIsFoundInEveryFormOfTheWord() throws SearchFault {
        assertThat(shelf.ids("\"Futenma\"")).containsExactly("a0", "a1");
        assertThat(shelf.ids("Futenma")).containsExactly("a0", "a1", "a4");
        assertThat(shelf.ids("普天間")).containsExactly("a0", "a1", "a4");
        assertThat(shelf.ids("futenma's")).contains("a0", "a1");
    }

    @Test
    void theUnitedStatesIsNoPronoun() throws SearchFault {
        assertThat(shelf.ids("US")).containsExactly("a2", "a5", "a6");
        assertThat(shelf.ids("U.S.")).containsExactly("a2", "a5", "a6");
        assertThat(shelf.ids("\"United States\"")).containsExactly("a2", "a5", "a6");
        assertThat(shelf.ids("us")).containsExactly("a2", "a3");
        assertThat(shelf.search("us").understood().repairs()).anyMatch(note -> note.contains("US"));
        assertThat(shelf.ids("Japan-U.S.")).containsExactly("a5");
    }

    @Test
    void pluralsMeetUnlessTheExactFormIsAskedFor() throws SearchFault {
        assertThat(shelf.ids("treaty")).containsExactly("a2", "a3", "a5");
        assertThat(shelf.ids("=treaties")).containsExactly("a3");
        assertThat(shelf.ids("\"=treaty was\"")).containsExactly("a2");
    }

    @Test
    void marksOnLettersHideNothing() throws SearchFault {
        assertThat(shelf.ids("ryukyu")).containsExactly("a6");
        assertThat(shelf.ids("Ｒｙｕｋｙｕ")).containsExactly("a6");
    }

    @Test
    void aPersonIsFoundByNameAndTheOtherOfThatNameIsNot() throws SearchFault {
        assertThat(shelf.ids("person:kurt")).containsExactly("a1");
        assertThat(shelf.ids("person:campbell")).containsExactly("a1", "a7");
        assertThat(shelf.ids("person:person/menzies-campbell")).containsExactly("a7");
        assertThat(shelf.ids("person:campbell -base:schwab")).containsExactly("a1");
        assertThat(shelf.ids("agreement:SOFA")).containsExactly("a5");
        assertThat(shelf.ids("topic:bases")).containsExactly("a0", "a1", "a4");
        assertThat(shelf.ids("source:odd Futenma")).containsExactly("a1");
    }

    @Test
    void aYearFindsWhatAppearedInItAndWhatNamesIt() throws SearchFault {
        assertThat(shelf.ids("2007")).containsExactly("a7");
        assertThat(shelf.ids("2010")).containsExactly("a3");
        assertThat(shelf.ids("2003..2005")).containsExactly("a3", "a4", "a5");
        assertThat(shelf.ids("after:2006 campbell")).containsExactly("a7");
    }

    @Test
    void whatCannotBeReadIsMendedAndSaid() throws SearchFault {
        assertThat(shelf.search("\"lone quote").understood().repairs()).isNotEmpty();
        assertThat(shelf.search("a AND (OR").understood().repairs()).isNotEmpty();
        assertThat(shelf.search("Futenma (").total()).isEqualTo(3);
        assertThat(shelf.search("person:nobody").understood().repairs()).anyMatch(note -> note.contains("nobody"));
    }

    @Test
    void wordsGiveWayWhenNoArticleHasThemAll() throws SearchFault {
        SearchResult result = shelf.search("treaty Schwab xylophone");
        assertThat(result.hits()).isNotEmpty();
        assertThat(result.understood().repairs()).anyMatch(note -> note.contains("xylophone"));
    }

    @Test
    void aMisspellingIsAnsweredWithSpellingsThatExist() throws SearchFault {
        assertThat(shelf.search("Futemna").suggestions()).contains("futenma");
    }

    @Test
    void aHitIsMarkedInSnippetAndHeadlineJustWhereItStands() throws SearchFault {
        Hit hit = shelf.search("\"MCAS Futenma\"").hits().getFirst();
        assertThat(hit.snippet().hits()).containsExactly(new TextSpan(0, 12));
        Hit headline = shelf.search("headline:Futenma").hits().getFirst();
        assertThat(headline.headlineHits()).containsExactly(new TextSpan(0, 7));
        assertThat(headline.snippet().text()).isEqualTo("Nobody knows.");
    }

    @Test
    void theReaderMarksWhatTheSearchFound() {
        var article = Shelf.article("x", "Futenma’s future|Campbell saw Futenma, not us, but the US.", 2000);
        var text = new ArticleIndex.IndexedText(article.article().text(), article.mentions());
        String plain = text.text().plain();
        assertThat(marked("Futenma US -treaty", text, plain)).containsExactly("Futenma", "Futenma", "US");
        assertThat(marked("base:futenma", text, plain)).containsExactly("Futenma", "Futenma");
        assertThat(marked("-Futenma", text, plain)).isEmpty();
        assertThat(marked("\"saw Futenma\" xylophone", text, plain)).containsExactly("saw Futenma");
    }

    private List<String> marked(String query, ArticleIndex.IndexedText text, String plain) {
        return shelf.index().hits(query, text).stream()
                .map(span -> span.of(plain))
                .toList();
    }

    @Test
    void facetsCountWhatWasFoundAndAnIncludedKindShowsItsOtherValues() throws SearchFault {
        SearchResult all = shelf.search("");
        assertThat(all.total()).isEqualTo(8);
        assertThat(all.facet(FacetKind.BASE))
                .containsExactly(
                        new FacetCount(FacetKind.BASE, "base/futenma", "Futenma", 3),
                        new FacetCount(FacetKind.BASE, "base/camp-schwab", "Camp Schwab", 1));
        assertThat(all.facet(FacetKind.TOPIC))
                .containsExactly(
                        new FacetCount(FacetKind.TOPIC, "topic/bases", "Bases", 3),
                        new FacetCount(FacetKind.TOPIC, "topic/futenma", "Futenma relocation", 3),
                        new FacetCount(FacetKind.TOPIC, "topic/sofa", "SOFA", 1));
        assertThat(all.facet(FacetKind.YEAR)).hasSize(8);
        var refined = new SearchRequest(
                "",
                List.of(new Refinement(FacetKind.BASE, "base/camp-schwab", Refinement.Sense.INCLUDE)),
                Order.NEWEST,
                0,
                10,
                List.of(FacetKind.BASE, FacetKind.PERSON));
        SearchResult schwab = shelf.index().search(refined, Progress.NONE);
        assertThat(schwab.total()).isEqualTo(1);
        assertThat(schwab.facet(FacetKind.BASE)).hasSize(2);
        assertThat(schwab.facet(FacetKind.PERSON)).hasSize(1);
    }

    @Test
    void newestFirstAndPagesReachTheLast() throws SearchFault {
        var request = new SearchRequest("", List.of(), Order.NEWEST, 6, 5, List.of());
        assertThat(shelf.index().search(request, Progress.NONE).hits())
                .extracting(hit -> hit.id().value())
                .containsExactly("a1", "a0");
    }

    @Test
    void noneWantedIsNoneGivenAndTheTotalIsTrue() throws SearchFault {
        var request = new SearchRequest("treaty", List.of(), Order.RELEVANCE, 0, 0, List.of());
        SearchResult result = shelf.index().search(request, Progress.NONE);
        assertThat(result.hits()).isEmpty();
        assertThat(result.total()).isEqualTo(3);
    }

    @Test
    void aSearchAfterClosingIsCalledOffAndNoMistake() throws SearchFault {
        shelf.close();
        assertThatThrownBy(() -> shelf.search("treaty"))
                .isInstanceOfSatisfying(
                        SearchFault.class, fault -> assertThat(fault.reason()).isEqualTo(SearchFault.Reason.CANCELLED));
        shelf = Shelf.in(folder);
    }
}
