package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The application in the domain. */
final class Deployment {

  private static final String NAME = "oneseal";

  private final Domain domain;
  private final Path application;
  private final String checksum;

  Deployment(Domain domain, Path application) {
    this.domain = domain;
    this.application = application;
    this.checksum = Checksum.of(application);
  }

  /** Whether the domain already has just this build. */
  boolean current() throws IOException {
    return Files.exists(stamp()) && Files.readString(stamp()).equals(checksum);
  }

  /**
   * Keeps an outdated build from being loaded just to be replaced.
   *
   * @return commands for the server's start, if there is one to keep out
   */
  Optional<Path> keepOut() throws IOException {
    if (Files.notExists(stamp())) {
      return Optional.empty();
    }
    Path commands = domain.folder().resolve("keep-out.asadmin");
    Files.writeString(
        commands, "set servers.server.server.application-ref." + NAME + ".enabled=false\n");
    return Optional.of(commands);
  }

  /** Deploys this build in place of what is there. */
  void deploy(Asadmin asadmin) throws IOException, InterruptedException {
    Files.deleteIfExists(stamp());
    asadmin.run(
        Map.of(),
        "--port",
        Integer.toString(domain.adminPort()),
        "deploy",
        "--force=true",
        "--enabled=true",
        "--name",
        NAME,
        application.toString());
    Files.writeString(stamp(), checksum);
  }

  private Path stamp() {
    return domain.folder().resolve("deployed.sha256");
  }
}
