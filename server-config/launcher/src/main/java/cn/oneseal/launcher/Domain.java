package cn.oneseal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server's configuration in a home. It holds nothing that could not be made anew; so whenever
 * it does not fit (another Payara, other settings, a port taken) it is.
 */
final class Domain {

  static final String NAME = "oneseal";

  private static final List<String> COMMAND_FILES =
      List.of("/domain/hardening.asadmin", "/domain/resources.asadmin");

  private static final Pattern HTTP_LISTENER =
      Pattern.compile("<network-listener [^>]*name=\"http-listener-1\"[^>]*>");
  private static final Pattern ADDRESS_OR_PORT = Pattern.compile(" (?:address|port)=\"[^\"]*\"");

  /** What the server says too often, or of what is no failure of its own. */
  private static final String LOG_LEVELS =
      """

      # Every refusal of a SOAP call as SEVERE, under the name of a class.
      fish.payara.opentracing.jaxws.JaxwsContainerRequestTracingFilter.level=OFF
      # The names of all beans at each start.
      jakarta.enterprise.ejb.container.level=WARNING
      """;

  private final Home home;
  private final Distribution distribution;
  private int adminPort;
  private int iiopPort;

  Domain(Home home, Distribution distribution) {
    this.home = home;
    this.distribution = distribution;
    Properties kept = new Properties();
    try {
      if (Files.exists(stamp())) {
        kept.load(new StringReader(Files.readString(stamp())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    adminPort = Integer.parseInt(kept.getProperty("admin.port", "0"));
    iiopPort = Integer.parseInt(kept.getProperty("iiop.port", "0"));
  }

  Path folder() {
    return home.domains().resolve(NAME);
  }

  int adminPort() {
    return adminPort;
  }

  int iiopPort() {
    return iiopPort;
  }

  /** The administrator's passwords, as asadmin reads them. */
  Path passwordFile() {
    return home.secret("asadmin");
  }

  /** The commands that a new domain runs at its first start. */
  Path commands() {
    return folder().resolve("first-start.asadmin");
  }

  /** Whether a domain is there that was made for this program, and that can listen. */
  boolean fits() {
    try {
      return Files.exists(stamp())
          && Files.readString(stamp()).contains("made.for=" + identity() + "\n")
          && Ports.free(adminPort)
          && Ports.free(iiopPort);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the domain, in place of one that does not fit. */
  void make(Asadmin asadmin) throws IOException, InterruptedException {
    Files.deleteIfExists(stamp());
    Home.remove(folder());
    adminPort = Ports.draw();
    iiopPort = Ports.draw();
    OwnerOnly.write(
        passwordFile(),
        "AS_ADMIN_PASSWORD=%s\nAS_ADMIN_MASTERPASSWORD=%s\n"
            .formatted(OwnerOnly.random(24), OwnerOnly.random(24)));
    asadmin.run(
        Map.of(),
        "create-domain",
        "--domaindir",
        home.domains().toString(),
        "--adminport",
        Integer.toString(adminPort),
        "--domainproperties",
        "orb.listener.port=" + iiopPort,
        "--checkports=false",
        "--savelogin=false",
        "--nopassword=false",
        NAME);
    editConfiguration();
    quieten();
    Files.writeString(commands(), commandText());
    welcome();
  }

  /** To be called when a new domain has started once, and so has run its commands. */
  void made() {
    OwnerOnly.write(
        stamp(),
        "made.for=%s\nadmin.port=%d\niiop.port=%d\n".formatted(identity(), adminPort, iiopPort));
  }

  /**
   * Sets where pages and services are reached; to be called before each start. It stands in the
   * configuration itself: tools that administrate the server read it from there.
   */
  void listen(String address, int port) throws IOException {
    Path file = folder().resolve("config/domain.xml");
    String text = Files.readString(file);
    Matcher listener = HTTP_LISTENER.matcher(text);
    if (!listener.find()) {
      throw new IllegalStateException("this Payara's domain.xml has no http-listener-1");
    }
    String place = "address=\"" + address + "\" port=\"" + port + "\"";
    String element = ADDRESS_OR_PORT.matcher(listener.group()).replaceAll("");
    element = element.replace("<network-listener", "<network-listener " + place);
    Files.writeString(
        file, text.substring(0, listener.start()) + element + text.substring(listener.end()));
  }

  /** Takes an application out, with all that the server keeps of it; while the server is down. */
  void forget(String application) throws IOException {
    Path file = folder().resolve("config/domain.xml");
    Files.writeString(file, without(Files.readString(file), application));
    Home.remove(folder().resolve("applications").resolve(application));
    Path generated = folder().resolve("generated");
    if (Files.exists(generated)) {
      try (DirectoryStream<Path> kinds = Files.newDirectoryStream(generated, Files::isDirectory)) {
        for (Path kind : kinds) {
          Home.remove(kind.resolve(application));
        }
      }
    }
  }

  /** Returns a configuration without an application and each server's reference to it. */
  static String without(String configuration, String application) {
    String name = "=\"" + Pattern.quote(application) + "\"[^>]*";
    String end = "(?:/>|(?<!/)>.*?</%s>)\\s*";
    return configuration
        .replaceAll("(?s)<application [^>]*\\bname" + name + end.formatted("application"), "")
        .replaceAll(
            "(?s)<application-ref [^>]*\\bref" + name + end.formatted("application-ref"), "");
  }

  /** Puts the libraries in that the server itself needs. */
  void libraries() throws IOException {
    for (Path library : List.of(distribution.driver(), distribution.realm())) {
      Files.copy(
          library,
          folder().resolve("lib").resolve(library.getFileName()),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What no command can change before the server first listens. */
  private void editConfiguration() throws IOException {
    Path file = folder().resolve("config/domain.xml");
    String text = Files.readString(file);
    text = replace(text, "<jvm-options>-Xmx512m<", "<jvm-options>-Xmx1g<");
    text =
        replace(
            text,
            "<hazelcast-config-specific-configuration>",
            "<hazelcast-config-specific-configuration enabled=\"false\">");
    // Absent, it would be added with its defaults, which listen to the whole network.
    text =
        replace(
            text,
            "<connector-service ",
            """
            <jms-service type="DISABLED" default-jms-host="default_JMS_host">
                <jms-host name="default_JMS_host" host="localhost" port="${JMS_PROVIDER_PORT}"/>
            </jms-service>
            <connector-service\s""");
    // Callers of remote EJBs sign in to the application's own accounts.
    text =
        replace(
            text,
            "<security-service>",
            """
            <security-service default-realm="oneseal">
                <auth-realm classname="cn.oneseal.realm.OneSealRealm" name="oneseal">
                    <property name="jaas-context" value="onesealRealm"/>
                </auth-realm>
            """);
    // A shell for anyone who has a login on this machine.
    text = replace(text, "org.apache.felix.shell.remote,", "");
    Files.writeString(file, text);
    Files.writeString(
        folder().resolve("config/login.conf"),
        "\nonesealRealm {\n\tcn.oneseal.realm.OneSealLoginModule required;\n};\n",
        StandardOpenOption.APPEND);
  }

  private void quieten() throws IOException {
    Files.writeString(
        folder().resolve("config/logging.properties"), LOG_LEVELS, StandardOpenOption.APPEND);
  }

  private static String replace(String text, String old, String now) {
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalStateException("this Payara's domain.xml has no " + old);
    }
    return text.substring(0, at) + now + text.substring(at + old.length());
  }

  /** The server's own welcome page says what it is; ours only leads on. */
  private void welcome() throws IOException {
    Path root = folder().resolve("docroot");
    Home.remove(root);
    Files.createDirectory(root);
    Files.writeString(
        root.resolve("index.html"),
        "<!DOCTYPE html><meta http-equiv=\"refresh\" content=\"0; url=/oneseal/\"><title>OneSeal</title>\n");
  }

  private Path stamp() {
    return home.domains().resolve(NAME + ".properties");
  }

  private String identity() {
    return Checksum.of(
        (distribution.payaraVersion() + LOG_LEVELS + commandText())
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String commandText() {
    StringBuilder text = new StringBuilder();
    for (String name : COMMAND_FILES) {
      try (InputStream in = Domain.class.getResourceAsStream(name)) {
        text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return text.toString();
  }
}
