package dateline.ui.note;

import dateline.entity.EntityId;
import dateline.note.NoteSubject;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.workspace.WorkspaceFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The names offered while somebody links notes: those of the passage first, then what the letters typed find. */
final class LinkOffers {
    private static final int MOST = 6;

    private final LinkDesk desk;
    private final JobRunner runner;
    private final Lane finding = new Lane();
    private final ReadOnlyObjectWrapper<Offered> offered = new ReadOnlyObjectWrapper<>(Offered.NONE);

    /**
     * What is offered.
     *
     * @param typed what it was found by
     * @param names the likeliest first
     * @param choice which of them Enter takes, from 0; -1 for none
     */
    record Offered(String typed, List<LinkName> names, int choice) {
        static final Offered NONE = new Offered("", List.of(), -1);

        Offered {
            names = List.copyOf(names);
        }

        Optional<LinkName> chosen() {
            return choice < 0 ? Optional.empty() : Optional.of(names.get(choice));
        }
    }

    LinkOffers(LinkDesk desk, JobRunner runner) {
        this.desk = desk;
        this.runner = runner;
    }

    ReadOnlyObjectProperty<Offered> offered() {
        return offered.getReadOnlyProperty();
    }

    LinkName name(EntityId id) {
        return desk.name(id);
    }

    /** Offers names for what was typed; nothing typed offers what the notes themselves name, and takes none by itself. */
    void ask(String typed, Collection<NoteSubject> subjects, Collection<EntityId> linked) {
        runner.newest(
                finding,
                progress -> names(typed, subjects, linked),
                names -> offered.set(new Offered(typed, names, names.isEmpty() || typed.isBlank() ? -1 : 0)),
                thrown -> clear());
    }

    private List<LinkName> names(String typed, Collection<NoteSubject> subjects, Collection<EntityId> linked)
            throws WorkspaceFault {
        Set<LinkName> near = new LinkedHashSet<>();
        for (NoteSubject subject : subjects) {
            near.addAll(desk.in(subject));
        }
        return (typed.isBlank() ? near.stream() : nearFirst(desk.find(typed), near))
                .filter(name -> !linked.contains(name.id()))
                .limit(MOST)
                .toList();
    }

    private static Stream<LinkName> nearFirst(List<LinkName> found, Set<LinkName> near) {
        List<LinkName> others = new ArrayList<>(found);
        others.removeAll(near);
        return Stream.concat(near.stream().filter(found::contains), others.stream());
    }

    /** Chooses another of those offered; before the first there is none chosen. */
    void step(int steps) {
        Offered now = offered.get();
        if (!now.names().isEmpty()) {
            int rounds = now.names().size() + 1;
            offered.set(new Offered(now.typed(), now.names(), Math.floorMod(now.choice() + 1 + steps, rounds) - 1));
        }
    }

    /** Offers nothing, and lets what is being looked for go. */
    void clear() {
        finding.clear();
        offered.set(Offered.NONE);
    }
}
