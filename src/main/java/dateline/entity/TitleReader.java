package dateline.entity;

import dateline.entity.Bearer.Gender;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the titles beside the names of a text. */
final class TitleReader {
    private static final int MOST_WORDS = 6;
    private static final Set<String> BETWEEN = Set.of("of", "for", "to", "the");

    /** Longer ones before those they end with. */
    private static final List<Map.Entry<String, String>> JAPANESE = List.of(
            Map.entry("首相", "prime minister"),
            Map.entry("総理", "prime minister"),
            Map.entry("外相", "foreign minister"),
            Map.entry("外務大臣", "foreign minister"),
            Map.entry("防衛相", "defense minister"),
            Map.entry("防衛大臣", "defense minister"),
            Map.entry("防衛庁長官", "defense director"),
            Map.entry("国務長官", "secretary state"),
            Map.entry("国防長官", "secretary defense"),
            Map.entry("官房長官", "chief cabinet secretary"),
            Map.entry("大統領", "president"),
            Map.entry("副大統領", "vice president"),
            Map.entry("知事", "governor"),
            Map.entry("市長", "mayor"),
            Map.entry("駐日大使", "ambassador"),
            Map.entry("駐米大使", "ambassador"),
            Map.entry("大使", "ambassador"));

    private final TextWords words;

    TitleReader(TextWords words) {
        this.words = words;
    }

    /** {@return the title of a name: before it, else behind it} */
    Title of(int first, int last) {
        if (words.isCjk(first)) {
            return japanese(words.end(last));
        }
        Title before = before(first);
        return before.equals(Title.NONE) ? behind(last) : before;
    }

    private Title japanese(int end) {
        for (Map.Entry<String, String> title : JAPANESE) {
            if (words.text().startsWith(title.getKey(), end)) {
                return new Title(Title.words(title.getValue()), "", false, Gender.UNKNOWN, Title.Age.UNKNOWN);
            }
        }
        return Title.NONE;
    }

    private Title before(int first) {
        Set<String> office = new HashSet<>();
        String address = "";
        boolean rank = false;
        Gender gender = Gender.UNKNOWN;
        var age = Title.Age.UNKNOWN;
        for (int word = first - 1; word >= 0 && first - word <= MOST_WORDS && isTied(word); word--) {
            String lower = words.lower(word);
            age = Title.Age.of(lower);
            if (age != Title.Age.UNKNOWN) {
                break;
            }
            if (words.is(word, WordKind.ADDRESS) && !words.is(word, WordKind.LONE_OFFICE)) {
                address = lower;
                gender = gender(word);
            } else if (words.is(word, WordKind.OFFICE) || words.is(word, WordKind.OFFICE_PART)) {
                office.add(lower);
            } else if (!words.is(word, WordKind.RANK) && (!BETWEEN.contains(lower) || office.isEmpty())) {
                break;
            }
            rank |= words.is(word, WordKind.RANK);
        }
        Title title = title(office, address, rank, gender);
        return age == Title.Age.UNKNOWN ? title : new Title(title.office(), address, rank, gender, age);
    }

    private boolean isTied(int word) {
        return words.isTied(word) || words.isShortened(word);
    }

    private Gender gender(int word) {
        if (words.is(word, WordKind.FEMALE_ADDRESS)) {
            return Gender.FEMALE;
        }
        return words.is(word, WordKind.MALE_ADDRESS) ? Gender.MALE : Gender.UNKNOWN;
    }

    private Title behind(int last) {
        if (!words.behind(last).equals(", ")) {
            return Title.NONE;
        }
        Set<String> office = new HashSet<>();
        boolean post = false;
        for (int word = last + 1; word < words.count() && word - last <= MOST_WORDS; word++) {
            String lower = words.lower(word);
            post |= words.is(word, WordKind.OFFICE);
            if (words.is(word, WordKind.OFFICE) || words.is(word, WordKind.OFFICE_PART)) {
                office.add(lower);
            } else if (!BETWEEN.contains(lower)) {
                break;
            }
            if (word + 1 < words.count() && !words.isTied(word)) {
                break;
            }
        }
        return post ? title(office, "", false, Gender.UNKNOWN) : Title.NONE;
    }

    private static Title title(Set<String> office, String address, boolean rank, Gender gender) {
        Set<String> said = rank ? Set.of() : Title.words(String.join(" ", office));
        return said.isEmpty() && address.isEmpty() && !rank
                ? Title.NONE
                : new Title(said, address, rank, gender, Title.Age.UNKNOWN);
    }
}
