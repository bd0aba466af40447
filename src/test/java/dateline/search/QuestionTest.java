package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuestionTest {
    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void open() throws SearchFault {
        shelf = Shelf.in(folder);
        shelf.put(
                "Plans|The relocation of the air station was decided by the cabinet.",
                "Weather|A typhoon came near the air station.",
                "Sumo|The tournament began.",
                "Camp|Two facilities were returned.");
    }

    @AfterEach
    void close() throws SearchFault {
        shelf.close();
    }

    @Test
    void aLongQuestionIsRankedByWhatIsShared() throws SearchFault {
        SearchResult result = shelf.search("why did the cabinet decide to relocate the noisy air station");
        assertThat(result.hits()).extracting(hit -> hit.id().value()).containsExactly("a0", "a1");
        assertThat(result.understood().repairs()).anyMatch(note -> note.contains("long question"));
    }

    @Test
    void ofAQuestionKinAreMarkedAndFunctionWordsAreNot() throws SearchFault {
        Hit first = shelf.search("why did the cabinet decide to relocate the noisy air station")
                .hits()
                .getFirst();
        String snippet = first.snippet().text();
        assertThat(first.snippet().hits())
                .extracting(span -> span.of(snippet))
                .contains("relocation", "cabinet")
                .doesNotContain("The", "the", "of");
    }

    @Test
    void aWordWithASignIsStillAskedForBesideAQuestion() throws SearchFault {
        assertThat(shelf.ids("why did the cabinet decide to relocate the noisy air station -typhoon"))
                .containsExactly("a0");
        assertThat(shelf.ids("why did the cabinet decide to relocate the noisy air station \"came near\""))
                .containsExactly("a1");
    }

    @Test
    void answersAreRankedAlsoByWhatTheFirstOfThemShare() throws SearchFault {
        shelf.put(
                "Runways|The governor refused to sign papers for a runway; dugong, coral and seagrass would suffer.",
                "Reefs|The governor refused to sign papers again; dugong, coral and seagrass had been counted.",
                "Budget|The governor had papers on roads, schools, buses, harbours and taxes read to the assembly.",
                "Bay|The governor had papers on dugong, coral, seagrass, turtles and birds read to the assembly.");
        SearchResult result = shelf.search("why did the governor refuse to sign the runway papers again");
        assertThat(result.hits()).extracting(hit -> hit.id().value()).containsExactly("a4", "a5", "a7", "a6");
        assertThat(result.understood().repairs()).anyMatch(note -> note.contains("dugong"));
    }

    @Test
    void aPatternOrPhraseThatNothingHasGivesWayBesideAQuestion() throws SearchFault {
        SearchResult result =
                shelf.search("why did the cabinet decide to relocate the noisy air station (the ?slip? effect)");
        assertThat(result.hits()).extracting(hit -> hit.id().value()).containsExactly("a0", "a1");
        assertThat(result.understood().repairs()).anyMatch(note -> note.contains("No article has the AND ?slip?"));
    }

    @Test
    void functionWordsAreNotAskedForBesideOthers() throws SearchFault {
        assertThat(shelf.ids("who is sumo")).containsExactly("a2");
        assertThat(shelf.ids("the")).containsExactly("a0", "a1", "a2");
    }

    @Test
    void aFewWordsAreAllAskedFor() throws SearchFault {
        assertThat(shelf.ids("air station cabinet")).containsExactly("a0");
    }

    @Test
    void aPluralInIesMeetsItsSingular() throws SearchFault {
        assertThat(shelf.ids("facility")).containsExactly("a3");
    }
}
