package dateline.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Kills indexing at random moments until 200 processes were killed at work, on 3,000 articles that change in between; ends
 * with an error at the first search that answers wrongly afterwards. Argument: a folder that is not there yet.
 */
public final class ManyKills {
    private static final int ARTICLES = 3_000;
    private static final int KILLS = 200;
    private static final int KILLS_A_LINE = 20;

    private ManyKills() {}

    /** Kills, and prints. */
    public static void main(String[] arguments) throws Exception {
        Path parent = Files.createDirectory(Path.of(arguments[0]));
        var kills = new IndexKills(parent, ARTICLES, new Random(11));
        int killed = 0;
        int round = 0;
        while (killed < KILLS) {
            killed += kills.round(round++) ? 1 : 0;
            if (round % KILLS_A_LINE == 0 || killed == KILLS) {
                System.out.printf(
                        "%d of %d processes were killed at work; nothing lost, nothing twice%n", killed, round);
            }
        }
    }
}
