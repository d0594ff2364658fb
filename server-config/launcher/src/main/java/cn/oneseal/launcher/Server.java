package cn.oneseal.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The running application server of a home. */
final class Server {

  private static final Duration STOP = Duration.ofMinutes(1);

  private final Home home;
  private final Domain domain;
  private final Asadmin asadmin;

  Server(Home home, Domain domain, Asadmin asadmin) {
    this.home = home;
    this.domain = domain;
    this.asadmin = asadmin;
  }

  /**
   * Starts the domain; returns when it can be administrated.
   *
   * @param commands a file of commands to run before it first listens
   * @param facts what the application reads as system properties
   */
  ProcessHandle start(Database database, Map<String, String> facts, Optional<Path> commands)
      throws InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("start-domain", "--domaindir", home.domains().toString()));
    commands.ifPresent(file -> command.addAll(List.of("--prebootcommandfile", file.toString())));
    command.add(Domain.NAME);
    asadmin.run(environment(database, facts), command.toArray(String[]::new));
    return process().orElseThrow(() -> new LaunchRefused("the server ended at once"));
  }

  /** The server's process, if it runs: this start's, or one that an earlier launcher left. */
  Optional<ProcessHandle> process() {
    return RunningProcess.find(domain.folder().resolve("config/pid"), domain.folder().toString());
  }

  void stop() {
    process().ifPresent(each -> RunningProcess.end(each, STOP));
  }

  /**
   * What the server gets to know. It stands in the environment, because there it can change from
   * start to start and, unlike a command line, is not shown to other users.
   */
  private static Map<String, String> environment(Database database, Map<String, String> facts) {
    Map<String, String> environment = new HashMap<>();
    environment.put("ONESEAL_DB_APPLICATION_URL", database.applicationUrl());
    environment.put("ONESEAL_DB_OWNER_URL", database.ownerUrl());
    environment.put("ONESEAL_DB_LOGIN", database.user());
    environment.put("ONESEAL_DB_PASSWORD", database.password());
    List<String> options = new ArrayList<>();
    // Remote callers get dates and amounts, whose fields the ORB reads.
    options.add("--add-opens=java.base/java.time=ALL-UNNAMED");
    options.add("--add-opens=java.base/java.math=ALL-UNNAMED");
    // Ends, so that whoever watches can start it again, instead of going on half dead.
    options.add("-XX:+ExitOnOutOfMemoryError");
    options.add("-Dfile.encoding=UTF-8");
    // Error pages of the server name this.
    options.add("-Dproduct.name=OneSeal");
    facts.forEach((name, value) -> options.add("-D" + name + "=" + value));
    environment.put(
        "JDK_JAVA_OPTIONS", String.join(" ", options.stream().map(Server::quoted).toList()));
    return environment;
  }

  private static String quoted(String option) {
    if (option.indexOf('"') >= 0 || option.indexOf('\n') >= 0) {
      throw new LaunchRefused("a folder's name must hold no quotation mark: " + option);
    }
    return option.indexOf(' ') < 0 ? option : '"' + option + '"';
  }
}
