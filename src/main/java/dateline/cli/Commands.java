package dateline.cli;

import dateline.archive.ArticleId;
import dateline.dossier.DossierFault;
import dateline.exporter.ExportFault;
import dateline.note.NoteFault;
import dateline.store.StoreFault;
import dateline.workspace.WorkspaceFault;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All of Dateline's commands. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

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
        int exit = commandLine().execute(DashWords.hide(line).toArray(String[]::new));
        root.console().out().flush();
        root.console().err().flush();
        return exit;
    }

    private CommandLine commandLine() {
        CommandLine all = new CommandLine(root);
        // what begins with - is part of a query, so that a word can be left out as in the window
        all.addSubcommand(new CommandLine(new SearchCommand(root)).setUnmatchedOptionsArePositionalParams(true));
        all.addSubcommand(new CommandLine(new ConcordanceCommand(root))
                .setUnmatchedOptionsArePositionalParams(true)
                .setCaseInsensitiveEnumValuesAllowed(true));
        all.addSubcommand(new CompanionsCommand(root));
        all.addSubcommand(new ShowCommand(root));
        all.addSubcommand(new CompareCommand(root));
        all.addSubcommand(new MentionsCommand(root));
        all.addSubcommand(new CheckCommand(root));
        all.addSubcommand(new IndexCommand(root));
        all.addSubcommand(notes());
        all.addSubcommand(corrections());
        all.addSubcommand(dossier());
        all.addSubcommand(new RenderCommand(root));
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
