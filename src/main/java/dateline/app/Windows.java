package dateline.app;

import dateline.archive.ArticleId;
import dateline.cli.CommandFault;
import dateline.cli.Console;
import dateline.cli.PictureRequest;
import dateline.cli.WindowPort;
import dateline.cli.WindowRequest;
import dateline.job.Progress;
import dateline.search.SearchRequest;
import dateline.store.Places;
import dateline.store.Settings;
import dateline.ui.job.BackgroundRunner;
import dateline.ui.shell.WorkspaceArchive;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the window: on the display, or, where there is none, in a picture. */
final class Windows implements WindowPort {
    private static final Logger LOG = LoggerFactory.getLogger(Windows.class);
    /** How long a window waits for the index before it opens with what is there. */
    private static final Duration PATIENCE = Duration.ofMillis(600);

    /** How often it is looked whether a backup of notes is due. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final ChosenArchives archives;
    private final Surroundings around;
    private final StartTrace trace;

    Windows(ChosenArchives archives, Surroundings around, StartTrace trace) {
        this.archives = archives;
        this.around = around;
        this.trace = trace;
    }

    @Override
    public void open(WindowRequest request, Console console) throws CommandFault, WorkspaceFault {
        trace.done("command line");
        switch (around.display()) {
            case READY -> show(request, console);
            case NONE -> drawInstead(request, console);
            case NO_GTK ->
                throw new CommandFault("The window needs the library libgtk-3.so.0; install the package libgtk-3-0.");
        }
    }

    @Override
    public void render(PictureRequest request, Console console) throws CommandFault, WorkspaceFault {
        Settings settings = themed(ChosenArchives.settings(ChosenArchives.places(request.choice())), request);
        var drawing = new Drawing(request.search().orElse(""), request.article(), request.width(), request.height());
        try (Workspace workspace = archives.open(request.choice())) {
            Toolkit toolkit = Toolkit.startHeadless();
            bringInStep(workspace, Progress.NONE);
            require(request.article(), workspace);
            drawing.write(archive(workspace), settings, toolkit, request.to());
        }
    }

    private void show(WindowRequest request, Console console) throws CommandFault, WorkspaceFault {
        Places places = ChosenArchives.places(request.choice());
        // It starts while the archive is opened.
        Toolkit toolkit = Toolkit.start();
        try (Workspace workspace = archives.open(request.choice());
                var runner = new BackgroundRunner()) {
            trace.done("archive");
            bringInStep(workspace, new Impatient(System.nanoTime() + PATIENCE.toNanos()));
            trace.done("index");
            var archive = new WorkspaceArchive(
                    workspace,
                    NotesFile::write,
                    request.search().orElse(""),
                    search -> Thread.ofPlatform().daemon().name("first-answer").start(search));
            var window = new LiveWindow(request, trace);
            window.show(archive, new Remembered(places, archive.archive()), runner, toolkit);
            window.awaitReady();
            tell(request, console);
            prepare(workspace);
            var watching = Watching.of(archive.archive().folder(), window::refresh);
            while (!window.awaitClosed(BETWEEN_LOOKS)) {
                backUp(workspace);
            }
            watching.stop();
        }
    }

    private void drawInstead(WindowRequest request, Console console) throws CommandFault, WorkspaceFault {
        long start = System.nanoTime();
        console.out().println("There is no display, so the window cannot be shown.");
        try (Workspace workspace = archives.open(request.choice())) {
            trace.done("archive");
            Toolkit toolkit = Toolkit.startHeadless();
            bringInStep(workspace, Progress.NONE);
            trace.done("index");
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            console.out().println(opened(workspace, took));
            console.out().flush();
            Path picture = around.picture();
            Settings settings = ChosenArchives.settings(ChosenArchives.places(request.choice()));
            new Drawing(request.search().orElse(""), request.article(), WIDTH, HEIGHT)
                    .write(archive(workspace), settings, toolkit, picture);
            trace.done("picture");
            console.out().println("Its window is drawn in " + around.folder().relativize(picture) + ".");
        }
        tell(request, console);
    }

    private static void prepare(Workspace workspace) {
        try {
            workspace.prepare();
        } catch (WorkspaceFault fault) {
            // Who searches next is told.
            LOG.debug("Nothing could be prepared: {}", fault.sentence());
        }
    }

    private static void backUp(Workspace workspace) {
        try {
            workspace.recovery().backUpIfDue();
        } catch (WorkspaceFault fault) {
            LOG.warn(fault.sentence());
        }
    }

    private void tell(WindowRequest request, Console console) {
        if (request.manners().contains(WindowRequest.Manner.TRACE_STARTUP)) {
            trace.print(console.err());
        }
    }

    private static String opened(Workspace workspace, Duration took) throws WorkspaceFault {
        return String.format(
                Locale.ROOT,
                "Opened %s: %,d articles, %,d entities, %,d topics in %.1f seconds.",
                workspace.archive().title(),
                workspace.search(SearchRequest.of("", 1), Progress.NONE).total(),
                workspace.ledger().entities().size(),
                workspace.topics().topics().size(),
                took.toMillis() / 1000.0);
    }

    private static void bringInStep(Workspace workspace, Progress progress) throws WorkspaceFault {
        try {
            workspace.refresh(progress);
        } catch (WorkspaceFault fault) {
            switch (fault.reason()) {
                // The window goes on reading, and tells how far it is.
                case CANCELLED -> LOG.debug("The archive takes longer to read than a window waits");
                case IN_USE -> LOG.warn(fault.sentence());
                case NO_ARCHIVE, DISK -> throw fault;
            }
        }
    }

    private static void require(Optional<ArticleId> article, Workspace workspace) throws CommandFault, WorkspaceFault {
        if (article.isPresent() && workspace.article(article.get()).isEmpty()) {
            throw new CommandFault("The archive has no article " + article.get().value() + ".");
        }
    }

    private static Settings themed(Settings settings, PictureRequest request) throws CommandFault {
        if (request.theme().isEmpty()) {
            return settings;
        }
        String word = request.theme().get();
        Settings.Theme theme = Settings.Theme.of(word)
                .orElseThrow(() -> new CommandFault("There is no theme " + word + "; there are light, sepia, dark."));
        return settings.withTheme(theme);
    }

    private static WorkspaceArchive archive(Workspace workspace) {
        return new WorkspaceArchive(workspace, NotesFile::write);
    }

    /** Stops work that takes longer than a person waits for a window. */
    private record Impatient(long deadlineNanos) implements Progress {
        @Override
        public void report(long done, long total) {
            // The window tells how far its own reading is.
        }

        @Override
        public boolean isCancelled() {
            return System.nanoTime() - deadlineNanos > 0;
        }
    }
}
