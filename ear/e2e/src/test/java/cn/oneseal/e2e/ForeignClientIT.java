package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contracts called by clients that are not ours: Node's {@code soap}, and JAX-WS with what it
 * makes of the published descriptions. They are the system of the forestry bureau.
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 4)
class ForeignClientIT {

  private static final String SYSTEM = "forestry-system";
  private static final Path NODE = Path.of("target", "node").toAbsolutePath();

  @TempDir private static Path folder;

  private static String push;
  private static long sequence;

  @BeforeAll
  static void install() throws Exception {
    Path source = Product.repository().resolve("ear/e2e/src/test/node");
    Files.createDirectories(NODE);
    for (String file : List.of("package.json", "package-lock.json", "client.js")) {
      Files.write(NODE.resolve(file), Files.readAllBytes(source.resolve(file)));
    }
    run(new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund").directory(NODE.toFile()));
    push = Given.inspectedPush();
    sequence = numbered();
  }

  /** A push has its number a moment after it is sent. */
  private static long numbered() throws Exception {
    for (int i = 0; i < 300; i++) {
      String number =
          Records.text("select sequence from result_push_link where push_id = ?::uuid", push);
      if (number != null) {
        return Long.parseLong(number);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("push " + push + " has no number");
  }

  private static String run(ProcessBuilder command) throws Exception {
    command.environment().put("ONESEAL_USER", SYSTEM);
    command.environment().put("ONESEAL_PASSWORD", Product.PASSWORD);
    File errors = folder.resolve("errors.txt").toFile();
    Process process = command.redirectError(errors).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> said + read(errors));
    return said.strip();
  }

  private static String read(File file) {
    try {
      return Files.readString(file.toPath());
    } catch (IOException unread) {
      return unread.toString();
    }
  }

  /** Calls by Node; keys and values alternate, a number stays one. */
  private static JsonObject node(String operation, Object... parameters) throws Exception {
    JsonObject sent = new JsonObject();
    for (int i = 0; i < parameters.length; i += 2) {
      sent.addProperty((String) parameters[i], parameters[i + 1].toString());
    }
    JsonElement answer =
        JsonParser.parseString(
            run(
                new ProcessBuilder(
                        "node",
                        "client.js",
                        Product.url("/oneseal/services/v1/push"),
                        operation,
                        sent.toString())
                    .directory(NODE.toFile())));
    return answer.isJsonObject() ? answer.getAsJsonObject() : new JsonObject();
  }

  private static void refused(String code, JsonObject answer) {
    assertTrue(
        answer.get("code") != null && answer.get("code").toString().contains("o:" + code),
        answer.toString());
  }

  @Test
  @Order(1)
  void nodeFetchesThePushByItsNumberAndConfirmsItOnce() throws Exception {
    JsonArray fetched = node("fetch", "after", sequence - 1, "limit", 1).getAsJsonArray("push");
    JsonObject one = fetched.get(0).getAsJsonObject();
    assertEquals(push, one.get("id").getAsString());
    assertEquals(sequence, one.get("sequence").getAsLong());
    assertEquals("FORESTRY", one.get("department").getAsString());
    assertEquals(
        Records.text("select content from result_push where id = ?::uuid", push),
        one.get("content").getAsString());
    assertFalse(node("fetch", "after", 1_000_000, "limit", 200).has("push"), "no more");
    refused("limit-out-of-range", node("fetch", "after", 0, "limit", 201));
    JsonObject first = node("confirm", "pushId", push);
    assertEquals(first, node("confirm", "pushId", push));
    assertEquals(
        SYSTEM, Records.text("select system from push_view where push_id = ?::uuid", push));
    String others =
        Records.text(
            "select p.id from result_push p join body b on b.id = p.to_body_id"
                + " where b.code <> 'FORESTRY'");
    if (others != null) {
      refused("not-found", node("confirm", "pushId", others));
    }
  }

  @Test
  @Order(2)
  void nodeNamesAnOfficerAndAnswersEachOnce() throws Exception {
    assertTrue(node("officers").toString().contains("forestry-inspector"));
    refused("push-unclaimed", answer("answer-" + push, "已纳入监管"));
    refused("push-claimer", claim("claim-b-" + push, "bureau-liaison"));
    refused("request-id-invalid", claim("short", "forestry-inspector"));
    JsonObject claimed = claim("claim-a-" + push, "forestry-inspector");
    assertEquals(claimed, claim("claim-a-" + push, "forestry-inspector"));
    refused("request-id-other-content", claim("claim-a-" + push, "forestry-linkage"));
    JsonObject answered = answer("answer-" + push, "已纳入监管");
    assertEquals(answered, answer("answer-" + push, "已纳入监管"));
    refused("request-id-other-content", answer("answer-" + push, "另有内容"));
    assertEquals(1, Records.count("select count(*) from push_claim where push_id = ?::uuid", push));
    assertEquals(
        SYSTEM, Records.text("select system from push_answer where push_id = ?::uuid", push));
  }

  private static JsonObject claim(String key, String claimer) throws Exception {
    // The product's limit of a key is 60 characters, a push's id has 36.
    return node("claim", "requestId", key, "pushId", push, "claimer", claimer);
  }

  private static JsonObject answer(String key, String words) throws Exception {
    return node(
        "answer", "requestId", key, "pushId", push, "answerKind", "RESULT", "answer", words);
  }

  @Test
  @Order(3)
  void theReceiptThatNodeFetchesVerifiesOffline() throws Exception {
    byte[] receipt =
        Base64.getDecoder().decode(node("receipt", "pushId", push).get("receipt").getAsString());
    HttpResponse<byte[]> authority =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://127.0.0.1:" + Product.fact("public.port") + "/authority.pem"))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    Launcher.Ended verified =
        new Launcher(folder.resolve("home"))
            .command(
                "verify-push",
                "",
                Files.write(folder.resolve("ca.pem"), authority.body()).toString(),
                Files.write(folder.resolve("push.txt"), receipt).toString());
    assertEquals(0, verified.code(), verified.output());
  }

  @Test
  @Order(4)
  void theSealedDocumentThatNodeFetchesIsTheOneIssued() throws Exception {
    String number =
        Records.text(
            "select d.number from sealed_document d join result_push p on d.subject = 'CASE'"
                + " and d.subject_id = p.case_id where p.id = ?::uuid order by d.id",
            push);
    String fetched =
        node("document", "pushId", push, "documentNumber", number).get("document").getAsString();
    Soap.Answer verified =
        new Soap("verification", SYSTEM, Product.PASSWORD).call("verify", "document", fetched);
    assertEquals("VALID", verified.text("verdict"), verified.body());
    refused("not-found", node("document", "pushId", push, "documentNumber", "X"));
  }

  @Test
  @Order(5)
  void whatJaxWsMakesOfThePublishedDescriptionPushesAPolicyDocumentOnce() throws Exception {
    String pushed = policy("policy-" + push, "演示·文件一");
    assertTrue(pushed.matches("[0-9]+ [0-9-]{10} 0 SENT"), pushed);
    assertEquals(pushed, policy("policy-" + push, "演示·文件一"), "once");
    assertEquals("policy-key-other-content", policy("policy-" + push, "演示·文件二"));
    String id = pushed.split(" ", -1)[0];
    assertEquals(
        SYSTEM,
        Records.text("select sent_by from policy_document where id = ?::bigint", id),
        "the system's own push");
    Soap soap = new Soap("policy", SYSTEM, Product.PASSWORD);
    Soap.Answer listed = soap.call("list", "after", Long.parseLong(id) - 1 + "", "limit", "200");
    assertEquals(id, listed.text("id"));
    assertEquals("SENT", listed.text("state"));
    assertEquals(Given.bureauItem(), soap.call("items", "id", id).text("itemId"));
    Soap other = new Soap("policy", "health-system", Product.PASSWORD);
    assertEquals("o:not-found", other.call("items", "id", id).text("faultcode"));
    Soap bureau = new Soap("policy", "platform", Product.PASSWORD);
    assertEquals(
        "o:not-permitted", bureau.call("list", "after", "0", "limit", "1").text("faultcode"));
  }

  private static String policy(String key, String title) throws Exception {
    Path client = Product.repository().resolve("ear/client/target");
    Path file = Files.writeString(folder.resolve("规定.txt"), "规定全文");
    return run(
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "-cp",
            client.resolve("classes") + File.pathSeparator + client.resolve("lib") + "/*",
            "cn.oneseal.client.PolicyClient",
            Product.url("/oneseal/services/v1/policy"),
            key,
            title,
            "演示·省级机关",
            Given.today(),
            Given.today(),
            Given.bureauItem(),
            file.toString()));
  }
}
