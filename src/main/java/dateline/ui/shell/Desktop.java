package dateline.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What lies around the window: the clipboard, and the person's choice of a file. */
public interface Desktop {
    /**
     * {@return the file that a person chose to write to; empty when they did not}
     *
     * @param suggested its name to begin with
     */
    Optional<Path> chooseFile(String suggested);

    /**
     * {@return the file that a person chose to open; empty when they did not}
     */
    Optional<Path> chooseToOpen();

    /**
     * {@return the folder that a person chose to put something into; empty when they did not}
     */
    Optional<Path> chooseFolder();

    /**
     * {@return the files that a person chose to read; none when they did not}
     */
    List<Path> chooseFiles();

    /**
     * Puts words on the clipboard.
     *
     * @param words plain text
     */
    void copy(String words);

    /** Ends the program. */
    void quit();
}
