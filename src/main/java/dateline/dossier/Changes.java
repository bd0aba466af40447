package dateline.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Gathers what is not the same in two dossiers. */
final class Changes {
    private final List<Change> all = new ArrayList<>();

    /** Compares two lists, whose items have ids. */
    <T> void compare(
            Change.Kind kind,
            Collection<T> before,
            Collection<T> after,
            Function<T, String> id,
            BiFunction<T, T, List<String>> fields) {
        Map<String, T> left = new LinkedHashMap<>();
        before.forEach(one -> left.putIfAbsent(id.apply(one), one));
        for (T now : after) {
            T then = left.remove(id.apply(now));
            if (then == null) {
                add(kind, id.apply(now), Change.What.ADDED, List.of());
            } else if (!then.equals(now)) {
                add(kind, id.apply(now), Change.What.CHANGED, fields.apply(then, now));
            }
        }
        left.keySet().forEach(gone -> add(kind, gone, Change.What.GONE, List.of()));
    }

    void add(Change.Kind kind, String id, Change.What what, List<String> fields) {
        all.add(new Change(kind, id, what, fields));
    }

    /** {@return them, in the order gathered} */
    List<Change> all() {
        return List.copyOf(all);
    }

    /** Names the parts of two items that are not equal. */
    static final class Fields<T> {
        private final T before;
        private final T after;
        private final List<String> differing = new ArrayList<>();

        Fields(T before, T after) {
            this.before = before;
            this.after = after;
        }

        /** Compares one part. */
        Fields<T> with(String name, Function<T, Object> part) {
            if (!Objects.equals(part.apply(before), part.apply(after))) {
                differing.add(name);
            }
            return this;
        }

        List<String> names() {
            return differing;
        }
    }
}
