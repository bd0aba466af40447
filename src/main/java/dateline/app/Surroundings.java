package dateline.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the program finds around it.
 *
 * @param system the operating system's name, as Java has it
 * @param environment the environment variables
 * @param library tells whether a native library can be loaded
 * @param folder the folder it was started in
 * @param sample the sample archive
 */
record Surroundings(
        String system, Map<String, String> environment, Predicate<String> library, Path folder, Path sample) {
    private static final String GTK = "libgtk-3.so.0";

    /** What there is to show a window on. */
    enum Display {
        /** A display, and all that a window needs. */
        READY,
        /** No display. */
        NONE,
        /** A display, but the library that draws windows on Linux is not installed. */
        NO_GTK
    }

    Surroundings {
        environment = Map.copyOf(environment);
    }

    /**
     * {@return what this process finds around it}
     */
    static Surroundings ofProcess() {
        Path folder = Path.of("").toAbsolutePath();
        return new Surroundings(
                System.getProperty("os.name"),
                System.getenv(),
                Surroundings::canLoad,
                folder,
                Path.of(System.getProperty("dateline.sample", "articles")).toAbsolutePath());
    }

    /**
     * {@return the name of the account that the program runs under}
     */
    static String account() {
        String name = System.getProperty("user.name", "");
        return name.isBlank() ? "somebody" : name;
    }

    /**
     * {@return what there is to show a window on}
     */
    Display display() {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Display.READY;
        }
        if (isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY")) {
            return Display.NONE;
        }
        return library.test(GTK) ? Display.READY : Display.NO_GTK;
    }

    /**
     * {@return the file for a picture that nobody named: in the build's folder when the program was started beside it}
     */
    Path picture() {
        Path built = folder.resolve("target");
        return (Files.isDirectory(built) ? built : folder).resolve("dateline.png");
    }

    private boolean isBlank(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    // Loading it is the only sure answer, and JavaFX does so a moment later anyway.
    @SuppressWarnings("restricted")
    private static boolean canLoad(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
