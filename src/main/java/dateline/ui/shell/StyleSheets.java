package dateline.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dateline.store.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/** The style sheets of the window. */
final class StyleSheets {
    private StyleSheets() {}

    /** The style sheet that everything rests on. */
    static String base(Settings.Theme theme) {
        return theme == Settings.Theme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }

    /** The colours of a theme. */
    static String colours(Settings.Theme theme) {
        return sheet(theme.word() + ".css");
    }

    /** All shapes and sizes, the same in every theme. */
    static String shapes() {
        return sheet("dateline.css");
    }

    // By its content: JavaFX cannot look into this module for a file, and an address would need one.
    private static String sheet(String name) {
        try (InputStream in = StyleSheets.class.getResourceAsStream("/dateline/ui/shell/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own style sheet " + name);
            }
            return "data:text/css;base64," + Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own style sheet cannot be read", failure);
        }
    }
}
