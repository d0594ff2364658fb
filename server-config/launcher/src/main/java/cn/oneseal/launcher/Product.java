package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** All that runs for one home: started in order, stopped in the reverse order. */
final class Product {

  private final Options options;
  private final Settings settings;
  private final Distribution distribution;
  private final Home home;
  private final Progress progress;
  private final Domain domain;
  private final Asadmin asadmin;
  private final Server server;
  private final PublicFace publicFace;

  private volatile boolean stopping;
  private EmbeddedDatabase embedded;
  private SealServiceProcess sealService;

  Product(Options options, Settings settings, Distribution distribution, Progress progress) {
    this.options = options;
    this.settings = settings;
    this.distribution = distribution;
    this.progress = progress;
    this.home = new Home(settings.home());
    this.domain = new Domain(home, distribution);
    this.asadmin =
        new Asadmin(
            home.payara(distribution.payaraVersion()),
            domain.passwordFile(),
            home.log().resolve("asadmin.log"));
    this.server = new Server(home, domain, asadmin);
    this.publicFace = new PublicFace(settings.publicFace(), distribution, home);
  }

  /** Starts everything; returns the server's process when the application is ready. */
  ProcessHandle start() throws Exception {
    Database database = startDatabase();
    keepKeys();
    boolean newDomain = !domain.fits();
    if (newDomain) {
      makeDomain();
    }
    Deployment deployment = new Deployment(domain, distribution.application(options.mode()));
    boolean deploy = !deployment.current();
    ProcessHandle process =
        step(
            "Starting the server",
            () -> {
              deployment.removeOther();
              domain.libraries();
              domain.listen(settings.httpAddress(), settings.httpPort());
              Optional<Path> commands =
                  newDomain ? Optional.of(domain.commands()) : Optional.empty();
              return server.start(database, facts(), commands);
            });
    if (newDomain) {
      domain.made();
    }
    if (deploy) {
      step(
          "Deploying the application",
          () -> {
            deployment.deploy(asadmin);
            return null;
          });
    }
    step(
        "Waiting until it is ready",
        () -> {
          new Readiness(address()).await(process);
          return null;
        });
    Optional<ProcessHandle> face =
        settings.publicFace().opened() ? Optional.of(openPublicFace(database)) : Optional.empty();
    face.ifPresent(this::watch);
    RuntimeFile runtime = new RuntimeFile(settings, home, domain, distribution);
    if (sealService == null) {
      runtime.write(options.mode(), database, process, face, Optional.empty());
    } else {
      sealService.watch(
          running -> runtime.write(options.mode(), database, process, face, Optional.of(running)));
    }
    return process;
  }

  private ProcessHandle openPublicFace(Database database) throws Exception {
    return step(
        "Opening the public face",
        () -> {
          PublicRole role = publicRole(database);
          role.admit();
          return publicFace.start(options.mode(), database, role);
        });
  }

  private PublicRole publicRole(Database database) {
    return new PublicRole(database, home.secret(PublicRole.SECRET));
  }

  /** The application goes on without the public face; its end is told to whoever looks here. */
  private void watch(ProcessHandle face) {
    Thread watch =
        new Thread(
            () -> {
              face.onExit().join();
              if (!stopping) {
                progress.say(
                    "The public face ended, the application runs on; see "
                        + publicFace.log()
                        + " and start again.");
              }
            },
            "public-face");
    watch.setDaemon(true);
    watch.start();
  }

  /**
   * Makes ready whoever holds the keys of seals; the keys themselves are made when first needed.
   */
  private void keepKeys() throws Exception {
    OwnerOnly.secret(home.sealPassword());
    if (settings.sealKeys() == SealKeys.SERVICE) {
      sealService = new SealServiceProcess(home, distribution, Ports.draw());
      step(
          "Starting the seal service",
          () -> {
            sealService.start();
            return null;
          });
    }
  }

  private Database startDatabase() throws Exception {
    if (settings.database().isPresent()) {
      Database database = settings.database().get().database();
      ApplicationRole.ensure(database);
      publicRole(database).ensure();
      return database;
    }
    return step("Starting PostgreSQL", this::startEmbedded);
  }

  private Database startEmbedded() throws IOException, SQLException {
    embedded = EmbeddedDatabase.start(home, Ports.draw());
    // Without it the server is worth nothing; its end ends this program.
    embedded.guard(server::stop);
    publicRole(embedded.database()).ensure();
    return embedded.database();
  }

  private void makeDomain() throws Exception {
    step(
        "Making the server's domain",
        () -> {
          Payara.unpack(distribution.payara(), home.payara(distribution.payaraVersion()));
          domain.make(asadmin);
          return null;
        });
  }

  /** What the application reads as system properties. */
  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("oneseal.mode", options.mode().word());
    facts.put("oneseal.home", home.folder().toString());
    // What QR codes hold.
    facts.put("oneseal.verification.page", settings.publicFace().url() + "/verify");
    facts.put("oneseal.department.password.folder", home.departmentPasswords().toString());
    if (options.mode() == Mode.DEMONSTRATION) {
      facts.put("oneseal.demonstration.today", settings.demonstrationToday().toString());
      facts.put("oneseal.demonstration.password.file", home.demonstrationPassword().toString());
      facts.put("oneseal.demonstration.empty", Boolean.toString(options.empty()));
    }
    facts.put("oneseal.seal.keys", settings.sealKeys().word());
    if (sealService == null) {
      facts.put("oneseal.seal.folder", home.sealKeys().toString());
      facts.put("oneseal.seal.password.file", home.sealPassword().toString());
    } else {
      facts.putAll(sealService.facts());
    }
    return facts;
  }

  /** Where this machine reaches the server. */
  String address() {
    String host = settings.httpAddress().equals("0.0.0.0") ? "127.0.0.1" : settings.httpAddress();
    return "http://" + host + ":" + settings.httpPort();
  }

  /** One step at a time, so that a stop finds everything either started or not. */
  private <T> T step(String what, Callable<T> work) throws Exception {
    synchronized (this) {
      if (stopping) {
        throw new LaunchRefused("stopped");
      }
      return progress.step(what, work);
    }
  }

  /** Returns at once, unless a stop is under way: then never, since the process ends with it. */
  void awaitStop() throws InterruptedException {
    if (stopping) {
      Thread.currentThread().join();
    }
  }

  /** Stops what runs: the server first, since it works with the others. */
  void stop() {
    stopping = true;
    asadmin.cancel();
    // At once: a start that waits for it then ends.
    publicFace.stop();
    synchronized (this) {
      try {
        publicFace.stop();
        server.stop();
        if (sealService != null) {
          sealService.close();
        }
        if (embedded != null) {
          embedded.close();
          embedded = null;
        }
        Files.deleteIfExists(home.runtime());
      } catch (IOException e) {
        progress.say("Stopping: " + e.getMessage());
      }
    }
  }
}
