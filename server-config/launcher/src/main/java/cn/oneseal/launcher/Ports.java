package cn.oneseal.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** Ports of this machine. */
final class Ports {

  // Below the range that the system itself hands out to outgoing connections.
  private static final int FIRST = 20_000;
  private static final int LAST = 32_000;

  private Ports() {}

  /** Whether nobody listens there. */
  static boolean free(String address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // A port whose last connections are only just closed counts as free, as for the server.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static boolean free(int port) {
    return free("127.0.0.1", port);
  }

  /** A free port, drawn at random so that homes that start at the same time do not collide. */
  static int draw() {
    SecureRandom random = new SecureRandom();
    for (int i = 0; i < 200; i++) {
      int port = FIRST + random.nextInt(LAST - FIRST);
      if (free(port)) {
        return port;
      }
    }
    throw new LaunchRefused("no free port between " + FIRST + " and " + LAST);
  }
}
