package cn.oneseal.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The public face: a small server of its own, on one port, in a process with bounded memory. */
final class PublicFace {

  private static final Duration STOP = Duration.ofSeconds(20);
  private static final Duration START = Duration.ofMinutes(4);
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final String RUNTIME = "runtime";

  private static final List<String> MEMORY =
      List.of(
          "-Xmx256m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:MaxMetaspaceSize=192m",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:MaxDirectMemorySize=48m",
          "-Djdk.nio.maxCachedBufferSize=65536",
          "-XX:+ExitOnOutOfMemoryError");

  /** Parts of Payara start side by side and, rarely, trip over each other: it is begun again. */
  private static final int ATTEMPTS = 3;

  private final PublicSettings settings;
  private final Distribution distribution;
  private final Home home;

  PublicFace(PublicSettings settings, Distribution distribution, Home home) {
    this.settings = settings;
    this.distribution = distribution;
    this.home = home;
  }

  /** Starts it; returns its process when its first page is there. */
  ProcessHandle start(Mode mode, Database database, PublicRole role)
      throws IOException, InterruptedException {
    prepare();
    ProcessBuilder builder = new ProcessBuilder(line(mode)).redirectErrorStream(true);
    // What is meant for this program, the owner's password above all, ends here.
    builder.environment().keySet().removeIf(name -> name.startsWith("ONESEAL_"));
    builder.environment().put("ONESEAL_PUBLIC_DB_URL", database.publicUrl());
    builder.environment().put("ONESEAL_PUBLIC_DB_PASSWORD", role.password());
    builder.directory(folder().toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Process process = builder.start();
      OwnerOnly.write(pidFile(), process.pid() + "\n");
      if (serves(process)) {
        if (Files.notExists(unpacked())) {
          Files.createFile(unpacked());
        }
        return process.toHandle();
      }
    }
    throw new LaunchRefused("the public face ended while it started; see " + log());
  }

  /** Its process, if one runs: this start's, or one that an earlier launcher left. */
  Optional<ProcessHandle> process() {
    return RunningProcess.find(pidFile(), root().toString());
  }

  void stop() {
    process().ifPresent(each -> RunningProcess.end(each, STOP));
  }

  Path log() {
    return home.log().resolve("public.log");
  }

  /** Everything is made anew, but for the program files once they are all there. */
  private void prepare() throws IOException {
    OwnerOnly.folder(folder());
    Home.remove(temporary());
    OwnerOnly.folder(temporary());
    if (Files.notExists(unpacked())) {
      Home.remove(root());
    }
    OwnerOnly.folder(root());
    try (Stream<Path> entries = Files.list(root())) {
      for (Path entry : entries.toList()) {
        if (!entry.endsWith(RUNTIME) && !entry.equals(unpacked())) {
          Home.remove(entry);
        }
      }
    }
    Files.writeString(commands(), commandText());
  }

  private List<String> line(Mode mode) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(MEMORY);
    line.add("-Djava.io.tmpdir=" + temporary());
    line.add("-Dfile.encoding=UTF-8");
    line.add("-Djava.net.preferIPv4Stack=true");
    // Error pages of the server name this.
    line.add("-Dproduct.name=OneSeal");
    line.add("-Doneseal.mode=" + mode.word());
    settings.proxy().ifPresent(proxy -> line.add("-Doneseal.public.proxy=" + proxy));
    line.addAll(List.of("-jar", distribution.micro().toString()));
    line.addAll(List.of("--nocluster", "--nohazelcast", "--disablephonehome"));
    line.addAll(List.of("--port", Integer.toString(settings.port())));
    line.addAll(List.of("--rootdir", root().toString()));
    line.addAll(List.of("--prebootcommandfile", commands().toString()));
    line.addAll(List.of("--contextroot", "/", "--deploy", distribution.publicFace().toString()));
    return line;
  }

  private String commandText() throws IOException {
    try (InputStream in = PublicFace.class.getResourceAsStream("/public/hardening.asadmin")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          + "set configs.config.server-config.network-config.network-listeners.network-listener"
          + ".http-listener.address="
          + settings.address()
          + "\n";
    }
  }

  /** Waits for its first page; returns false if the process ended before. */
  private boolean serves(Process process) throws InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    HttpRequest home =
        HttpRequest.newBuilder(URI.create(settings.local() + "/"))
            .timeout(Duration.ofSeconds(30))
            .build();
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end) {
      if (!process.isAlive()) {
        return false;
      }
      try {
        HttpResponse<String> answer = client.send(home, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200 && answer.body().contains("name=\"document\"")) {
          return true;
        }
      } catch (IOException notYet) {
        // It is still starting.
      }
      Thread.sleep(PAUSE.toMillis());
    }
    throw new LaunchRefused("the public face is not ready; see " + log());
  }

  private Path folder() {
    return home.publicFace();
  }

  private Path root() {
    return folder().resolve("payara-micro-" + distribution.microVersion());
  }

  private Path unpacked() {
    return root().resolve("unpacked");
  }

  private Path temporary() {
    return folder().resolve("temporary");
  }

  private Path commands() {
    return folder().resolve("hardening.asadmin");
  }

  private Path pidFile() {
    return folder().resolve("pid");
  }
}
