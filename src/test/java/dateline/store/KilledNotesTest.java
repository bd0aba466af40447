package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.note.NoteFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few processes killed while they write notes; {@code ManyNoteKills} in src/bench kills a thousand. */
class KilledNotesTest {
    private static final int KILLS = 6;

    @TempDir
    Path folder;

    @Test
    void whateverWasAcknowledgedIsThereWhole() throws IOException, InterruptedException, NoteFault, StoreFault {
        var kills = new NoteKills(folder, new Random(5));
        int acknowledged = 0;
        for (int round = 0; round < KILLS; round++) {
            acknowledged += kills.round(round);
        }
        assertThat(acknowledged).isGreaterThan(KILLS);
    }
}
