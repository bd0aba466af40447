package dateline.entity;

import dateline.archive.TextSpan;
import dateline.text.WordScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stopgap. */
public final class MentionFinder {
    private record Word(int start, int end, String form, boolean cap) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, List<Entity>> families = new HashMap<>();

    private record Entry(List<Word> words, Entity entity) {}

    public MentionFinder(EntityLedger ledger) {
        for (Entity e : ledger.entities()) {
            for (Label l : e.labels()) {
                List<Word> ws = words(l.text());
                if (!ws.isEmpty())
                    byFirst.computeIfAbsent(ws.getFirst().form, k -> new ArrayList<>())
                            .add(new Entry(ws, e));
            }
            for (String f : e.familyNames())
                families.computeIfAbsent(words(f).getFirst().form, k -> new ArrayList<>())
                        .add(e);
        }
    }

    private static List<Word> words(String t) {
        var s = new WordScanner();
        s.reset(t);
        List<Word> r = new ArrayList<>();
        while (s.next()) r.add(new Word(s.start(), s.end(), s.form(), s.capitalFirst()));
        return r;
    }

    public List<Mention> find(String text) {
        List<Word> ws = words(text);
        List<Mention> out = new ArrayList<>();
        java.util.Set<EntityId> seen = new java.util.HashSet<>();
        for (int i = 0; i < ws.size(); ) {
            Entry best = null;
            for (Entry e : byFirst.getOrDefault(ws.get(i).form, List.of())) {
                int n = e.words.size();
                if (i + n > ws.size() || (best != null && best.words.size() >= n)) continue;
                boolean ok = true;
                for (int k = 0; k < n && ok; k++) {
                    Word w = ws.get(i + k);
                    ok = w.form.equals(e.words.get(k).form) && (!e.words.get(k).cap || w.cap);
                }
                if (ok) best = e;
            }
            if (best != null) {
                int n = best.words.size();
                out.add(mention(ws.get(i).start, ws.get(i + n - 1).end, best.entity));
                seen.add(best.entity.id());
                i += n;
                continue;
            }
            Word w = ws.get(i);
            List<Entity> fam = families.getOrDefault(w.form, List.of()).stream()
                    .filter(e -> seen.contains(e.id()))
                    .toList();
            if (w.cap && fam.size() == 1) out.add(mention(w.start, w.end, fam.getFirst()));
            i++;
        }
        return out;
    }

    private static Mention mention(int s, int e, Entity en) {
        return new Mention(new TextSpan(s, e), en.id(), en.type(), en.label(), Mention.Method.LEDGER);
    }
}
