package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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
   * Removes another build before the server starts: it would load that one while this one is being
   * deployed, and neither would come up.
   */
  void removeOther() throws IOException {
    if (Files.exists(stamp()) && !current()) {
      domain.forget(NAME);
      Files.delete(stamp());
    }
  }

  /** Deploys this build. */
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
