package dateline.app;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Where messages about the program itself go: one logger for our own and for the libraries'. */
final class Logs {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Logs.class);
    // The JDK forgets the level of a logger that nobody holds.
    private static final Logger LIBRARIES = Logger.getLogger("");
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private Logs() {}

    /** Sets logging up, before any library is used, and reports what no one caught. */
    static void set() {
        System.setErr(new QuietErrors());
        LogManager.getLogManager().reset();
        LIBRARIES.setLevel(Level.WARNING);
        LIBRARIES.addHandler(new Forward());
        // At WARNING, Lucene advises each start to use a module that is still in incubation.
        LUCENE.setLevel(Level.SEVERE);
        // At WARNING, JavaFX complains of the class path; what it says of style sheets is about our own.
        JAVAFX.setLevel(Level.SEVERE);
        STYLES.setLevel(Level.WARNING);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> LOG.error("Something went wrong in {} that was not foreseen", thread, thrown));
    }

    /** Hands on what libraries log with the JDK's own logging. */
    private static final class Forward extends Handler {
        private final SimpleFormatter words = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            var log = LoggerFactory.getLogger(String.valueOf(line.getLoggerName()));
            String sentence = words.formatMessage(line);
            if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                log.error(sentence, line.getThrown());
            } else if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                log.warn(sentence, line.getThrown());
            }
        }

        @Override
        public void flush() {
            // Nothing is held back here.
        }

        @Override
        public void close() {
            // Nothing is open here.
        }
    }
}
