package dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** People who never lived, with names of syllables as Japanese and English ones have them. */
final class MadeUpNames {
    private static final List<String> SYLLABLES = List.of(
            "ka", "ki", "sa", "shi", "ta", "to", "na", "mi", "ma", "ha", "ri", "ya", "mo", "ko", "wa", "ber", "son",
            "ton", "mar", "wil", "den", "ley", "car", "ros", "win", "gra", "fel", "nor", "hol", "stan");
    private static final int GIVEN_NAMES = 3_000;
    private static final int FAMILY_NAMES = 120_000;

    private final Random random;

    MadeUpNames(Random random) {
        this.random = random;
    }

    List<Entity> people(int count) {
        List<String> given = words(GIVEN_NAMES, 2);
        List<String> families = words(FAMILY_NAMES, 3);
        List<Entity> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String family = families.get(random.nextInt(families.size()));
            String name = given.get(random.nextInt(given.size())) + " " + family;
            people.add(new Entity(
                    new EntityId("person/made-up-" + i),
                    EntityType.PERSON,
                    List.of(new Label(name, "en", Label.Kind.PREFERRED)),
                    List.of(family),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return people;
    }

    private List<String> words(int count, int syllables) {
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            var word = new StringBuilder();
            for (int s = 0; s < syllables + random.nextInt(2); s++) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
            words.add(word.toString());
        }
        return words;
    }
}
