package cn.oneseal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the build made, found from where this program lies.
 *
 * @param repository the root of the source tree
 */
record Distribution(Path repository) {

  /** The source tree that this program was built in. */
  static Distribution here() {
    try {
      Path program =
          Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      // repository/server-config/launcher/target/oneseal-launcher.jar
      Path target = program.getParent();
      return new Distribution(target.getParent().getParent().getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Path application(Mode mode) {
    String name = mode == Mode.PRODUCTION ? "oneseal.ear" : "oneseal-demonstration.ear";
    return repository.resolve("ear/target").resolve(name);
  }

  Path realm() {
    return repository.resolve("server-config/realm/target/oneseal-realm.jar");
  }

  Path sealService() {
    return repository.resolve("server-config/seal-service/target/oneseal-seal-service.jar");
  }

  Path payara() {
    return target().resolve("payara-" + payaraVersion() + ".zip");
  }

  Path micro() {
    return target().resolve("payara-micro-" + microVersion() + ".jar");
  }

  Path publicFace() {
    return repository.resolve("web/public/target/oneseal-public.war");
  }

  String payaraVersion() {
    return version("payara.version");
  }

  String microVersion() {
    return version("payara-micro.version");
  }

  private static String version(String name) {
    Properties properties = new Properties();
    try (InputStream in = Distribution.class.getResourceAsStream("/launcher.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty(name);
  }

  /** The database driver, the same for this program and for the server. */
  Path driver() {
    try (Stream<Path> libraries = Files.list(target().resolve("lib"))) {
      return libraries
          .filter(library -> library.getFileName().toString().startsWith("postgresql-"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses to start what was not built.
   *
   * @throws LaunchRefused naming the first file that is missing
   */
  void refuseUnlessBuilt(Mode mode) {
    for (Path file :
        List.of(application(mode), publicFace(), realm(), sealService(), payara(), micro())) {
      if (!Files.isRegularFile(file)) {
        throw new LaunchRefused(file + " is missing; server-config/bin/run builds it");
      }
    }
  }

  private Path target() {
    return repository.resolve("server-config/launcher/target");
  }
}
