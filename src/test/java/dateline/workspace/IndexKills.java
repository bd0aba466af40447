package dateline.workspace;

import static dateline.workspace.ChangingArchive.EVERYWHERE;
import static dateline.workspace.ChangingArchive.id;
import static dateline.workspace.ChangingArchive.word;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.store.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Kills a process while it brings an index in step, again and again at random moments, and looks each time whether the
 * next start finds every article once, none that was taken out, and all of the text.
 */
final class IndexKills {
    private static final int SAMPLE = 50;
    private static final long SHORTEST_MILLIS = 50;

    private final Path archiveFolder;
    private final Path data;
    private final Path cache;
    private final Random random;
    private final ChangingArchive archive;
    private long longestMillis = 3_000;

    IndexKills(Path parent, int articles, Random random) throws IOException {
        this.archiveFolder = parent.resolve("archive");
        this.data = parent.resolve("data");
        this.cache = parent.resolve("cache");
        this.random = random;
        this.archive = new ChangingArchive(archiveFolder, articles, random);
    }

    /**
     * {@return whether the process was killed at work, and not after it} Every fourth time the index is made from nothing.
     *
     * @param round how many there were before
     */
    boolean round(int round) throws IOException, InterruptedException, WorkspaceFault {
        if (round % 4 == 0) {
            deleteIndex();
        }
        archive.change();
        Process process = IndexingProcess.begin(archiveFolder, data, cache);
        boolean atWork = IndexingProcess.killAfter(process, random.nextLong(longestMillis));
        if (!atWork) {
            longestMillis = Math.max(SHORTEST_MILLIS, longestMillis * 9 / 10);
        }
        check();
        return atWork;
    }

    private void deleteIndex() throws IOException {
        if (Files.exists(cache)) {
            try (var files = Files.walk(cache)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void check() throws WorkspaceFault {
        try (Workspace workspace =
                Workspace.open(archiveFolder, new Places(data, cache), Clock.systemUTC(), Runnable::run, "somebody")) {
            assertThat(PressArchive.found(workspace, EVERYWHERE)).doesNotHaveDuplicates();
            IndexReport report = workspace.refresh(Progress.NONE);
            assertThat(report.notices()).isEmpty();
            assertThat(report.problems()).isEmpty();
            requireAll(workspace);
            assertThat(workspace.coverage(Progress.NONE).isWhole()).isTrue();
            assertThat(workspace.refresh(Progress.NONE).filesRead()).isZero();
        }
    }

    private void requireAll(Workspace workspace) throws WorkspaceFault {
        Map<Integer, Integer> versions = archive.versions();
        assertThat(PressArchive.found(workspace, EVERYWHERE))
                .containsExactlyElementsOf(versions.keySet().stream()
                        .map(ChangingArchive::id)
                        .sorted()
                        .toList());
        for (var gone : archive.before().entrySet()) {
            assertThat(PressArchive.found(workspace, word(gone.getKey(), gone.getValue())))
                    .isEmpty();
            if (versions.containsKey(gone.getKey())) {
                requireFound(workspace, gone.getKey());
            }
        }
        List<Integer> numbers = List.copyOf(versions.keySet());
        for (int i = 0; i < SAMPLE; i++) {
            requireFound(workspace, numbers.get(random.nextInt(numbers.size())));
        }
    }

    private void requireFound(Workspace workspace, int number) throws WorkspaceFault {
        String word = word(number, archive.versions().get(number));
        assertThat(PressArchive.found(workspace, word)).containsExactly(id(number));
    }
}
