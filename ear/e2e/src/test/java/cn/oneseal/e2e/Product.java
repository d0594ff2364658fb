package cn.oneseal.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real product, started once for all test classes by the launcher on an empty home without a
 * batch, and stopped as an operator would: by TERM. With {@code ONESEAL_E2E_HOME} the tests meet
 * the product that already runs there, begun empty and with the password of the tests; that saves
 * whoever writes a test the start.
 */
public final class Product implements BeforeAllCallback, AutoCloseable {

  /** The demonstration password of the tests. */
  static final String PASSWORD = "e2e-Password-2020";

  private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent().getParent();
  private static final String ELSEWHERE = System.getenv("ONESEAL_E2E_HOME");
  private static final Path HOME =
      Path.of(ELSEWHERE == null ? "target/home" : ELSEWHERE).toAbsolutePath();
  private static final Path RUNTIME = HOME.resolve("runtime.properties");
  private static Product running;

  private Process process;
  private int port;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    if (running == null) {
      running = this;
      if (ELSEWHERE != null) {
        port = Integer.parseInt(fact("http.port"));
        return;
      }
      start();
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .put(Product.class.getName(), this);
    }
  }

  /** Returns the address of a path of the running product. */
  static String url(String path) {
    return "http://127.0.0.1:" + running.port + path;
  }

  /** Returns the repository's folder, for files that the tests upload. */
  static Path repository() {
    return REPOSITORY;
  }

  /** Returns the home of the running product. */
  static Path home() {
    return HOME;
  }

  /** Returns what the running product tells of itself in its runtime file. */
  static String fact(String name) throws IOException {
    Properties facts = new Properties();
    try (Reader file = Files.newBufferedReader(RUNTIME)) {
      facts.load(file);
    }
    return facts.getProperty(name);
  }

  private void start() throws Exception {
    deleteHome();
    Files.createDirectories(HOME.getParent());
    port = freePort();
    Path log = HOME.resolveSibling("product.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                REPOSITORY.resolve("server-config/launcher/target/oneseal-launcher.jar").toString(),
                "--empty",
                "--yes")
            .directory(REPOSITORY.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("ONESEAL_HOME", HOME.toString());
    builder.environment().put("ONESEAL_HTTP_PORT", Integer.toString(port));
    builder.environment().put("ONESEAL_PUBLIC_PORT", Integer.toString(freePort()));
    builder.environment().put("ONESEAL_DEMO_PASSWORD", PASSWORD);
    builder.environment().put("ONESEAL_DEMO_TODAY", "2020-12-24");
    builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC");
    process = builder.start();
    awaitReady(log);
  }

  private void awaitReady(Path log) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest ready = HttpRequest.newBuilder(URI.create(url("/health/ready"))).build();
    for (int attempt = 0; attempt < 480; attempt++) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the product ended:\n" + Files.readString(log));
      }
      try {
        HttpResponse<String> answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
        // A server without the application says 200, too, but names no checks.
        if (answer.statusCode() == 200
            && answer.body().contains("\"reference-data\"")
            && Files.exists(RUNTIME)) {
          return;
        }
      } catch (IOException notYet) {
        // The server is still starting.
      }
      TimeUnit.SECONDS.sleep(1);
    }
    throw new IllegalStateException("the product did not become ready:\n" + Files.readString(log));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(90, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the product did not stop within 90 seconds of TERM");
      }
      List<String> left = new Launcher(HOME).processesLeft();
      if (!left.isEmpty()) {
        throw new IllegalStateException("processes are left after the stop: " + left);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void deleteHome() throws IOException {
    if (Files.exists(HOME)) {
      try (Stream<Path> files = Files.walk(HOME)) {
        files.sorted(Comparator.reverseOrder()).forEach(Product::delete);
      }
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
