package dateline.workspace;

import dateline.job.Progress;
import dateline.store.Places;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Brings an index in step in a process of its own, which can be killed. */
final class IndexingProcess {
    private static final String BEGUN = "begun";

    private IndexingProcess() {}

    /** The process. Arguments: the archive, and where data and cache are. */
    public static void main(String[] arguments) throws WorkspaceFault {
        var places = new Places(Path.of(arguments[1]), Path.of(arguments[2]));
        try (var workers = Executors.newFixedThreadPool(2);
                Workspace workspace =
                        Workspace.open(Path.of(arguments[0]), places, Clock.systemUTC(), workers, "somebody")) {
            System.out.println(BEGUN);
            workspace.refresh(Progress.NONE);
        }
    }

    /** {@return a process that has just begun to bring an index in step} */
    static Process begin(Path archive, Path data, Path cache) throws IOException {
        String here = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", here),
                        IndexingProcess.class.getName(),
                        archive.toString(),
                        data.toString(),
                        cache.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); !BEGUN.equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IOException("the process ended before it began");
            }
        }
        return process;
    }

    /** {@return whether a process was still at work when it was killed, some time from now} */
    static boolean killAfter(Process process, long millis) throws InterruptedException {
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }
}
