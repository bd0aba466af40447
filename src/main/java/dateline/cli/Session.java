package dateline.cli;

import java.io.InputStream;
import java.time.Clock;

/**
 * What commands work with.
 *
 * @param archives opens archives
 * @param window the window
 * @param console where results and messages go
 * @param input standard input
 * @param clock tells the time, and in which zone a person lives
 */
public record Session(Archives archives, WindowPort window, Console console, InputStream input, Clock clock) {}
