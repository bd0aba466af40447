package dateline.ui.shell;

import dateline.dossier.DossierFault;
import dateline.dossier.DossierMaking;
import dateline.dossier.DossierOpening;
import dateline.job.Progress;
import dateline.store.Places;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.time.Clock;

/** The dossiers of an open archive. */
final class WorkspaceDossiers implements DossierDesk {
    private final Workspace workspace;
    private final Clock clock;

    WorkspaceDossiers(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    @Override
    public DossierMaking.Made make(Path file, Progress progress) throws WorkspaceFault {
        try {
            return new DossierMaking(this::another, clock).make(workspace, DossierMaking.Wanted.ALL, file, progress);
        } catch (DossierFault fault) {
            throw told(fault);
        }
    }

    @Override
    public DossierOpening.Opened open(Path file, Path folder, Progress progress) throws WorkspaceFault {
        try {
            return new DossierOpening(this::another).open(file, folder, progress);
        } catch (DossierFault fault) {
            throw told(fault);
        }
    }

    /** All that belongs to an archive that was a dossier is in its own folder. */
    private Workspace another(Path folder) throws WorkspaceFault {
        return Workspace.open(folder, new Places(folder, folder).forArchive(folder), clock);
    }

    private static WorkspaceFault told(DossierFault fault) {
        var reason = fault.reason() == DossierFault.Reason.CANCELLED
                ? WorkspaceFault.Reason.CANCELLED
                : WorkspaceFault.Reason.DISK;
        return new WorkspaceFault(reason, fault.sentence(), fault);
    }
}
