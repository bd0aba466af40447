package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Problem;
import dateline.job.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever byte of a dossier is another or missing, that is noticed, or what is in it is the same all the same. */
final class DamagedDossierTest {
    @TempDir
    Path folder;

    private Path file;
    private byte[] whole;
    private Map<String, String> content;

    @BeforeEach
    void make() throws IOException, DossierFault {
        file = Bag.small()
                .with("data/archive/2010/a.json", "{\"uri\":\"urn:a\",\"title\":\"Words of some length\"}")
                .with("data/notes.jsonl", "")
                .write(folder.resolve("a.dossier.zip"));
        whole = Files.readAllBytes(file);
        content = content();
    }

    /** {@return what is in the dossier, when all of it is as the manifests say} */
    private Map<String, String> content() throws DossierFault {
        Map<String, String> all = new TreeMap<>();
        try (BagFile bag = BagFile.open(file, problem -> {})) {
            new BagReading(bag, problem -> {}, Progress.NONE)
                    .run((name, in) -> all.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        return all;
    }

    @Test
    void aByteThatIsAnotherIsNoticedOrDoesNoHarm() throws IOException, DossierFault {
        assertThat(content).hasSize(4);
        int noticed = 0;
        for (int at = 0; at < whole.length; at++) {
            for (int flip : new int[] {0x01, 0x80, 0xFF}) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) flip;
                Files.write(file, damaged);
                List<Problem> problems = Dossier.check(file, Progress.NONE);
                if (problems.isEmpty()) {
                    assertThat(content()).as("byte %d by %x", at, flip).isEqualTo(content);
                } else {
                    noticed++;
                    assertThat(problems).as("byte %d by %x", at, flip).allSatisfy(DamagedDossierTest::isASentence);
                }
            }
        }
        assertThat(noticed).isGreaterThan(whole.length);
    }

    @Test
    void aFileCutAnywhereIsNoticed() throws IOException, DossierFault {
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(Dossier.check(file, Progress.NONE))
                    .as("cut at %d", length)
                    .isNotEmpty()
                    .allSatisfy(DamagedDossierTest::isASentence);
        }
    }

    private static void isASentence(Problem problem) {
        assertThat(problem.file()).isNotEmpty();
        assertThat(problem.reason()).doesNotContain("Exception").matches("[a-z][^\\n]{5,200}");
    }
}
