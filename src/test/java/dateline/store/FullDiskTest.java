package dateline.store;

import static dateline.store.NotesOnDisk.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.note.NoteFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more, and a folder that may not be written. */
class FullDiskTest {
    private static final int BLOCKS = 64;

    @TempDir
    Path folder;

    /** Writes notes until the system refuses, and says each that was acknowledged, then the fault. */
    public static void main(String[] arguments) throws NoteFault {
        try (var journal = NoteJournal.open(Path.of(arguments[0]))) {
            for (int i = 0; ; i++) {
                journal.put(note("n" + i, "comment " + i));
                System.out.println("n" + i);
            }
        } catch (NoteFault fault) {
            System.out.println(fault.sentence());
        }
    }

    @Test
    void whatTheDiskStillTookIsThereAndTheRestIsRefusedInOneSentence()
            throws IOException, InterruptedException, NoteFault {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        String here = System.getProperty("java.class.path");
        // the system cuts the write that goes over the limit off in the middle, as a full disk does
        var process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "trap '' XFSZ; ulimit -f " + BLOCKS + "; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", here),
                        FullDiskTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList());
        process.waitFor();

        assertThat(said.removeLast()).matches("The note could not be saved: .+\\.");
        assertThat(said).hasSizeGreaterThan(10);
        try (var journal = NoteJournal.open(folder)) {
            assertThat(journal.notes()).extracting(each -> each.id().value()).isEqualTo(said);
            assertThat(journal.warnings()).isEmpty();
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsToldApartFromOtherFaults() throws NoteFault {
        var disk = new NotesOnDisk(folder);
        disk.put(note("1", "a"));
        assumeTrue(folder.toFile().setWritable(false));
        assumeTrue(disk.file("notes.lock").toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "an administrator may write everywhere");

            assertThatThrownBy(() -> NoteJournal.open(folder))
                    .asInstanceOf(type(NoteFault.class))
                    .satisfies(fault -> {
                        assertThat(fault.reason()).isEqualTo(NoteFault.Reason.READ_ONLY);
                        assertThat(fault.sentence()).endsWith("cannot be opened: permission denied.");
                    });
            assertThat(disk.read()).containsExactly(note("1", "a"));
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }
}
