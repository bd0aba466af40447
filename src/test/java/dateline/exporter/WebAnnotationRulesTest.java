package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import dateline.archive.ArticleId;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.note.NoteId;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;

/** The JSON-LD of ten thousand notes keeps the rules of Web Annotations, as a JSON-LD processor of others reads it. */
final class WebAnnotationRulesTest {
    private static final int MANY = 10_000;

    private static String written(List<NoteEntry> notes) throws IOException {
        var out = new StringWriter();
        new JsonLdNotes().write(NoteSheet.of(notes), out, Progress.NONE);
        return out.toString();
    }

    @Example
    void tenThousandNotesKeepTheRules() throws IOException, JsonLdError {
        String file = written(new GeneratedNotes(20_261_126, 900).take(MANY));
        assertThat(AnnotationRules.broken(file, MANY)).isEmpty();
    }

    @Example
    void thereIsOneContextForAll() throws IOException {
        String file = written(new GeneratedNotes(3, 9).take(50));
        assertThat(file.split("\"@context\"", -1)).hasSize(2);
        assertThat(file).contains("\"@context\": \"http://www.w3.org/ns/anno.jsonld\"");
    }

    @Example
    void noNotesAreACollectionToo() throws IOException, JsonLdError {
        assertThat(AnnotationRules.broken(written(List.of()), 0)).isEmpty();
    }

    @Example
    void anIdentityThatIsNoAddressIsOneInTheFileAndComesBack() throws IOException, JsonLdError, ExportFault {
        Note note = Shown.note(new ArticleId("paper 12/<3> 50%"), Optional.empty(), "So.");
        var named = new Note(
                new NoteId("aBc 1"),
                note.subject(),
                note.comment(),
                note.tags(),
                note.entities(),
                note.colour(),
                note.created(),
                note.modified());
        String file = written(List.of(NoteEntry.of(named, Optional.empty(), id -> Optional.empty())));
        assertThat(file).contains("\"urn:dateline:note:aBc%201\"", "\"urn:dateline:article:paper%2012/%3C3%3E%2050%\"");
        assertThat(AnnotationRules.broken(file, 1)).isEmpty();
        assertThat(JsonLdNotes.read(file).entries()).extracting(NoteEntry::note).containsExactly(named);
    }

    /** Else the rules would prove nothing. */
    @Example
    void whatBreaksARuleIsSeen() throws IOException, JsonLdError {
        List<NoteEntry> notes = new GeneratedNotes(23, 9).take(40);
        String file = written(notes);
        assertBroken(file.replaceFirst("\"type\":\"Annotation\"", "\"type\":\"Remark\""), "the type Annotation");
        assertBroken(file.replaceFirst("\"id\":\"urn:uuid:", "\"id\":\"no id "), "an IRI as id");
        assertBroken(file.replaceFirst("(\"created\":\"[^\"]*)Z\"", "$1\""), "when it was created");
        assertBroken(file.replaceFirst("\"TextualBody\"", "\"Thoughts\""), "a known type of a body");
        assertBroken(file.replaceFirst("\"TextPositionSelector\"", "\"Place\""), "a known type of a selector");
        assertBroken(file.replaceFirst("(\"target\":\\{)\"source\":", "$1\"about\":"), "an IRI as source");
        assertBroken(file.replaceFirst("\"start\":\\d+", "\"start\":-1"), "a start and an end");
        assertBroken(file.replaceFirst("\"total\": 40", "\"total\": 41"), "the number of annotations");
    }

    private static void assertBroken(String file, String rule) throws JsonLdError {
        assertThat(AnnotationRules.broken(file, 40)).anyMatch(broken -> broken.startsWith(rule));
    }
}
