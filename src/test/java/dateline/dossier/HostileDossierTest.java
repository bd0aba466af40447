package dateline.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.Problem;
import dateline.job.Progress;
import dateline.store.Places;
import dateline.workspace.Workspace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was made to do harm, or is not as it should be, is refused with a sentence, and leaves nothing behind. */
final class HostileDossierTest {
    private static final int CENTRAL = 0x02014b50;
    private static final int UNPACKED_SIZE = 24;

    @TempDir
    Path folder;

    private Path target() {
        return folder.resolve("target/press");
    }

    private DossierOpening.Opened open(Path file) throws DossierFault {
        var places = new Places(folder.resolve("data"), folder.resolve("cache"));
        return new DossierOpening(archive -> Workspace.open(archive, places, Clock.systemUTC()))
                .open(file, target(), Progress.NONE);
    }

    /** Asserts that a file is not unpacked, that nothing of it is there then, and that a check tells the same. */
    private void refused(Path file, String reason) throws IOException, DossierFault {
        assertThatThrownBy(() -> open(file)).isInstanceOfSatisfying(DossierFault.class, fault -> {
            assertThat(fault.reason()).isEqualTo(DossierFault.Reason.DAMAGED);
            assertThat(fault.sentence()).contains(reason).endsWith(".").doesNotContain("Exception");
        });
        assertThat(target()).doesNotExist();
        try (Stream<Path> left = Files.list(target().resolveSibling(""))) {
            assertThat(left).isEmpty();
        }
        assertThat(Dossier.check(file, Progress.NONE))
                .extracting(Problem::toString)
                .anyMatch(told -> told.contains(reason));
    }

    private Path file() {
        return folder.resolve("a.dossier.zip");
    }

    @Test
    void aBagThatAnotherProgramMadeIsOpened() throws IOException, DossierFault {
        Path file = Bag.small().with("data/archive/100%25 sure/ä.json", "{}").write(file());
        // the manifest writes % as %25, and the zip file does not
        assertThat(Dossier.check(file, Progress.NONE)).isNotEmpty();
        Path plain = Bag.small().with("data/archive/sub/ä.txt", "words").write(file());
        assertThat(Dossier.check(plain, Progress.NONE)).isEmpty();
        assertThat(open(plain).articles()).isZero();
        assertThat(target().resolve("sub/ä.txt")).hasContent("words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/archive/../../../../out.json",
                "data/archive//out.json",
                "data/../out.json",
                "data/archive/./out.json",
                "data/archive/.dateline/out.json",
                "data/archive/.git/hooks/out",
                "data/archive/C:\\out.json",
                "data/archive/..\\out.json",
                "data/archive/out\u0000.json",
                "../out.json"
            })
    void aNameThatMayLeadElsewhereIsRefused(String name) throws IOException, DossierFault {
        refused(Bag.small().with(name, "{}").write(file()), "its name may lead out of the folder");
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/out.json", "../out.json", "out.json", "C:/out.json"})
    void aNameThatBeginsElsewhereIsRefused(String name) throws IOException, DossierFault {
        refused(Bag.small().bare(name, "{}").write(file()), name.substring(0, 1));
    }

    @Test
    void aLinkIsRefused() throws IOException, DossierFault {
        refused(Bag.small().link("data/archive/out.json", "/etc/passwd").write(file()), "it is a link, and not a file");
    }

    @Test
    void aNameThatIsThereTwiceIsRefused() throws IOException, DossierFault {
        refused(
                Bag.small()
                        .with("data/archive/a.json", "{}")
                        .unlisted("data/archive/a.json", "[]")
                        .write(file()),
                "there is another file of this name");
    }

    @Test
    void whatIsInNoManifestIsRefused() throws IOException, DossierFault {
        refused(Bag.small().unlisted("data/archive/a.json", "{}").write(file()), "a.json: it is in no manifest");
        refused(Bag.small().unlisted("extra.txt", "words").write(file()), "extra.txt: it is in no manifest");
    }

    @Test
    void whatIsListedAndMissingIsRefused() throws IOException, DossierFault {
        refused(Bag.small().listing("data/archive/a.json", "{}").write(file()), "a.json: the manifest lists it");
    }

    @Test
    void whatIsNotWhatTheManifestSaysIsRefused() throws IOException, DossierFault {
        refused(
                Bag.small()
                        .listing("data/archive/a.json", "{}")
                        .unlisted("data/archive/a.json", "[]")
                        .write(file()),
                "a.json: it is damaged: its content is not what the manifest says");
    }

    @Test
    void aZipFileThatIsNoBagIsRefused() throws IOException, DossierFault {
        Path file = file();
        try (var out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("some/words.txt"));
            zip.write("words".getBytes(StandardCharsets.UTF_8));
        }
        refused(file, "bagit.txt: it is missing");
    }

    @Test
    void aManifestThatWouldFillTheMemoryIsNotRead() throws IOException, DossierFault {
        refused(
                Bag.small().listing("data/archive/" + "0".repeat(1 << 20), "{}").write(file()),
                "manifest-sha256.txt: it is longer than a list of the files that are there can be");
    }

    @Test
    void whatSaysNothingOfResultsIsRefused() throws IOException, DossierFault {
        refused(new Bag().with("data/archive/a.json", "{}").write(file()), "data/results.json: it is missing");
        Path malformed = new Bag()
                .with("data/archive/a.json", "{}")
                .with("data/results.json", "[]")
                .write(file());
        assertThatThrownBy(() -> open(malformed))
                .hasMessage("What searches found cannot be understood: data/results.json of the dossier is malformed.");
        assertThat(target()).doesNotExist();
    }

    @Test
    void anEntryThatUnpacksToMoreThanItSaysIsRefused() throws IOException, DossierFault {
        Path file =
                Bag.small().with("data/archive/zeros.txt", "0".repeat(1 << 20)).write(file());
        declare(file, "press/data/archive/zeros.txt", 1_000);
        refused(file, "zeros.txt: it is longer than the 1000 bytes that are declared");
    }

    /** Changes the length that the list of contents says an entry unpacks to. */
    private static void declare(Path file, String name, long size) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + 46 + wanted.length <= bytes.length; at++) {
            boolean found = buffer.getInt(at) == CENTRAL
                    && name.equals(new String(bytes, at + 46, wanted.length, StandardCharsets.UTF_8));
            if (found) {
                buffer.putInt(at + UNPACKED_SIZE, (int) size);
                Files.write(file, bytes);
                return;
            }
        }
        throw new IllegalStateException("no entry " + name);
    }
}
