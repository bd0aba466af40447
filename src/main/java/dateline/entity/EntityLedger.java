package dateline.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people, bases, agreements and other named things that an archive knows, in the order of its file. Immutable. */
public final class EntityLedger {
    private static final EntityLedger EMPTY = new EntityLedger(List.of());

    private final Map<EntityId, Entity> byId = new LinkedHashMap<>();

    /**
     * Makes a ledger.
     *
     * @param entities its entries; ids are unique
     */
    public EntityLedger(List<Entity> entities) {
        for (Entity entity : entities) {
            if (byId.putIfAbsent(entity.id(), entity) != null) {
                throw new IllegalArgumentException("two entities share the id " + entity.id());
            }
        }
    }

    /**
     * {@return a ledger with no entry}
     */
    public static EntityLedger empty() {
        return EMPTY;
    }

    /**
     * {@return all entries, in the ledger's order}
     */
    public Collection<Entity> entities() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /**
     * {@return the entry of an id}
     *
     * @param id an id, of this ledger or not
     */
    public Optional<Entity> get(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return how many entries there are}
     */
    public int size() {
        return byId.size();
    }
}
