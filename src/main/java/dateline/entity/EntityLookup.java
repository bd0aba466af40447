package dateline.entity;

import dateline.text.WordScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the entities that a person may mean by a word or two of their names, as in {@code person:campbell}. Case does not
 * matter here. Immutable; may be used from several threads.
 */
public final class EntityLookup {
    private final EntityLedger ledger;
    private final List<Spelling> spellings = new ArrayList<>();
    private final Map<String, Numbers> byWord = new HashMap<>();

    /**
     * Makes a lookup.
     *
     * @param ledger whose names are looked up
     */
    public EntityLookup(EntityLedger ledger) {
        this.ledger = ledger;
        for (Entity entity : ledger.entities()) {
            for (Label label : entity.labels()) {
                add(entity, label.text());
            }
            String id = entity.id().value();
            add(entity, id.substring(id.lastIndexOf('/') + 1));
        }
    }

    private void add(Entity entity, String name) {
        int number = spellings.size();
        spellings.add(new Spelling(entity, name));
        for (String word : Words.ofName(name).each()) {
            byWord.computeIfAbsent(word, w -> new Numbers()).add(number);
        }
    }

    /**
     * {@return the entities of a type one of whose labels, or the slug of whose id, holds all the words; in the ledger's
     * order, none twice}
     *
     * @param type the type wanted
     * @param typed a word or more, in any order, each of them whole; or an id such as {@code person/kurt-campbell}
     */
    public List<EntityId> find(EntityType type, String typed) {
        Optional<Entity> named = byId(typed.strip());
        if (named.isPresent()) {
            return named.filter(entity -> entity.type() == type).map(Entity::id).stream()
                    .toList();
        }
        Words wanted = Words.typed(typed);
        return holding(wanted.each())
                .mapToObj(spellings::get)
                .filter(spelling -> spelling.entity().type() == type)
                .filter(spelling -> Words.ofName(spelling.name()).holdRuns(wanted))
                .map(spelling -> spelling.entity().id())
                .distinct()
                .toList();
    }

    private Optional<Entity> byId(String typed) {
        boolean mayBe = typed.indexOf('/') > 0 && typed.chars().noneMatch(Character::isWhitespace);
        return mayBe ? ledger.get(new EntityId(typed)) : Optional.empty();
    }

    /** The numbers of the spellings that hold every one of the words, ascending. */
    private IntStream holding(Set<String> words) {
        List<Numbers> lists = new ArrayList<>();
        for (String word : words) {
            Numbers numbers = byWord.get(word);
            if (numbers == null) {
                return IntStream.empty();
            }
            lists.add(numbers);
        }
        lists.sort((one, other) -> Integer.compare(one.count, other.count));
        if (lists.isEmpty()) {
            return IntStream.empty();
        }
        List<Numbers> others = lists.subList(1, lists.size());
        return lists.getFirst().all().filter(number -> others.stream().allMatch(list -> list.has(number)));
    }

    /** A name that an entity is found by. */
    private record Spelling(Entity entity, String name) {}

    /**
     * The words of a name or of what was typed, in small letters.
     *
     * @param each every word, the parts of long names and single Chinese, Japanese and Korean characters among them
     * @param runs the stretches of two or more such characters with nothing between
     */
    private record Words(Set<String> each, List<String> runs) {
        static Words ofName(String name) {
            Words words = typed(name);
            var scanner = new WordScanner();
            scanner.reset(name);
            while (scanner.next()) {
                IntStream.range(0, scanner.parts()).mapToObj(scanner::partForm).forEach(words.each::add);
            }
            return words;
        }

        static Words typed(String text) {
            var scanner = new WordScanner(WordScanner.Spelling.CARELESS);
            scanner.reset(text);
            var each = new LinkedHashSet<String>();
            var runs = new ArrayList<String>();
            while (scanner.next()) {
                String form = scanner.form();
                each.add(form.toLowerCase(Locale.ROOT));
                if (scanner.joined()) {
                    runs.set(runs.size() - 1, runs.getLast() + form);
                } else if (scanner.cjk()) {
                    runs.add(form);
                }
            }
            return new Words(each, runs);
        }

        boolean holdRuns(Words wanted) {
            return wanted.runs.stream().allMatch(run -> runs.stream().anyMatch(own -> own.contains(run)));
        }
    }

    /** A growing list of numbers, each added once and larger than the last. */
    private static final class Numbers {
        private int[] numbers = new int[2];
        private int count;

        private void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }

        private boolean has(int number) {
            return Arrays.binarySearch(numbers, 0, count, number) >= 0;
        }

        private IntStream all() {
            return Arrays.stream(numbers, 0, count);
        }
    }
}
