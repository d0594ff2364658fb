package cn.oneseal.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;

/**
 * A department's own system, which takes what the published contract says and nothing else, and can
 * be as bad as real ones are.
 */
final class DepartmentReceiver implements AutoCloseable {

  /** How it answers. */
  enum Mood {
    WELL,
    SLOW,
    GARBAGE
  }

  /**
   * What it was sent.
   *
   * @param id the push's id
   * @param sequence its number
   * @param digest its digest
   * @param content its content
   * @param authorization who sent it, or null
   */
  record Received(
      String id, String sequence, String digest, String content, String authorization) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private volatile Mood mood = Mood.WELL;

  DepartmentReceiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/receiver", this::receive);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/receiver";
  }

  void is(Mood now) {
    mood = now;
  }

  /** Returns all that it was sent, in order. */
  List<Received> received() {
    return received;
  }

  /** Returns how often it was sent a push. */
  long times(String push) {
    return received.stream().filter(one -> one.id().equals(push)).count();
  }

  /** Returns what was wrong with what it was sent. */
  List<String> faults() {
    return faults;
  }

  private void receive(HttpExchange exchange) throws IOException {
    byte[] envelope;
    try {
      envelope = exchange.getRequestBody().readAllBytes();
    } catch (IOException senderDied) {
      exchange.close();
      return;
    }
    String id;
    try {
      Element receive = receive(envelope);
      id = Soap.text(receive, "id");
      received.add(
          new Received(
              id,
              Soap.text(receive, "sequence"),
              Soap.text(receive, "digest"),
              Soap.text(receive, "content"),
              exchange.getRequestHeaders().getFirst("Authorization")));
    } catch (Exception wrong) {
      faults.add(wrong.toString());
      answer(exchange, 400, "");
      return;
    }
    switch (mood) {
      case WELL -> answer(exchange, 200, confirmation(id));
      case GARBAGE -> answer(exchange, 200, "<html>系统维护中</html>");
      case SLOW -> {
        pause();
        exchange.close();
      }
    }
  }

  /** Holds what comes against the published schema. */
  private static Element receive(byte[] envelope) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element receive =
        (Element)
            factory
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(envelope))
                .getElementsByTagNameNS("urn:oneseal:v1", "receive")
                .item(0);
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(DepartmentReceiver.class.getResource("/contracts/receiver-v1.xsd"))
        .newValidator()
        .validate(new DOMSource(receive));
    return receive;
  }

  private static String confirmation(String id) {
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
        + "<o:receiveResponse xmlns:o=\"urn:oneseal:v1\"><confirmation><pushId>"
        + id
        + "</pushId><receivedAt>2020-12-24T12:00:00+08:00</receivedAt></confirmation>"
        + "</o:receiveResponse></s:Body></s:Envelope>";
  }

  private static void answer(HttpExchange exchange, int status, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Longer than anybody waits. */
  private void pause() {
    try {
      if (over.await(1, TimeUnit.MINUTES)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
