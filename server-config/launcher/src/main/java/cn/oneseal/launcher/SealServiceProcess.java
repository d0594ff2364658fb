package cn.oneseal.launcher;

import cn.oneseal.document.keeper.SealKeepers;
import cn.oneseal.document.keeper.SealServiceClient;
import cn.oneseal.document.keeper.TlsIdentity;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.signing.SignerUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The seal service of a home: a process of its own that alone reads the keys. It and the
 * application server know each other by certificates that are made at the first start. When it
 * ends, however it ends, it is started again after a while, on the same port.
 */
final class SealServiceProcess implements AutoCloseable {

  /** How long what waits for it must wait when it fell. */
  static final Duration PAUSE = Duration.ofSeconds(10);

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final String SERVICE = "service";
  private static final String CLIENT = "client";

  private final Home home;
  private final Distribution distribution;
  private final int port;
  private final Thread guard = new Thread(this::guard, "seal-service");
  private volatile boolean stopping;
  private volatile Process process;
  private Consumer<ProcessHandle> watcher = running -> {};

  /**
   * Prepares it.
   *
   * @param port where it listens on 127.0.0.1, at this start of the product
   */
  SealServiceProcess(Home home, Distribution distribution, int port) {
    this.home = home;
    this.distribution = distribution;
    this.port = port;
  }

  /** Ends the service that a launcher left behind when it was killed. */
  static void endOrphan(Home home) {
    RunningProcess.find(pid(home), settings(home).toString())
        .ifPresent(each -> RunningProcess.end(each, STOP));
  }

  private static Path settings(Home home) {
    return home.sealService().resolve("settings.properties");
  }

  private static Path pid(Home home) {
    return home.sealService().resolve("pid");
  }

  /**
   * Starts it; returns when it answers.
   *
   * @throws LaunchRefused if it does not
   */
  synchronized void start() throws IOException, InterruptedException {
    OwnerOnly.folder(home.sealService());
    identity(SERVICE);
    identity(CLIENT);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("port", Integer.toString(port));
    settings.put("keys", home.sealKeys().toString());
    settings.put("keys.password.file", home.sealPassword().toString());
    settings.put("identity", identityFile(SERVICE).toString());
    settings.put("identity.password.file", passwordFile(SERVICE).toString());
    settings.put("client.certificate", certificateFile(CLIENT).toString());
    settings.put("log", home.sealKeys().resolve("signed.log").toString());
    settings.put("pid", pid(home).toString());
    StringBuilder text = new StringBuilder();
    settings.forEach(
        (name, value) ->
            text.append(name).append('=').append(value.replace("\\", "\\\\")).append('\n'));
    OwnerOnly.write(settings(home), text.toString());
    launch();
    guard.setDaemon(true);
    guard.start();
  }

  private void launch() throws IOException, InterruptedException {
    Files.deleteIfExists(pid(home));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-jar",
            distribution.sealService().toString(),
            settings(home).toString());
    builder.directory(home.folder().toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(home.log().resolve("seal-service.log").toFile()));
    // It needs nothing of the product's settings, least of all the database's password.
    builder.environment().keySet().removeIf(name -> name.startsWith("ONESEAL_"));
    process = builder.start();
    process.getOutputStream().close();
    await();
  }

  /** Asks until it answers. */
  private void await() throws IOException, InterruptedException {
    SealServiceClient client = (SealServiceClient) SealKeepers.from(facts()::get);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        client.ping();
        return;
      } catch (SignerUnavailable notYet) {
        Thread.sleep(100);
      }
    }
    process.destroyForcibly();
    throw new LaunchRefused(
        "the seal service does not answer; see " + home.log().resolve("seal-service.log"));
  }

  /** Tells somebody which process it is, now and whenever that changes. */
  synchronized void watch(Consumer<ProcessHandle> given) {
    watcher = given;
    watcher.accept(process.toHandle());
  }

  /** Starts it again whenever it has ended, until it is to stop. */
  private void guard() {
    try {
      while (!stopping) {
        process.waitFor();
        Thread.sleep(PAUSE.toMillis());
        startAgain();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void startAgain() throws InterruptedException {
    if (stopping) {
      return;
    }
    try {
      launch();
      watcher.accept(process.toHandle());
    } catch (IOException | LaunchRefused failed) {
      System.err.println("The seal service: " + failed.getMessage());
    }
  }

  /** What the application reads as system properties: how to reach it, and no key. */
  Map<String, String> facts() {
    return Map.of(
        "oneseal.seal.keys", SealKeys.SERVICE.word(),
        "oneseal.seal.service", "https://127.0.0.1:" + port,
        "oneseal.seal.service.certificate", certificateFile(SERVICE).toString(),
        "oneseal.seal.client", identityFile(CLIENT).toString(),
        "oneseal.seal.client.password.file", passwordFile(CLIENT).toString());
  }

  /** Makes an identity, unless it is there; the certificate goes last. */
  private void identity(String name) throws IOException {
    if (Files.exists(certificateFile(name))) {
      return;
    }
    TlsIdentity identity = TlsIdentity.make("oneseal-seal-" + name, Instant.now());
    char[] password = OwnerOnly.secret(passwordFile(name)).toCharArray();
    OwnerOnly.write(identityFile(name), identity.encoded(password));
    try {
      OwnerOnly.write(
          certificateFile(name),
          Certificates.pem("CERTIFICATE", identity.certificate().getEncoded()));
    } catch (CertificateEncodingException impossible) {
      throw new IOException(impossible);
    }
  }

  private Path identityFile(String name) {
    return home.sealService().resolve(name + ".p12");
  }

  private Path passwordFile(String name) {
    return home.sealService().resolve(name + ".password");
  }

  private Path certificateFile(String name) {
    return home.sealService().resolve(name + ".pem");
  }

  /** Stops it: what it has begun to sign, it finishes. */
  @Override
  public void close() {
    stopping = true;
    guard.interrupt();
    synchronized (this) {
      if (process != null) {
        RunningProcess.end(process.toHandle(), STOP);
      }
    }
  }
}
