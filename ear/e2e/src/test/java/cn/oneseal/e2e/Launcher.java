package cn.oneseal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The launcher as an operator meets it: options, environment, output, exit code. */
final class Launcher {

  private static final String JAR = "server-config/launcher/target/oneseal-launcher.jar";

  private final Map<String, String> environment = new HashMap<>();
  private final Path home;

  Launcher(Path home) {
    this.home = home;
    environment.put("ONESEAL_HOME", home.toString());
    environment.put("ONESEAL_HTTP_PORT", Integer.toString(freePort()));
    environment.put("ONESEAL_PUBLIC_PORT", Integer.toString(freePort()));
  }

  /** How a command ended. */
  record Ended(int code, String output) {}

  /** Sets something in the environment. */
  Launcher with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Returns what is set in the environment. */
  String get(String name) {
    return environment.get(name);
  }

  /** Starts the product; its output goes to a file. */
  Process start(Path log, String... options) throws IOException {
    ProcessBuilder builder = builder(java(options)).redirectErrorStream(true);
    builder.environment().putIfAbsent("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC");
    return builder.redirectOutput(log.toFile()).start();
  }

  /** Starts the product where that must fail, and waits for its end. */
  Ended run(String... options) throws Exception {
    return end(builder(java(options)), "");
  }

  /** Runs one of the commands beside the launcher, with lines on its standard input. */
  Ended command(String name, String input, String... options) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Product.repository().resolve("server-config/bin").resolve(name).toString());
    line.addAll(List.of(options));
    return end(builder(line), input);
  }

  private static List<String> java(String... options) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-jar", Product.repository().resolve(JAR).toString()));
    line.addAll(List.of(options));
    return line;
  }

  private ProcessBuilder builder(List<String> line) {
    ProcessBuilder builder = new ProcessBuilder(line).directory(Product.repository().toFile());
    builder.environment().putAll(environment);
    return builder;
  }

  private Ended end(ProcessBuilder builder, String input) throws Exception {
    Path output = Files.createTempFile("launcher", ".log");
    try {
      Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
      try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
        in.write(input);
      } catch (IOException ended) {
        // It ended before it read everything.
      }
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroy();
        throw new AssertionError("did not end:\n" + Files.readString(output));
      }
      return new Ended(process.exitValue(), Files.readString(output));
    } finally {
      Files.delete(output);
    }
  }

  /** Returns the home. */
  Path home() {
    return home;
  }

  /** Removes the home with all that it lies in; to be called when nothing runs any more. */
  void remove() throws IOException {
    try (Stream<Path> files = Files.walk(home.getParent())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Returns the command lines of all processes that work on the home. */
  List<String> processesLeft() throws IOException {
    List<String> left = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        try {
          String line = Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
          if (line.contains(home.toString())) {
            left.add(line.replace('\0', ' '));
          }
        } catch (IOException ended) {
          // It ended between two looks.
        }
      }
    }
    return left;
  }

  /** Draws a port that is free now. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
