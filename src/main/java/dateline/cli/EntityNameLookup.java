package dateline.cli;

import dateline.search.EntityName;
import dateline.workspace.Contexts;
import dateline.workspace.WorkspaceFault;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the entity that a command line names, by its id or by words of its name. */
final class EntityNameLookup {
    private static final int MOST = 8;

    private final Contexts contexts;

    EntityNameLookup(Contexts contexts) {
        this.contexts = contexts;
    }

    /**
     * {@return the entity}
     *
     * @param typed its id, or words of its name
     * @throws CommandFault when none or several are named so
     * @throws WorkspaceFault when the index cannot be read
     */
    EntityName find(String typed) throws CommandFault, WorkspaceFault {
        List<EntityName> found = contexts.entities(typed);
        if (found.isEmpty()) {
            throw new CommandFault("The archive names nobody and nothing " + typed + ".");
        }
        List<EntityName> whole = found.stream()
                .filter(name -> name.label().equalsIgnoreCase(typed.strip()))
                .toList();
        List<EntityName> meant = whole.isEmpty() ? found : whole;
        if (meant.size() > 1) {
            String some = meant.stream()
                    .limit(MOST)
                    .map(name -> name.label() + " (" + name.id() + ")")
                    .collect(Collectors.joining(", "));
            throw new CommandFault(typed + " may be " + some + "; give an id.");
        }
        return meant.getFirst();
    }
}
