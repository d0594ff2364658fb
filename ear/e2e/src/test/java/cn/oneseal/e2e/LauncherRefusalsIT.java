package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is missing or wrong is one clear line and a non-zero exit, before anything is touched. */
@ExtendWith(Product.class)
class LauncherRefusalsIT {

  /** The commands of the system that the scripts use themselves. */
  private static final List<String> SYSTEM = List.of("bash", "dirname", "sed", "env");

  @TempDir private Path folder;
  private Path home;
  private Launcher launcher;

  @BeforeEach
  void newHome() {
    home = folder.resolve("home");
    launcher = new Launcher(home);
  }

  @Test
  void anUnknownOption() throws Exception {
    refused("unknown option --wrong; see --help", launcher.run("--wrong"));
    refused("unknown option --wrong; see --help", launcher.command("run", "", "--wrong"));
    assertFalse(Files.exists(home));
  }

  @Test
  void noJdk() throws Exception {
    refused(
        "no Java found; install a JDK 17 (Debian: apt-get install openjdk-17-jdk-headless)",
        launcher.with("PATH", path().toString()).with("JAVA_HOME", "").command("run", "", "--yes"));
    assertFalse(Files.exists(home));
  }

  @Test
  void aJavaThatIsNoJdk() throws Exception {
    Path java = path();
    program(java, "java", "exit 0");
    refused(
        "this Java is no JDK; install one (Debian: apt-get install openjdk-17-jdk-headless)",
        launcher.with("PATH", java.toString()).with("JAVA_HOME", "").command("run", "", "--yes"));
  }

  @Test
  void aJdkThatIsTooOld() throws Exception {
    Path java = path();
    program(java, "java", "exit 0");
    program(java, "javac", "echo javac 11.0.25");
    refused(
        "JDK 17 or later is needed, this is 11; set JAVA_HOME",
        launcher.with("PATH", java.toString()).with("JAVA_HOME", "").command("run", "", "--yes"));
  }

  @Test
  void noMaven() throws Exception {
    Path java = path();
    program(java, "java", "exit 0");
    program(java, "javac", "echo javac 17.0.16");
    refused(
        "no Maven found; install it (Debian: apt-get install maven)",
        launcher.with("PATH", java.toString()).with("JAVA_HOME", "").command("run", "", "--yes"));
    assertFalse(Files.exists(home));
  }

