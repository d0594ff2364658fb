package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nothing of the server can be reached from another machine, and no port is open that is not
 * needed.
 */
@ExtendWith(Product.class)
class ListeningIT {

  private static final String LISTEN = "0A";
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F");

  @Test
  void theServerListensOnLoopbackOnlyForPagesRemoteCallsAndAdministration() throws Exception {
    assertEquals(
        facts("http.port", "iiop.port", "admin.port"), listening(Product.fact("server.pid")));
  }

  @Test
  void thePublicFaceListensOnItsOnePortOnly() throws Exception {
    assertEquals(facts("public.port"), listening(Product.fact("public.pid")));
  }

  private static Set<Integer> listening(String pid) throws IOException {
    Set<String> sockets = sockets(pid);
    Set<Integer> ports = new TreeSet<>();
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table))) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns[3].equals(LISTEN) && sockets.contains("socket:[" + columns[9] + "]")) {
          String[] local = columns[1].split(":", -1);
          assertTrue(LOOPBACK.contains(local[0]), line);
          ports.add(Integer.parseInt(local[1], 16));
        }
      }
    }
    return ports;
  }

  private static Set<Integer> facts(String... names) throws IOException {
    Set<Integer> needed = new TreeSet<>();
    for (String name : names) {
      needed.add(Integer.parseInt(Product.fact(name)));
    }
    return needed;
  }

  @Test
  void noDatabaseOfTheServersOwnWouldListenWereItUsed() throws IOException {
    String configuration =
        Files.readString(Product.home().resolve("domains/oneseal/config/domain.xml"));
    assertTrue(configuration.contains("jdbc:h2:"), "it has such databases");
    assertFalse(configuration.contains("AUTO_SERVER"), "they open a port");
  }

  private static Set<String> sockets(String pid) throws IOException {
    Set<String> sockets = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("/proc", pid, "fd"))) {
      for (Path file : files.toList()) {
        try {
          sockets.add(Files.readSymbolicLink(file).toString());
        } catch (IOException closed) {
          // It was closed between two looks.
        }
      }
    }
    return sockets;
  }
}
