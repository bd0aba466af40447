package dateline.workspace;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KilledIndexingTest {
    private static final int ARTICLES = 300;
    private static final int ROUNDS = 3;

    /** The measurement in src/bench does it hundreds of times on more articles. */
    @Test
    void aKilledProcessLosesNothing(@TempDir Path parent) throws Exception {
        var kills = new IndexKills(parent, ARTICLES, new Random(5));
        for (int round = 0; round < ROUNDS; round++) {
            kills.round(round);
        }
    }
}
