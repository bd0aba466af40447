package dateline.app;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.out.println(Main.class.getModule());
    }
}
