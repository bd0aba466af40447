package dateline.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The colours of the window. */
public enum Theme {
    /** Dark letters on white. */
    LIGHT,
    /** Dark letters on the colour of old paper. */
    SEPIA,
    /** Light letters on near black. */
    DARK;

    /**
     * {@return the theme of a name, if there is one}
     *
     * @param name such as {@code light}; case does not matter
     */
    public static Optional<Theme> of(String name) {
        for (Theme theme : values()) {
            if (theme.word().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return its name in settings and on the command line}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the theme after this one, round and round}
     */
    public Theme next() {
        List<Theme> themes = List.of(values());
        return themes.get((themes.indexOf(this) + 1) % themes.size());
    }

    /** The style sheet that everything rests on. */
    String base() {
        return this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /** The style sheet with this theme's own colours, as an address. */
    String colours() {
        return resource("/dateline/ui/shell/" + word() + ".css");
    }

    /** The style sheet with all shapes and sizes, as an address. */
    static String shapes() {
        return resource("/dateline/ui/shell/dateline.css");
    }

    private static String resource(String path) {
        var found = Theme.class.getResource(path);
        if (found == null) {
            throw new IllegalStateException("the program lacks its own " + path);
        }
        return found.toExternalForm();
    }
}
