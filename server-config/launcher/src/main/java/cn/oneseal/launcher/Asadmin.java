package cn.oneseal.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara's own command line, run without any shell script of its. */
final class Asadmin {

  private final Path client;
  private final Path passwordFile;
  private final Path log;
  private volatile Process running;

  /**
   * For one Payara.
   *
   * @param payara where it is unpacked
   * @param passwordFile the administrator's passwords, in its own format
   * @param log where its output is kept
   */
  Asadmin(Path payara, Path passwordFile, Path log) {
    this.client = payara.resolve("glassfish/lib/client/appserver-cli.jar");
    this.passwordFile = passwordFile;
    this.log = log;
  }

  /**
   * Runs one command and waits for its end.
   *
   * @param environment what the command, and a server that it starts, is to know besides
   * @throws LaunchRefused if it fails; its last lines are in the message
   */
  void run(Map<String, String> environment, String... command) throws InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-jar", client.toString(), "--user", "admin"));
    line.addAll(List.of("--passwordfile", passwordFile.toString(), "--interactive=false"));
    line.addAll(List.of(command));
    try {
      long before = Files.exists(log) ? Files.size(log) : 0;
      ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
      // What is meant for this program, the demonstration's password above all, ends here.
      builder.environment().keySet().removeIf(name -> name.startsWith("ONESEAL_"));
      builder.environment().put("AS_JAVA", System.getProperty("java.home"));
      builder.environment().putAll(environment);
      builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
      running = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
      int code = running.waitFor();
      if (code != 0) {
        throw new LaunchRefused(name(command) + " failed: " + tail(before) + " (see " + log + ")");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      running = null;
    }
  }

  /** Ends a command that is under way, and what it has started. */
  void cancel() {
    Process process = running;
    if (process != null) {
      List<ProcessHandle> started = process.descendants().toList();
      process.destroy();
      started.forEach(ProcessHandle::destroy);
    }
  }

  private static String name(String... command) {
    for (String word : command) {
      if (word.matches("[a-z]+-domain|deploy")) {
        return word;
      }
    }
    return "asadmin";
  }

  private String tail(long from) throws IOException {
    byte[] all = Files.readAllBytes(log);
    String text = new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8);
    List<String> lines =
        text.lines()
            .filter(each -> !each.isBlank() && !each.startsWith("NOTE: Picked up"))
            .toList();
    return String.join(" | ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
  }
}
