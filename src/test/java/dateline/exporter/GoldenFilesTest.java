package dateline.exporter;

import java.io.IOException;
import net.jqwik.api.Example;

/** Every format of text as its golden file has it; what others make of it is for the tests of each format. */
final class GoldenFilesTest {
    @Example
    void everyTextIsWrittenAsItsGoldenFileHasIt() throws IOException {
        for (NoteFormat format : NoteFormats.all(CitationStyle.OWN)) {
            if (format instanceof NoteFormat.Text text) {
                Golden.assertGolden("notes-" + text.name() + "." + text.ending(), Golden.text(text));
            }
        }
    }
}
