package cn.oneseal.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether the application answers and says of itself that it is ready. */
final class Readiness {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String address;

  /**
   * Of one server.
   *
   * @param address its root, without a slash at the end
   */
  Readiness(String address) {
    this.address = address;
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
      // Without an application the server itself is "ready"; so the page is asked first.
      int page = status("/oneseal/");
      int ready = status("/health/ready");
      if (page > 0 && page != 404 && page < 500 && ready == 200) {
        return;
      }
      last = "page " + page + ", readiness " + ready;
      Thread.sleep(PAUSE.toMillis());
    }
    throw new LaunchRefused(
        "the application is not ready after " + LIMIT.toMinutes() + " minutes: " + last);
  }

  private int status(String path) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30)).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }
}
