package cn.oneseal.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The public face byte by byte, from whatever address of this machine: it counts its clients by
 * their addresses.
 */
final class PublicWire {

  private static final String BOUNDARY = "----e2e";

  private PublicWire() {}

  /** An answer: its head as it came, and its body, of which chunks are not put together. */
  record Answer(int status, String head, String body) {

    String header(String name) {
      return head.lines()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  /** Sends bytes from an address. */
  static Answer send(String from, byte[]... parts) throws IOException {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.setSoTimeout(60_000);
      socket.connect(
          new InetSocketAddress(
              InetAddress.getLoopbackAddress(), Integer.parseInt(Product.fact("public.port"))));
      try {
        OutputStream out = socket.getOutputStream();
        for (byte[] part : parts) {
          out.write(part);
        }
        out.flush();
      } catch (IOException refusedBeforeTheEnd) {
        // The answer may be there all the same.
      }
      return read(socket.getInputStream());
    }
  }

  private static Answer read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
      }
    } catch (IOException cutOff) {
      // What came before counts.
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    if (!text.startsWith("HTTP/1.1 ") || end < 0) {
      return new Answer(0, text, "");
    }
    return new Answer(
        Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
  }

  /** Asks for a path by a method. */
  static Answer ask(String from, String method, String path) throws IOException {
    return send(
        from,
        "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
            .formatted(method, path)
            .getBytes(StandardCharsets.UTF_8));
  }

  /** Uploads files as a browser does. */
  static Answer upload(String from, String path, byte[]... files) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (byte[] file : files) {
      body.writeBytes(
          ("--"
                  + BOUNDARY
                  + "\r\nContent-Disposition: form-data; name=\"document\";"
                  + " filename=\"<b>a.ofd\"\r\nContent-Type: application/ofd\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      body.writeBytes(file);
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return post(from, path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  /** Posts a body. */
  static Answer post(String from, String path, String type, byte[] body) throws IOException {
    String head =
        "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: %s\r\n"
                .formatted(path, type)
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    return send(from, head.getBytes(StandardCharsets.UTF_8), body);
  }
}
