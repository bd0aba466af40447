package dateline.ui.note;

import dateline.entity.EntityId;
import dateline.note.NoteSubject;
import dateline.ui.job.JobRunner;
import dateline.workspace.WorkspaceFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The names offered while somebody links notes: those of the passage first, then what the letters typed find. */
final class LinkOffers {
    private static final int MOST = 6;

    private final LinkDesk desk;
    private final Offering<LinkName> offering;

    LinkOffers(LinkDesk desk, JobRunner runner) {
        this.desk = desk;
        this.offering = new Offering<>(runner);
    }

    Offering<LinkName> offering() {
        return offering;
    }

    LinkName name(EntityId id) {
        return desk.name(id);
    }

    /** Offers names for what was typed; nothing typed offers what the notes themselves name. */
    void ask(String typed, Collection<NoteSubject> subjects, Collection<EntityId> linked) {
        offering.ask(typed, progress -> names(typed, subjects, linked));
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
}
