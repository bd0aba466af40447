package dateline.cli;

import dateline.workspace.WorkspaceFault;

/** The window, as the command line reaches it. */
public interface WindowPort {
    /**
     * Opens the window and returns when it is closed. Where there is no display, says so and what it would have opened.
     *
     * @param request what to show
     * @param console where to write
     * @throws CommandFault when no window can be opened
     * @throws WorkspaceFault when the archive cannot be opened
     */
    void open(WindowRequest request, Console console) throws CommandFault, WorkspaceFault;

    /**
     * Draws the window into a file; no display is needed.
     *
     * @param request what to show and where to write it
     * @param console where to write
     * @throws CommandFault when it cannot be drawn or written
     * @throws WorkspaceFault when the archive cannot be opened
     */
    void render(PictureRequest request, Console console) throws CommandFault, WorkspaceFault;
}
