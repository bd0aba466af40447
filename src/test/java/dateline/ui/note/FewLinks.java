package dateline.ui.note;

import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.note.NoteSubject;
import java.util.List;
import java.util.Locale;

/** A ledger of a few names, of which every passage has the first. */
final class FewLinks implements LinkDesk {
    static final LinkName FUTENMA = new LinkName(new EntityId("base/futenma"), "Futenma", EntityType.BASE);
    static final LinkName FUKUDA = new LinkName(new EntityId("person/fukuda"), "Fukuda", EntityType.PERSON);
    static final LinkName FUJI = new LinkName(new EntityId("place/fuji"), "Fuji", EntityType.PLACE);

    @Override
    public LinkName name(EntityId id) {
        return all().stream().filter(name -> name.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public List<LinkName> in(NoteSubject subject) {
        return List.of(FUTENMA);
    }

    @Override
    public List<LinkName> find(String typed) {
        return all().stream()
                .filter(name -> name.label().toLowerCase(Locale.ROOT).startsWith(typed))
                .toList();
    }

    private static List<LinkName> all() {
        return List.of(FUJI, FUKUDA, FUTENMA);
    }
}
