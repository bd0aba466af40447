package dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Kills a thousand processes while they write notes; ends with an error at the first change that was acknowledged and is
 * not there whole afterwards. Argument: a folder that is not there yet.
 */
public final class ManyNoteKills {
    private static final int KILLS = 1_000;
    /** Then a new folder is begun, for all of the history is read after each kill. */
    private static final int KILLS_A_FOLDER = 25;

    private ManyNoteKills() {}

    /** Kills, and prints. */
    public static void main(String[] arguments) throws Exception {
        Path parent = Files.createDirectory(Path.of(arguments[0]));
        var random = new Random(7);
        var kills = new NoteKills(parent.resolve("0"), random);
        long acknowledged = 0;
        long segments = 0;
        for (int round = 1; round <= KILLS; round++) {
            acknowledged += kills.round(round);
            if (round % KILLS_A_FOLDER == 0) {
                segments += kills.segments();
                System.out.printf(
                        "%d processes were killed; all of %,d acknowledged changes are there, in %,d segments%n",
                        round, acknowledged, segments);
                kills = new NoteKills(parent.resolve(Integer.toString(round)), random);
            }
        }
    }
}
