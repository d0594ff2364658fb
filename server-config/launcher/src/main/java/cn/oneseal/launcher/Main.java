package cn.oneseal.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The command that starts the product and keeps it running until it is told to stop. */
public final class Main {

  private final Options options;
  private final Settings settings;
  private final Distribution distribution;
  private final Home home;
  private final Progress progress = new Progress(System.out);

  private Main(Options options, Settings settings, Distribution distribution) {
    this.options = options;
    this.settings = settings;
    this.distribution = distribution;
    this.home = new Home(settings.home());
  }

  /**
   * Runs until TERM, Ctrl-C or the server's end.
   *
   * @param arguments see {@link Options#USAGE}; the exit code is 1 when the start is refused
   */
  public static void main(String[] arguments) {
    Command.run(
        () -> {
          Options options = Options.parse(List.of(arguments));
          if (options.help()) {
            System.out.print(Options.USAGE);
            return;
          }
          Distribution distribution = Distribution.here();
          Settings settings =
              Settings.from(System.getenv(), distribution.repository(), options.mode());
          new Main(options, settings, distribution).run();
        });
  }

  private void run() throws Exception {
    HomeStamp stamp = check();
    prepare(stamp);
    Optional<String> newPassword =
        options.production()
            ? Optional.empty()
            : DemonstrationPassword.keep(home, settings.demonstrationPassword());
    Product product = new Product(options, settings, distribution, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product), "stop"));
    ProcessHandle server = product.start();
    announce(product, newPassword);
    server.onExit().join();
    product.awaitStop();
    throw new LaunchRefused("the server ended; see " + home.folder().resolve("domains"));
  }

  /** Looks at everything, and touches nothing. */
  private HomeStamp check() {
    distribution.refuseUnlessBuilt(options.mode());
    HomeStamp stamp =
        new HomeStamp(
            HomeStamp.FORMAT,
            SchemaVersion.of(distribution.application(options.mode())),
            options.mode());
    home.refuseForeign();
    if (home.used()) {
      HomeStamp.read(home).refuseUnlessFor(stamp, home);
    }
    if (options.fresh() && settings.database().isPresent()) {
      throw new LaunchRefused("--fresh does not empty a database that others run");
    }
    Preflight.refuseSmallDisk(home);
    settings.database().ifPresent(each -> DatabaseCheck.refuseUnlessUsable(each.database(), stamp));
    return stamp;
  }

  /** Takes the home, ends what a killed start left in it, and makes it ready. */
  private void prepare(HomeStamp stamp) throws IOException {
    if (!home.exists()) {
      Preflight.refuseTakenPort(settings);
      home.make();
    }
    HomeLock.take(home);
    if (options.fresh() && home.used() && !confirmed()) {
      throw new LaunchRefused("nothing was changed");
    }
    endOrphans();
    Preflight.refuseTakenPort(settings);
    Files.deleteIfExists(home.runtime());
    if (options.fresh()) {
      home.clear();
    }
    home.make();
    stamp.write(home);
    System.setProperty(
        "org.slf4j.simpleLogger.logFile", home.log().resolve("launcher.log").toString());
  }

  private void endOrphans() {
    Domain domain = new Domain(home, distribution);
    RunningProcess.find(domain.folder().resolve("config/pid"), domain.folder().toString())
        .ifPresent(each -> RunningProcess.end(each, Duration.ofSeconds(30)));
    new PublicFace(settings.publicFace(), distribution, home).stop();
    SealServiceProcess.endOrphan(home);
    EmbeddedDatabase.endOrphan(home);
  }

  private boolean confirmed() throws IOException {
    if (options.yes()) {
      return true;
    }
    System.out.print("Remove all data in " + home.folder() + "? [y/N] ");
    System.out.flush();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    String answer = in.readLine();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
  }

  private void announce(Product product, Optional<String> newPassword) {
    progress.say("");
    progress.say("OneSeal is running (" + options.mode().word() + ")");
    progress.say("  Address   " + product.address() + "/oneseal/");
    if (settings.publicFace().opened()) {
      progress.say("  Public    " + settings.publicFace().local() + "/ (verification, guides)");
    }
    if (options.production()) {
      progress.say("  Accounts  server-config/bin/create-administrator makes the first");
    } else {
      progress.say("  Accounts  bureau-intake, -reviewer, -approver, -seal, -liaison");
      progress.say("            transport-liaison, -linkage, -inspector, -mentor, -officer, -head");
      progress.say("            (the same for the other bodies, see README.md); township-liaison");
      progress.say("            admin-system, admin-security, admin-audit; platform (SOAP)");
      progress.say("  Password  of all: in " + home.demonstrationPassword());
      newPassword.ifPresent(
          password -> progress.say("            and is (shown this once): " + password));
    }
    progress.say("  Stop      Ctrl-C, or kill -TERM " + ProcessHandle.current().pid());
  }

  private void stop(Product product) {
    progress.say("Stopping ...");
    product.stop();
    progress.say("Stopped.");
  }
}
