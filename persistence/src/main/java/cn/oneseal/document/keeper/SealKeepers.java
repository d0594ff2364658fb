package cn.oneseal.document.keeper;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Gives the keeper that an installation is set to.
 *
 * <pre>
 * oneseal.seal.keys                     software (default) or service
 * oneseal.seal.folder                   software: the folder of keys
 * oneseal.seal.password.file            software: the file whose first line opens them
 * oneseal.seal.service                  service: its address, https://127.0.0.1:port
 * oneseal.seal.service.certificate      service: its certificate (PEM)
 * oneseal.seal.client                   service: who asks (PKCS#12)
 * oneseal.seal.client.password.file     service: the file whose first line opens it
 * oneseal.seal.service.connect.millis   service: how long a connection may take (2000)
 * oneseal.seal.service.request.millis   service: how long a request may take (5000)
 * </pre>
 */
public final class SealKeepers {

  private SealKeepers() {}

  /**
   * Returns the keeper that properties name. Nothing is made or asked yet.
   *
   * @param properties gives a property's value or null, such as System::getProperty
   * @throws IllegalStateException if a property is missing or names what cannot be used
   */
  public static SealKeeper from(UnaryOperator<String> properties) {
    String keys = properties.apply("oneseal.seal.keys");
    try {
      if (keys == null || keys.equals("software")) {
        return FileSealKeeper.in(
            path(properties, "oneseal.seal.folder"),
            path(properties, "oneseal.seal.password.file"));
      }
      if (keys.equals("service")) {
        return service(properties);
      }
    } catch (IOException unusable) {
      throw new IllegalStateException("the keys of seals: " + unusable.getMessage(), unusable);
    }
    throw new IllegalStateException("oneseal.seal.keys: " + keys + " is no keeper of keys");
  }

  private static SealKeeper service(UnaryOperator<String> properties) throws IOException {
    Path passwordFile = path(properties, "oneseal.seal.client.password.file");
    KeeperFolder.requireOwnerOnly(passwordFile);
    String password =
        Files.readString(passwordFile, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    return new SealServiceClient(
        URI.create(value(properties, "oneseal.seal.service")),
        TlsIdentity.read(path(properties, "oneseal.seal.client"), password.toCharArray()),
        TlsIdentity.readCertificate(path(properties, "oneseal.seal.service.certificate")),
        time(properties, "oneseal.seal.service.connect.millis", SealServiceClient.CONNECT),
        time(properties, "oneseal.seal.service.request.millis", SealServiceClient.REQUEST));
  }

  private static Duration time(UnaryOperator<String> properties, String name, Duration otherwise) {
    String value = properties.apply(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalStateException(name + ": " + value + " is no number of milliseconds");
    }
    return Duration.ofMillis(Long.parseLong(value));
  }

  private static Path path(UnaryOperator<String> properties, String name) {
    return Path.of(value(properties, name));
  }

  private static String value(UnaryOperator<String> properties, String name) {
    String value = properties.apply(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is missing");
    }
    return value;
  }
}
