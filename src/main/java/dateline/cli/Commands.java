package dateline.cli;

import dateline.archive.ArticleId;
import dateline.dossier.DossierFault;
import dateline.exporter.ExportFault;
import dateline.note.NoteFault;
import dateline.store.StoreFault;
import dateline.workspace.WorkspaceFault;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All of Dateline's commands. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private static final Set<String> HELP = Set.of("-h", "--help");

    private final DatelineCommand root;

    /**
     * Makes the commands.
     *
     * @param session what they work with
     */
    public Commands(Session session) {
        this.root = new DatelineCommand(session);
    }

    /**
     * Runs the command that a command line names. Does not end the process.
     *
     * @param line the words of the command line, without the program's name
     * @return how it ended, as in {@link ExitCode}
     */
    public int run(List<String> line) {
        List<String> words = DashWords.hide(line);
        int exit = commandLine(wanted(words)).execute(words.toArray(String[]::new));
        root.console().out().flush();
        root.console().err().flush();
        return exit;
    }

    /** Reading how a command is used takes long in a new process: where the first word tells which is meant, the others are let be. */
    private Collection<Supplier<CommandLine>> wanted(List<String> words) {
        Map<String, Supplier<CommandLine>> commands = all();
        String first = words.isEmpty() ? "" : words.getFirst();
        if (commands.containsKey(first)) {
            return List.of(commands.get(first));
        }
        boolean window =
                words.isEmpty() || (first.startsWith("-") && words.stream().noneMatch(HELP::contains));
        return window && words.stream().noneMatch(commands::containsKey) ? List.of() : commands.values();
    }

    private Map<String, Supplier<CommandLine>> all() {
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        // what begins with - is part of a query, so that a word can be left out as in the window
        commands.put(
                "search", () -> new CommandLine(new SearchCommand(root)).setUnmatchedOptionsArePositionalParams(true));
        commands.put(
                "concordance",
                () -> new CommandLine(new ConcordanceCommand(root))
                        .setUnmatchedOptionsArePositionalParams(true)
                        .setCaseInsensitiveEnumValuesAllowed(true));
        commands.put("companions", () -> new CommandLine(new CompanionsCommand(root)));
        commands.put("show", () -> new CommandLine(new ShowCommand(root)));
        commands.put("compare", () -> new CommandLine(new CompareCommand(root)));
        commands.put("mentions", () -> new CommandLine(new MentionsCommand(root)));
        commands.put("check", () -> new CommandLine(new CheckCommand(root)));
        commands.put("index", () -> new CommandLine(new IndexCommand(root)));
        commands.put("notes", this::notes);
        commands.put("corrections", this::corrections);
        commands.put("dossier", this::dossier);
        commands.put("render", () -> new CommandLine(new RenderCommand(root)));
        return commands;
    }

    private CommandLine commandLine(Collection<Supplier<CommandLine>> commands) {
        CommandLine all = new CommandLine(root);
        commands.forEach(command -> all.addSubcommand(command.get()));
        // -alliance is a word and not -a lliance
        all.setPosixClusteredShortOptionsAllowed(false);
        withVersion(all);
        return all.registerConverter(ArticleId.class, new ArticleIdConverter())
                .setOut(root.console().out())
                .setErr(root.console().err())
                .setParameterExceptionHandler(this::refused)
                .setExecutionExceptionHandler(this::failed);
    }

    private CommandLine notes() {
        CommandLine notes = new CommandLine(new NotesCommand());
        notes.addSubcommand(new NotesListCommand(root));
        notes.addSubcommand(new NotesAddCommand(root));
        notes.addSubcommand(new NotesExportCommand(root));
        notes.addSubcommand(new NotesHistoryCommand(root));
        notes.addSubcommand(new NotesImportCommand(root));
        notes.addSubcommand(new NotesRestoreCommand(root));
        notes.addSubcommand(new NotesBackupsCommand(root));
        notes.addSubcommand(new NotesRestoreBackupCommand(root));
        return notes;
    }

    private CommandLine corrections() {
        CommandLine corrections = new CommandLine(new CorrectionsCommand());
        corrections.addSubcommand(new CorrectionsListCommand(root));
        corrections.addSubcommand(new CorrectionsWithdrawCommand(root));
        return corrections;
    }

    private CommandLine dossier() {
        CommandLine dossier = new CommandLine(new DossierCommand());
        dossier.addSubcommand(new DossierMakeCommand(root));
        dossier.addSubcommand(new DossierCheckCommand(root));
        dossier.addSubcommand(new DossierOpenCommand(root));
        dossier.addSubcommand(new DossierCompareCommand(root));
        return dossier;
    }

    private static void withVersion(CommandLine commands) {
        commands.getCommandSpec().versionProvider(new Version());
        commands.getSubcommands().values().forEach(Commands::withVersion);
    }

    private int refused(ParameterException wrong, String[] line) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        root.say(Optional.ofNullable(wrong.getMessage()).orElse("The command line cannot be understood."));
        UnmatchedArgumentException.printSuggestions(wrong, root.console().err());
        root.say(command + " --help tells how it is used.");
        return ExitCode.USAGE;
    }

    private int failed(Exception failure, CommandLine command, ParseResult line) {
        root.say(
                switch (failure) {
                    case CommandFault fault -> fault.sentence();
                    case WorkspaceFault fault -> fault.sentence();
                    case NoteFault fault -> fault.sentence();
                    case StoreFault fault -> fault.sentence();
                    case ExportFault fault -> fault.sentence();
                    case DossierFault fault -> fault.sentence();
                    default -> {
                        LOG.error("{} failed", command.getCommandName(), failure);
                        yield "Dateline made a mistake and stopped: " + failure + ".";
                    }
                });
        return ExitCode.FAILED;
    }
}
