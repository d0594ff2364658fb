package cn.oneseal.launcher;

/** What all commands share: how they find the home, and how they fail. */
final class Command {

  private Command() {}

  /** What a command does. */
  interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  /** Does the work; a refusal is one line and exit code 1. */
  static void run(Work work) {
    try {
      work.run();
    } catch (LaunchRefused e) {
      fail(e.getMessage());
    } catch (Exception e) {
      e.printStackTrace();
      fail(e.toString());
    }
  }

  /** The home that the environment names. */
  static Home home() {
    return new Home(Settings.home(System.getenv(), Distribution.here().repository()));
  }

  private static void fail(String line) {
    System.err.println("oneseal: " + line);
    System.exit(1);
  }
}
