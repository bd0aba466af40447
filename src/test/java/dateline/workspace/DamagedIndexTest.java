package dateline.workspace;

import static dateline.workspace.PressArchive.found;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is not as it was written is noticed, told of, and made anew; no search answers wrongly for long. */
final class DamagedIndexTest {
    private static final int ARTICLES = 40;
    private static final int DAMAGES = 60;
    private static final String LOCK = "write.lock";

    @TempDir
    Path parent;

    private PressArchive press;

    @BeforeEach
    void index() throws Exception {
        press = new PressArchive(parent);
        press.write("a.jsonl", 0, ARTICLES);
        try (Workspace workspace = press.open()) {
            workspace.refresh(Progress.NONE);
            // Two segments, and an article that was taken out.
            Files.writeString(press.folder.resolve("b.json"), PressArchive.article("b", "Short is wordb."));
            workspace.refresh(Progress.NONE);
            press.write("a.jsonl", 1, ARTICLES);
            workspace.refresh(Progress.NONE);
        }
    }

    private void requireRight(Workspace workspace) throws WorkspaceFault {
        assertThat(found(workspace, "everywhere")).hasSize(ARTICLES - 1).doesNotHaveDuplicates();
        assertThat(found(workspace, "word7")).containsExactly("a7");
        assertThat(found(workspace, "wordb")).containsExactly("b");
        assertThat(found(workspace, "word0")).isEmpty();
        assertThat(workspace.coverage(Progress.NONE).isWhole()).isTrue();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(press.index())) {
            return files.filter(file -> !file.endsWith(LOCK)).sorted().toList();
        }
    }

    @Test
    void whateverIsDamagedIsMended() throws Exception {
        var random = new Random(3);
        for (int i = 0; i < DAMAGES; i++) {
            List<Path> files = files();
            Path file = files.get(random.nextInt(files.size()));
            String what = damage(file, random) + " " + file.getFileName();
            try (Workspace workspace = press.open()) {
                IndexReport report = workspace.refresh(Progress.NONE);
                assertThat(report.notices()).as(what).hasSize(1);
                assertThat(report.notices().getFirst()).contains("damaged");
                assertThat(report.problems()).isEmpty();
                requireRight(workspace);
            }
        }
    }

    private static String damage(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(3)) {
            case 0 -> {
                Files.delete(file);
                yield "deleted";
            }
            case 1 -> {
                Files.write(file, Arrays.copyOf(bytes, at));
                yield "cut at " + at;
            }
            default -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
                yield "flipped at " + at;
            }
        };
    }

    @Test
    void damageWhileItIsOpenIsMendedToo() throws Exception {
        try (Workspace workspace = press.open()) {
            for (Path file : files()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
            assertThat(workspace.refresh(Progress.NONE).notices()).hasSize(1);
            requireRight(workspace);
        }
    }

    @Test
    void anIndexOfAnotherVersionIsMadeAnewAndThatIsSaid() throws Exception {
        for (Path file : files()) {
            Files.delete(file);
        }
        try (var directory = FSDirectory.open(press.index());
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("dateline.version", "0").entrySet());
            writer.commit();
        }
        try (Workspace workspace = press.open()) {
            assertThat(workspace.refresh(Progress.NONE).notices())
                    .singleElement()
                    .asString()
                    .contains("another version");
            requireRight(workspace);
        }
        try (Workspace workspace = press.open()) {
            assertThat(workspace.refresh(Progress.NONE).notices()).isEmpty();
        }
    }

    @Test
    void aLockLeftBehindStopsNothing() throws Exception {
        Files.writeString(press.index().resolve(LOCK), "left behind");
        Files.delete(press.folder.resolve("b.json"));
        try (Workspace workspace = press.open()) {
            assertThat(workspace.refresh(Progress.NONE).problems()).isEmpty();
            assertThat(found(workspace, "wordb")).isEmpty();
        }
    }

    @Test
    void whereTheIndexCannotBeKeptItIsMadeElsewhere() throws Exception {
        Path inTheWay = Files.writeString(parent.resolve("file"), "not a folder");
        var nowhere = new PressArchive(parent, inTheWay.resolve("cache"));
        for (int time = 0; time < 2; time++) {
            try (Workspace workspace = nowhere.open()) {
                assertThat(workspace.refresh(Progress.NONE).notices())
                        .singleElement()
                        .asString()
                        .contains("cannot be kept in " + inTheWay);
                requireRight(workspace);
            }
        }
    }
}
