package cn.oneseal.launcher;

import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param fresh begin anew: all data of this home is removed first
 * @param yes answer every question with yes
 * @param empty the demonstration starts without the notice's batch
 * @param production no demonstration accounts, data, clock or endpoint
 * @param help only show the options
 */
record Options(boolean fresh, boolean yes, boolean empty, boolean production, boolean help) {

  static final String USAGE =
      """
      Usage: server-config/bin/run [--fresh] [--yes] [--empty] [--production]
        --fresh       begin anew: removes all data of this home, after asking
        --yes         answer every question with yes
        --empty       demonstration without the notice's batch
        --production  no demonstration accounts, data, clock or endpoint
      Settings by environment: ONESEAL_HTTP_PORT (8080), ONESEAL_HTTP_ADDRESS (127.0.0.1; another only in production),
        ONESEAL_PUBLIC_PORT (8081; none: no public face), ONESEAL_PUBLIC_ADDRESS (likewise), ONESEAL_PUBLIC_PROXY (the proxy before it),
        ONESEAL_PUBLIC_URL (how strangers reach it: what QR codes hold),
        ONESEAL_HOME (.oneseal), ONESEAL_DEMO_PASSWORD, ONESEAL_DEMO_TODAY (2020-12-24),
        ONESEAL_DB_URL with ONESEAL_DB_USER and ONESEAL_DB_PASSWORD_FILE, ONESEAL_SEAL_KEYS (software or service)
      """;

  /**
   * Reads the command line.
   *
   * @throws LaunchRefused if an option is unknown or two do not go together
   */
  static Options parse(List<String> arguments) {
    boolean fresh = false;
    boolean yes = false;
    boolean empty = false;
    boolean production = false;
    boolean help = false;
    for (String argument : arguments) {
      switch (argument) {
        case "--fresh" -> fresh = true;
        case "--yes" -> yes = true;
        case "--empty" -> empty = true;
        case "--production" -> production = true;
        case "--help", "-h" -> help = true;
        default -> throw new LaunchRefused("unknown option " + argument + "; see --help");
      }
    }
    if (empty && production) {
      throw new LaunchRefused("--empty is for the demonstration; production always begins empty");
    }
    return new Options(fresh, yes, empty, production, help);
  }

  Mode mode() {
    return production ? Mode.PRODUCTION : Mode.DEMONSTRATION;
  }
}