  @Test
  void aPortThatIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      String port = Integer.toString(other.getLocalPort());
      refused(
          "port " + port + " is taken; set ONESEAL_HTTP_PORT to another",
          launcher.with("ONESEAL_HTTP_PORT", port).run("--yes"));
      assertFalse(Files.exists(home));
    }
  }

  @Test
  void aPlaceForThePublicFaceThatItCannotHave() throws Exception {
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      String port = Integer.toString(other.getLocalPort());
      refused(
          "port " + port + " is taken; set ONESEAL_PUBLIC_PORT to another",
          launcher.with("ONESEAL_PUBLIC_PORT", port).run("--yes"));
    }
    refused(
        "ONESEAL_PUBLIC_PORT: 80810 is not a port (1 to 65535)",
        launcher.with("ONESEAL_PUBLIC_PORT", "80810").run("--yes"));
    String taken = launcher.get("ONESEAL_HTTP_PORT");
    refused(
        "ONESEAL_PUBLIC_PORT: " + taken + " is ONESEAL_HTTP_PORT's",
        launcher.with("ONESEAL_PUBLIC_PORT", taken).run("--yes"));
    refused(
        "ONESEAL_PUBLIC_ADDRESS: the demonstration listens on 127.0.0.1 only",
        new Launcher(home).with("ONESEAL_PUBLIC_ADDRESS", "0.0.0.0").run("--yes"));
    refused(
        "ONESEAL_PUBLIC_PROXY: proxy.example is not an IPv4 address",
        new Launcher(home).with("ONESEAL_PUBLIC_PROXY", "proxy.example").run("--yes"));
    refused(
        "ONESEAL_PUBLIC_URL: verify.example is not https://host",
        new Launcher(home).with("ONESEAL_PUBLIC_URL", "verify.example").run("--yes"));
    refused(
        "ONESEAL_PUBLIC_URL is missing: with ONESEAL_PUBLIC_PORT=none QR codes hold another's address",
        new Launcher(home).with("ONESEAL_PUBLIC_PORT", "none").run("--yes"));
    assertFalse(Files.exists(home));
  }

  @Test
  void aFolderThatHoldsSomethingElse() throws Exception {
    Files.createDirectory(home);
    Files.writeString(home.resolve("letter.txt"), "dear");
    untouched(home + " holds something else; choose another ONESEAL_HOME", "--yes", "--fresh");
  }

  @Test
  void dataOfANewerVersion() throws Exception {
    stamp("format=1\nschema=999912312359\nmode=demonstration\n");
    untouched(
        "the data in "
            + home
            + " is of a newer version of OneSeal; use that version, or another ONESEAL_HOME",
        "--yes");
  }

  @Test
  void dataOfAnotherLayout() throws Exception {
    stamp("format=999\nschema=1\nmode=demonstration\n");
    untouched(
        "the data in "
            + home
            + " is of a newer version of OneSeal; use that version, or another ONESEAL_HOME",
        "--yes");
  }

  @Test
  void productionDataInADemonstration() throws Exception {
    stamp("format=1\nschema=1\nmode=production\n");
    untouched(home + " holds production data; demonstration needs another ONESEAL_HOME", "--yes");
  }

  @Test
  void aSecondStartOnTheSameHome() throws Exception {
    Launcher second = new Launcher(Product.home());
    refused("OneSeal already runs on " + Product.home(), second.run("--yes"));
    refused("OneSeal already runs on " + Product.home(), second.run("--yes", "--fresh"));
    assertTrue(Files.exists(Product.home().resolve("runtime.properties")), "the first runs on");
  }

  @Test
  void toBeginAnewOnADatabaseOfOthers() throws Exception {
    Path password = Files.writeString(folder.resolve("password"), "secret\n");
    launcher
        .with("ONESEAL_DB_URL", "jdbc:postgresql://127.0.0.1:1/county")
        .with("ONESEAL_DB_USER", "county")
        .with("ONESEAL_DB_PASSWORD_FILE", password.toString());
    refused("--fresh does not empty a database that others run", launcher.run("--fresh", "--yes"));
    assertFalse(Files.exists(home));
  }

  @Test
  void halfOfTheSettingsOfADatabaseOfOthers() throws Exception {
    refused(
        "ONESEAL_DB_USER, ONESEAL_DB_PASSWORD_FILE missing: all of ONESEAL_DB_URL,"
            + " ONESEAL_DB_USER, ONESEAL_DB_PASSWORD_FILE or none",
        launcher.with("ONESEAL_DB_URL", "jdbc:postgresql://127.0.0.1:1/county").run("--yes"));
    assertFalse(Files.exists(home));
  }

  @Test
  void toBeginAnewWhereThatIsNotConfirmed() throws Exception {
    stamp("format=1\nschema=1\nmode=demonstration\n");
    Launcher.Ended ended = launcher.run("--fresh");
    assertEquals(1, ended.code(), ended.output());
    assertTrue(ended.output().endsWith("oneseal: nothing was changed\n"), ended.output());
    assertTrue(Files.exists(home.resolve("version")));
  }

  @Test
  void anAddressOrAPasswordThatADemonstrationMustNotHave() throws Exception {
    refused(
        "ONESEAL_HTTP_ADDRESS: the demonstration listens on 127.0.0.1 only",
        launcher.with("ONESEAL_HTTP_ADDRESS", "0.0.0.0").run("--yes"));
    refused(
        "ONESEAL_DEMO_PASSWORD: one line of at least 8 characters",
        new Launcher(home).with("ONESEAL_DEMO_PASSWORD", "short").run("--yes"));
    assertFalse(Files.exists(home));
  }

  @Test
  void aKeeperOfKeysThatThereIsNot() throws Exception {
    refused(
        "ONESEAL_SEAL_KEYS: hardware is neither software nor service",
        launcher.with("ONESEAL_SEAL_KEYS", "hardware").run("--yes"));
    assertFalse(Files.exists(home));
  }

  @Test
  void commandsOnAHomeThatDoesNotRunOrHoldsNothing() throws Exception {
    refused(
        "OneSeal does not run on " + home + "; start it first, or set ONESEAL_HOME",
        launcher.command("create-administrator", ""));
    refused(
        home + " has no database of its own; one that others run is backed up with its own tools",
        launcher.command("backup", "", folder.resolve("backup").toString()));
    refused(
        home + " was never started; start it first, or set ONESEAL_HOME",
        launcher.command("import-seal", "", "--seal", "a.esl", "--key", "a.p12", "--ca", "a.pem"));
    refused(
        folder + " is no backup: it has no SHA256SUMS",
        launcher.command("restore", "", folder.toString()));
    assertFalse(Files.exists(home));
  }

  private void untouched(String line, String... options) throws Exception {
    Map<String, String> before = contents();
    refused(line, launcher.run(options));
    assertEquals(before, contents());
  }

  private Map<String, String> contents() throws Exception {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file.toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private void stamp(String text) throws Exception {
    Files.createDirectory(home);
    Files.writeString(home.resolve("version"), text);
  }

  private static void refused(String line, Launcher.Ended ended) {
    assertEquals("oneseal: " + line + "\n", ended.output());
    assertEquals(1, ended.code());
  }

  /** A search path with the system's commands alone. */
  private Path path() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String name : SYSTEM) {
      Files.createSymbolicLink(bin.resolve(name), Path.of("/usr/bin", name));
    }
    return bin;
  }

  private static void program(Path bin, String name, String line) throws Exception {
    Path file = Files.writeString(bin.resolve(name), "#!/bin/bash\n" + line + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }
}
