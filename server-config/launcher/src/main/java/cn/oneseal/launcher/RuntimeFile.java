package cn.oneseal.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells tools and tests where everything is. It is there exactly while the product is ready, and
 * holds no secret, only where the secrets lie.
 */
final class RuntimeFile {

  private final Settings settings;
  private final Home home;
  private final Domain domain;
  private final Distribution distribution;

  RuntimeFile(Settings settings, Home home, Domain domain, Distribution distribution) {
    this.settings = settings;
    this.home = home;
    this.domain = domain;
    this.distribution = distribution;
  }

  /**
   * Writes it, in place of the one before.
   *
   * @param face the process of the public face, where it is opened
   * @param sealService the process that holds the keys of seals, where it is one of its own
   */
  void write(
      Mode mode,
      Database database,
      ProcessHandle server,
      Optional<ProcessHandle> face,
      Optional<ProcessHandle> sealService) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("mode", mode.word());
    facts.put("http.address", settings.httpAddress());
    facts.put("http.port", Integer.toString(settings.httpPort()));
    face.ifPresent(
        each -> {
          facts.put("public.address", settings.publicFace().address());
          facts.put("public.port", Integer.toString(settings.publicFace().port()));
          facts.put("public.pid", Long.toString(each.pid()));
        });
    facts.put("admin.port", Integer.toString(domain.adminPort()));
    facts.put("admin.password.file", domain.passwordFile().toString());
    facts.put("iiop.port", Integer.toString(domain.iiopPort()));
    facts.put("payara", home.payara(distribution.payaraVersion()).toString());
    facts.put("domain", domain.folder().toString());
    facts.put("db.url", database.url());
    facts.put("db.owner", database.user());
    facts.put("db.owner.password.file", database.passwordFile().toString());
    facts.put("db.application.role", Database.APPLICATION_ROLE);
    facts.put("db.public.role", PublicRole.NAME);
    facts.put("db.public.password.file", home.secret(PublicRole.SECRET).toString());
    facts.put("server.pid", Long.toString(server.pid()));
    facts.put("launcher.pid", Long.toString(ProcessHandle.current().pid()));
    sealService.ifPresent(each -> facts.put("seal.service.pid", Long.toString(each.pid())));
    facts.put("seal.keys", settings.sealKeys().word());
    facts.put("seal.folder", home.sealKeys().toString());
    if (mode == Mode.DEMONSTRATION) {
      facts.put("demonstration.password.file", home.demonstrationPassword().toString());
    }
    OwnerOnly.write(
        home.runtime(),
        facts.entrySet().stream()
            .map(fact -> fact.getKey() + "=" + fact.getValue().replace("\\", "\\\\") + "\n")
            .collect(Collectors.joining()));
  }

  /**
   * The database of the product that runs on a home.
   *
   * @throws LaunchRefused if none runs
   */
  static Database database(Home home) {
    if (Files.notExists(home.runtime())) {
      throw new LaunchRefused(
          "OneSeal does not run on " + home.folder() + "; start it first, or set ONESEAL_HOME");
    }
    Properties facts = new Properties();
    try (Reader reader = Files.newBufferedReader(home.runtime())) {
      facts.load(reader);
      Path passwordFile = Path.of(facts.getProperty("db.owner.password.file"));
      return new ExternalDatabase(
              facts.getProperty("db.url"), facts.getProperty("db.owner"), passwordFile)
          .database();
    } catch (IOException e) {
      throw new LaunchRefused("cannot read " + home.runtime(), e);
    }
  }
}
