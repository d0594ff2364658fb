package cn.oneseal.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * Whether the application says of itself that it is ready, and serves: its checks answer before its
 * pages and contracts are there.
 */
final class Readiness {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final List<String> CHECKS = List.of("database", "schema", "reference-data");

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI address;
  private final URI contract;

  /**
   * Of one server.
   *
   * @param address its root, without a slash at the end
   */
  Readiness(String address) {
    this.address = URI.create(address + "/health/ready");
    this.contract = URI.create(address + "/oneseal/services/v1/deadline?wsdl");
  }

  /**
   * Waits until it is ready.
   *
   * @throws LaunchRefused if it does not become so in time, or the server ends
   */
  void await(ProcessHandle server) throws InterruptedException {
    long end = System.nanoTime() + LIMIT.toNanos();
    String last = "no answer";
    while (System.nanoTime() < end) {
      if (!server.isAlive()) {
        throw new LaunchRefused("the server ended while the application started");
      }
      try {
        HttpResponse<String> answer = ask(address);
        if (saysReady(answer.statusCode(), answer.body())) {
          answer = ask(contract);
          if (answer.statusCode() == 200) {
            return;
          }
        }
        last = answer.statusCode() + " " + answer.body();
      } catch (IOException e) {
        last = "no answer";
      }
      Thread.sleep(PAUSE.toMillis());
    }
    throw new LaunchRefused(
        "the application is not ready after " + LIMIT.toMinutes() + " minutes: " + last);
  }

  /**
   * Whether an answer is the application's own yes. A server without an application says that it is
   * up, too, but names none of the checks.
   */
  static boolean saysReady(int status, String body) {
    return status == 200
        && CHECKS.stream()
            .allMatch(check -> body.contains("{\"name\":\"" + check + "\",\"status\":\"UP\""));
  }

  private HttpResponse<String> ask(URI of) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(of).timeout(Duration.ofSeconds(30)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
