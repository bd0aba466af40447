package dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard error without the line that JavaFX prints there at each start to tell programmers that its rich text area
 * may still change.
 */
final class QuietErrors extends PrintStream {
    private static final String INCUBATION = "WARNING: Using incubat";

    QuietErrors() {
        super(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(@Nullable String line) {
        if (line == null || !line.startsWith(INCUBATION)) {
            super.println(line);
        }
    }
}
