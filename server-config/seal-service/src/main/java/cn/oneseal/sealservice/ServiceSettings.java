package cn.oneseal.sealservice;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the settings file says: properties, each a path but for the port.
 *
 * @param port where it listens on 127.0.0.1; 0 for any
 * @param keys the folder of keys, {@code keys}
 * @param password the file whose first line opens them, {@code keys.password.file}
 * @param identity its own TLS identity (PKCS#12), {@code identity}
 * @param identityPassword the file whose first line opens that, {@code identity.password.file}
 * @param client the certificate of the only client, {@code client.certificate}
 * @param log where it writes down what it signed, {@code log}
 * @param pid where it writes its process number when it listens, {@code pid}
 */
record ServiceSettings(
    int port,
    Path keys,
    Path password,
    Path identity,
    Path identityPassword,
    Path client,
    Path log,
    Path pid) {

  private static final int LAST_PORT = 65_535;

  /** Reads a settings file. */
  static ServiceSettings read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return new ServiceSettings(
        port(value(properties, "port", file)),
        Path.of(value(properties, "keys", file)),
        Path.of(value(properties, "keys.password.file", file)),
        Path.of(value(properties, "identity", file)),
        Path.of(value(properties, "identity.password.file", file)),
        Path.of(value(properties, "client.certificate", file)),
        Path.of(value(properties, "log", file)),
        Path.of(value(properties, "pid", file)));
  }

  private static int port(String text) throws IOException {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > LAST_PORT) {
      throw new IOException("port: " + text + " is not a port");
    }
    return Integer.parseInt(text);
  }

  private static String value(Properties properties, String name, Path file) throws IOException {
    String value = properties.getProperty(name);
    if (value == null || value.isBlank()) {
      throw new IOException(file + " does not say " + name);
    }
    return value.strip();
  }
}
