package dateline.app;

import dateline.cli.Commands;
import dateline.cli.Console;
import dateline.cli.Session;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /**
     * Runs the program and ends it with one of the exit codes of {@link dateline.cli.ExitCode}.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        var trace = StartTrace.fromProcessStart();
        Logs.set();
        Console console = Console.ofProcess();
        int code = new Commands(session(console, trace)).run(List.of(args));
        // JavaFX's own threads would hold a process that is done.
        System.exit(code);
    }

    private static Session session(Console console, StartTrace trace) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Surroundings around = Surroundings.ofProcess();
        ExecutorService workers = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().daemon().name("index-", 1).factory());
        var archives = new ChosenArchives(around.sample(), clock, workers, Surroundings.account());
        return new Session(archives, new Windows(archives, around, trace), console, System.in, clock);
    }
}
