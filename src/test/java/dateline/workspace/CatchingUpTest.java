package dateline.workspace;

import static dateline.workspace.PressArchive.found;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.entity.EntityLedger;
import dateline.job.Progress;
import dateline.search.IndexUpdate;
import dateline.search.LuceneIndex;
import dateline.store.ArchiveFolder;
import dateline.topic.TopicTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed is taken over, whoever else writes, and wherever the work was stopped. */
final class CatchingUpTest {
    private static final int MANY = 3_500;

    @TempDir
    Path parent;

    private PressArchive press;

    @BeforeEach
    void layOut() throws Exception {
        press = new PressArchive(parent);
    }

    /** Wants no more after some articles. */
    private record Until(AtomicLong read, long most) implements Progress {
        static Until read(long most) {
            return new Until(new AtomicLong(), most);
        }

        @Override
        public void report(long done, long total) {
            read.set(done);
        }

        @Override
        public boolean isCancelled() {
            return read.get() >= most;
        }
    }

    @Test
    void aLongFileThatWasLeftIsGoneOnWithWhereItWasLeft() throws Exception {
        press.write("long.jsonl", 0, MANY);
        try (Workspace workspace = press.open()) {
            assertThat(workspace.refresh(Until.read(700)).articles()).isEqualTo(700);
            assertThat(workspace.refresh(Until.read(800)).articles()).isEqualTo(800);
        }
        try (Workspace workspace = press.open()) {
            assertThat(workspace.refresh(Progress.NONE).articlesAdded()).isEqualTo(MANY - 800);
            assertThat(found(workspace, "everywhere")).hasSize(MANY).doesNotHaveDuplicates();
            assertThat(workspace.refresh(Progress.NONE).filesRead()).isZero();
        }
    }

    @Test
    void aFileThatWasLeftIsFinishedBeforeOthersAreBegun() throws Exception {
        press.write("m.jsonl", 0, 100);
        try (Workspace workspace = press.open()) {
            workspace.refresh(Until.read(50));
            press.write("a.jsonl", 100, 200);
            workspace.refresh(Until.read(70));
            workspace.refresh(Progress.NONE);
            assertThat(found(workspace, "everywhere")).hasSize(200).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFileThatWasLeftAndThenChangedIsReadAnew() throws Exception {
        press.write("m.jsonl", 0, 100);
        try (Workspace workspace = press.open()) {
            workspace.refresh(Until.read(50));
            press.write("m.jsonl", 40, 90);
            workspace.refresh(Progress.NONE);
            assertThat(found(workspace, "everywhere")).hasSize(50).doesNotHaveDuplicates();
            assertThat(found(workspace, "word10")).isEmpty();
        }
    }

    @Test
    void duplicatesInAFileThatWasLeftAreStillNamed() throws Exception {
        String twice =
                PressArchive.article("same", "One everywhere.") + PressArchive.article("same", "Two everywhere.");
        Files.writeString(press.folder.resolve("m.jsonl"), twice + PressArchive.article("x", "Last everywhere."));
        try (Workspace workspace = press.open()) {
            workspace.refresh(Until.read(2));
            assertThat(workspace.refresh(Progress.NONE).problems())
                    .extracting(Problem::line)
                    .containsExactly(2);
            assertThat(found(workspace, "everywhere")).containsExactly("same", "x");
        }
    }

    @Test
    void whatIsReadCanBeFoundBeforeAllIsRead() throws Exception {
        press.write("long.jsonl", 0, MANY);
        try (Workspace workspace = press.open()) {
            var most = new AtomicLong();
            workspace.refresh(new Progress() {
                @Override
                public void report(long done, long total) {
                    if (done == MANY - 1) {
                        most.set(count(workspace));
                    }
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            });
            assertThat(most.get()).isBetween(1_000L, (long) MANY - 1);
        }
    }

    private static long count(Workspace workspace) {
        try {
            return found(workspace, "everywhere").size();
        } catch (WorkspaceFault fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void aRebuildThatIsStoppedLeavesTheIndexAsItWas() throws Exception {
        press.write("long.jsonl", 0, MANY);
        try (Workspace workspace = press.open()) {
            workspace.refresh(Progress.NONE);
            workspace.rebuild(Until.read(1_500));
            assertThat(found(workspace, "everywhere")).hasSize(MANY);
            assertThat(workspace.rebuild(Progress.NONE).articlesAdded()).isEqualTo(MANY);
            assertThat(found(workspace, "everywhere")).hasSize(MANY).doesNotHaveDuplicates();
        }
    }

    @Test
    void twoWindowsThatTakeOverTheSameChangeDoItOnce() throws Exception {
        press.write("a.jsonl", 0, 20);
        try (Workspace one = press.open();
                Workspace other = press.open()) {
            one.refresh(Progress.NONE);
            press.write("a.jsonl", 10, 30);
            press.write("b.jsonl", 30, 40);
            one.refresh(Progress.NONE);
            other.refresh(Progress.NONE);
            for (Workspace each : List.of(one, other)) {
                assertThat(found(each, "everywhere")).hasSize(30).doesNotHaveDuplicates();
                assertThat(found(each, "word3")).isEmpty();
            }
        }
    }

    @Test
    void aFileThatCouldNotBeReadIsTriedAgainThoughItDidNotChange() throws Exception {
        Files.writeString(press.folder.resolve("a.json"), PressArchive.article("a", "Now everywhere."));
        ArchiveFolder archive = ArchiveFolder.open(press.folder);
        SourceFile file = archive.files().getFirst();
        try (var index = LuceneIndex.open(
                        press.index(), EntityLedger.empty(), TopicTree.empty(), archive.vocabularyStamp());
                IndexUpdate update = index.update()) {
            update.record(file, List.of(new Problem("a.json", 0, "it may not be read: permission denied")));
            update.commit();
        }
        try (Workspace workspace = press.open()) {
            IndexReport report = workspace.refresh(Progress.NONE);
            assertThat(report.problems()).isEmpty();
            assertThat(found(workspace, "everywhere")).containsExactly("a");
            assertThat(workspace.refresh(Progress.NONE).filesRead()).isZero();
        }
    }
}
