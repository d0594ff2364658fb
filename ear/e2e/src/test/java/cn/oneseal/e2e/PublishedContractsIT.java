package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is served is what was published: a published version of a contract never changes. A new
 * contract adds its files to {@code contracts}; a wanted change is a new version, never an edit.
 */
@ExtendWith(Product.class)
class PublishedContractsIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deadline",
        "competence",
        "demonstration",
        "transfer",
        "verification",
        "receiver",
        "push",
        "policy",
        "inspection",
        "intake"
      })
  void servesThePublishedContract(String service) throws Exception {
    assertEquals(
        published(service + "-v1.wsdl").lines().sorted().toList(),
        served(service, "wsdl").lines().sorted().toList());
    assertEquals(
        declarations(published(service + "-v1.xsd")), declarations(served(service, "xsd=1")));
  }

  /** Returns the declarations, sorted: the server lists them as reflection happens to find them. */
  private static List<String> declarations(String schema) {
    return Arrays.stream(schema.replace("</xs:schema>", "").split("\\R\\s*\\R"))
        .map(String::strip)
        .sorted()
        .toList();
  }

  private static String published(String file) throws Exception {
    try (InputStream in = PublishedContractsIT.class.getResourceAsStream("/contracts/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static String served(String service, String query) throws Exception {
    String address = Product.url("/oneseal/services/v1/" + service);
    String text =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address + "?" + query)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
            .body();
    // The server's version and its address are no part of the contract.
    return text.replaceAll("(?s)<!--.*?-->", "")
        .replace(Product.url(""), "http://localhost")
        .strip();
  }
}
