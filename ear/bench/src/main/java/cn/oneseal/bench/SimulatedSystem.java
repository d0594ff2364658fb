package cn.oneseal.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A department's system that confirms each push, at once or late. */
final class SimulatedSystem implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("<id>([0-9a-f-]{36})</id>");

  private final Duration late;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final AtomicLong calls = new AtomicLong();

  /** Answers so late. */
  SimulatedSystem(Duration late) throws IOException {
    this.late = late;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::receive);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/receiver";
  }

  /** Returns how many pushes it was sent. */
  long pushes() {
    return known.size();
  }

  /** Returns how often it was called. */
  long calls() {
    return calls.get();
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      String envelope =
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Matcher id = ID.matcher(envelope);
      if (!id.find()) {
        exchange.sendResponseHeaders(400, -1);
        return;
      }
      calls.incrementAndGet();
      known.add(id.group(1));
      TimeUnit.MILLISECONDS.sleep(late.toMillis());
      byte[] answer = confirmation(id.group(1)).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String confirmation(String id) {
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
        + "<o:receiveResponse xmlns:o=\"urn:oneseal:v1\"><confirmation><pushId>"
        + id
        + "</pushId><receivedAt>2020-12-24T12:00:00+08:00</receivedAt></confirmation>"
        + "</o:receiveResponse></s:Body></s:Envelope>";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
