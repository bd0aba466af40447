package dateline.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * An archive that is changed at random, and the memory of what is in it. Each article has a word for its number and
 * version; a third of the articles have a file each, the others share ten.
 */
final class ChangingArchive {
    /** A word that every article has. */
    static final String EVERYWHERE = "everywhere";

    private static final int SHARED_FILES = 10;
    private static final int FILLING_WORDS = 60;

    private final Path folder;
    private final Random random;
    private final Map<Integer, Integer> versions = new TreeMap<>();
    private final Map<Integer, Integer> before = new HashMap<>();
    private int next;

    ChangingArchive(Path folder, int articles, Random random) throws IOException {
        this.folder = folder;
        this.random = random;
        Files.createDirectories(folder.resolve("one"));
        for (next = 0; next < articles; next++) {
            versions.put(next, 0);
        }
        write(versions.keySet());
    }

    /** Edits some articles, takes some out, and puts as many in. */
    void change() throws IOException {
        before.clear();
        List<Integer> all = new ArrayList<>(versions.keySet());
        Set<Integer> changed = new HashSet<>();
        for (int i = 0; i < all.size() / 20; i++) {
            int edited = all.get(random.nextInt(all.size()));
            before.putIfAbsent(edited, versions.get(edited));
            versions.merge(edited, 1, Integer::sum);
            changed.add(edited);
        }
        for (int i = 0; i < all.size() / 100; i++) {
            int removed = all.get(random.nextInt(all.size()));
            if (versions.containsKey(removed)) {
                before.putIfAbsent(removed, versions.get(removed));
                versions.remove(removed);
                versions.put(next, 0);
                changed.addAll(List.of(removed, next++));
            }
        }
        write(changed);
    }

    private void write(Set<Integer> changed) throws IOException {
        Set<Integer> shared = new HashSet<>();
        for (int number : changed) {
            if (number % 3 == 0) {
                writeAlone(number);
            } else {
                shared.add(number % SHARED_FILES);
            }
        }
        for (int file : shared) {
            var lines = new StringBuilder();
            versions.keySet().stream()
                    .filter(number -> number % 3 != 0 && number % SHARED_FILES == file)
                    .forEach(number -> lines.append(article(number)));
            Files.writeString(folder.resolve("shared-" + file + ".jsonl"), lines);
        }
    }

    private void writeAlone(int number) throws IOException {
        Path file = folder.resolve("one").resolve(number + ".json");
        if (versions.containsKey(number)) {
            Files.writeString(file, article(number));
        } else {
            Files.deleteIfExists(file);
        }
    }

    private String article(int number) {
        var words = new StringBuilder(EVERYWHERE + " " + word(number, versions.get(number)));
        for (int i = 0; i < FILLING_WORDS; i++) {
            words.append(" filling").append((number * 31 + i * 17) % 5_000);
        }
        return PressArchive.article(id(number), words.toString());
    }

    static String id(int number) {
        return "urn:test:" + number;
    }

    /** {@return the word of one version of an article} */
    static String word(int number, int version) {
        return "n" + number + "v" + version;
    }

    /** {@return the articles that are in it now, each with its version} */
    Map<Integer, Integer> versions() {
        return versions;
    }

    /** {@return the articles that the last change edited or took out, each with the version that is gone} */
    Map<Integer, Integer> before() {
        return before;
    }
}
