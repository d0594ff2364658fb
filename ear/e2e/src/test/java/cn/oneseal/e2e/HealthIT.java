package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever watches the server finds the application's own checks by name, without signing in. */
@ExtendWith(Product.class)
class HealthIT {

  @ParameterizedTest
  @CsvSource({"ready, database", "ready, schema", "ready, reference-data", "live, application"})
  void listsEveryCheckAsUp(String kind, String check) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(Product.url("/health/" + kind))).build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(
        answer.body().contains("{\"name\":\"" + check + "\",\"status\":\"UP\""), answer.body());
  }
}
