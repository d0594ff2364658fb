package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The government-service platform hands in an application with files, follows it and fetches the
 * sealed result (CaseIntakeV1).
 */
@ExtendWith({Product.class, StopAtFirstFailure.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 4)
class CaseIntakeIT {

  private static final byte[] FORM =
      "%PDF-1.7 演示申请表".repeat(40_000).getBytes(StandardCharsets.UTF_8);
  private static final int CHUNK = 512 * 1024;

  private static Soap platform;
  private static String item;
  private static String run;
  private static String number;
  private static String caseId;

  @BeforeAll
  static void given() throws Exception {
    Given.inspectedPush();
    platform = new Soap("intake", "platform", Product.PASSWORD);
    item = Given.bureauItem();
    run = Long.toString(System.nanoTime());
  }

  private static String begin(String key, String name, byte[] content) throws Exception {
    Soap.Answer begun =
        platform.call(
            "beginFile",
            "requestId",
            key + run,
            "name",
            name,
            "size",
            Integer.toString(content.length),
            "digest",
            Sm3.hex(content));
    assertEquals("0", begun.text("received"), begun.body());
    return begun.text("fileId");
  }

  private static Soap.Answer chunk(String file, int offset, byte[] data) throws Exception {
    return platform.call(
        "addChunk",
        "fileId",
        file,
        "offset",
        Integer.toString(offset),
        "data",
        Base64.getEncoder().encodeToString(data));
  }

  private static String sent(String key, String name, byte[] content) throws Exception {
    String file = begin(key, name, content);
    for (int from = 0; from < content.length; from += CHUNK) {
      byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + CHUNK));
      Soap.Answer answer = chunk(file, from, part);
      assertEquals(Integer.toString(from + part.length), answer.text("received"), answer.body());
    }
    return file;
  }

  private static String application(String name, String... papers) {
    StringBuilder xml =
        new StringBuilder(
                "<itemId>%s</itemId><applicantKind>ORGANIZATION</applicantKind>".formatted(item))
            .append("<applicantName>")
            .append(name)
            .append("</applicantName><applicantCode>")
            .append(Given.CREDIT_CODE)
            .append("</applicantCode><request>演示平台申请</request>")
            .append("<onCommitment>false</onCommitment>");
    for (int i = 0; i < papers.length; i += 2) {
      xml.append("<paper><name>")
          .append(papers[i])
          .append("</name><fileId>")
          .append(papers[i + 1])
          .append("</fileId></paper>");
    }
    return xml.toString();
  }

  private static Soap.Answer submit(String key, String application) throws Exception {
    return platform.call("submit", "requestId", key + run, "application", application);
  }

  private static void refused(String code, String field, Soap.Answer answer) {
    assertEquals("o:" + code, answer.text("faultcode"), answer.body());
    assertEquals(field, answer.text("field"), answer.body());
  }

  @Test
  @Order(1)
  void aFileComesInPartsEachOnceAndOnlyAsItWasSaid() throws Exception {
    byte[] text = "演示附件".getBytes(StandardCharsets.UTF_8);
    String file = begin("parts-", "附件.txt", text);
    assertEquals(file, begin("parts-", "附件.txt", text), "the same request");
    byte[] head = Arrays.copyOfRange(text, 0, 5);
    refused("chunk-gap", "offset", chunk(file, 1, head));
    assertEquals("5", chunk(file, 0, head).text("received"));
    assertEquals("5", chunk(file, 0, head).text("received"), "again");
    refused("chunk-other", "offset", chunk(file, 0, new byte[] {1, 2, 3, 4, 5}));
    refused("chunk-beyond", "data", chunk(file, 5, text));
    refused("digest-differs", "digest", chunk(file, 5, new byte[text.length - 5]));
    assertEquals("true", chunk(file, 5, Arrays.copyOfRange(text, 5, text.length)).text("complete"));
    refused("chunk-size", "data", chunk(file, 5, new byte[CHUNK + 1]));
    refused(
        "file-type-not-allowed",
        "file",
        platform.call(
            "beginFile",
            "requestId",
            "exe-" + run,
            "name",
            "a.exe",
            "size",
            "1",
            "digest",
            "0".repeat(64)));
    byte[] script = "#!/bin/sh".getBytes(StandardCharsets.US_ASCII);
    refused("file-active", "file", chunk(begin("script-", "说明.txt", script), 0, script));
    Soap other = new Soap("intake", "forestry-system", Product.PASSWORD);
    refused(
        "not-found",
        "fileId",
        other.call("addChunk", "fileId", file, "offset", "0", "data", "AAAA"));
  }

  @Test
  @Order(2)
  void anApplicationIsHandedInOnceAndAsAWhole() throws Exception {
    String form = sent("form-", "申请表.pdf", FORM);
    String half = begin("half-", "半份.txt", new byte[] {65, 66});
    long before = Records.count("select count(*) from application");
    refused(
        "file-incomplete",
        "fileId",
        submit("half-a-", application("演示甲", "申请表", form, "半份", half)));
    refused("required", "paper", submit("none-", application("演示甲")));
    refused(
        "paper-listed-twice", "paper", submit("twice-", application("演示甲", "表", form, "表", half)));
    refused("not-found", "fileId", submit("absent-", application("演示甲", "申请表", "1")));
    refused("required", "applicantName", submit("nameless-", application(" ", "申请表", form)));
    String whole = application("演示甲", "申请表", form);
    String code = "<implementationCode>%s</implementationCode>".formatted("1".repeat(31));
    refused(
        "item-named-twice",
        "implementationCode",
        submit("both-", whole.replace("</itemId>", "</itemId>" + code)));
    refused(
        "not-found",
        "implementationCode",
        submit("code-", whole.replaceFirst("<itemId>.*</itemId>", code)));
    refused("required", "itemId", submit("item-", whole.replaceFirst("<itemId>.*</itemId>", "")));
    refused(
        "code-unknown",
        "matter",
        submit("matter-", whole.replace("</request>", "</request><matter>NEW</matter>")));
    refused(
        "prior-not-found",
        "priorNumber",
        submit(
            "prior-",
            whole.replace(
                "</request>", "</request><matter>CHANGE</matter><priorNumber>X</priorNumber>")));
    assertEquals(before, Records.count("select count(*) from application"), "nothing half-done");
    Soap.Answer received = submit("submit-", application("演示平台申请人", "申请表", form));
    assertEquals("RECEIVED", received.text("state"), received.body());
    assertEquals(Given.today(), received.text("receivedOn"));
    number = received.text("number");
    assertEquals(number, submit("submit-", application("演示平台申请人", "申请表", form)).text("number"));
    refused(
        "request-id-other-content",
        "requestId",
        submit("submit-", application("演示别人", "申请表", form)));
    assertEquals(before + 1, Records.count("select count(*) from application"));
    assertEquals(
        form,
        platform
            .call(
                "beginFile",
                "requestId",
                "form-" + run,
                "name",
                "申请表.pdf",
                "size",
                Integer.toString(FORM.length),
                "digest",
                Sm3.hex(FORM))
            .text("fileId"),
        "the same request is answered the same when its file is taken");
    Soap other = new Soap("intake", "forestry-system", Product.PASSWORD);
    refused("not-found", "number", other.call("state", "number", number));
    Soap inspector = new Soap("intake", "bureau-intake", Product.PASSWORD);
    assertEquals(
        "o:call-not-permitted",
        inspector.call("state", "number", number).text("faultcode"),
        "a person");
  }

  @Test
  @Order(3)
  void theOfficialSeesWhoHandedItInWithItsFilesAndAsksForMore() throws Exception {
    String id = Records.text("select id from application where number = ?", number);
    try (Desk desk = new Desk()) {
      Page intake = desk.signIn("bureau-intake");
      Desk.open(intake, Product.url("/oneseal/intake/detail.xhtml?id=" + id));
      assertTrue(intake.innerText("body").contains("系统接入 platform"));
      APIResponse file =
          intake
              .context()
              .request()
              .get(Product.url(intake.locator("#files a").getAttribute("href")));
      assertTrue(Arrays.equals(FORM, file.body()), "unchanged");
      intake.fill("#missing", "场地证明");
      intake.fill("#askedText", "请补正场地证明");
      Desk.press(intake, "#ask");
      intake.waitForSelector("#applicationState:has-text('补正')");
      Page other = desk.signIn("health-officer");
      assertEquals(
          404,
          other
              .context()
              .request()
              .get(Product.url(intake.locator("#files a").getAttribute("href")))
              .status());
    }
    Soap.Answer asked = platform.call("state", "number", number);
    assertEquals("ASKED", asked.text("state"));
    assertEquals("场地证明", asked.text("missingPaper"));
    String proof = sent("proof-", "场地证明.txt", "证明".getBytes(StandardCharsets.UTF_8));
    refused("paper-not-asked", "paper", supply("wrong-", "租赁合同", proof));
    Soap.Answer supplied = supply("supply-", "场地证明", proof);
    assertEquals("SUPPLIED", supplied.text("state"), supplied.body());
    assertEquals("SUPPLIED", supply("supply-", "场地证明", proof).text("state"), "once");
  }

  private static Soap.Answer supply(String key, String paper, String file) throws Exception {
    return platform.call(
        "supply",
        "requestId",
        key + run,
        "number",
        number,
        "paper",
        "<name>" + paper + "</name><fileId>" + file + "</fileId>");
  }

  @Test
  @Order(4)
  void theSealedResultIsFetchedAndGenuine() throws Exception {
    String id = Records.text("select id from application where number = ?", number);
    Wire.signIn("bureau-intake")
        .submit("/intake/detail.xhtml?id=" + id, "form-accept", "acceptNow", Map.of());
    caseId = Records.text("select case_id from application where number = ?", number);
    assertNotEquals(null, caseId, "accepted");
    String page = "/casefile/detail.xhtml?id=" + caseId;
    Given.reviewed(Wire.signIn("bureau-reviewer"), caseId);
    Wire.signIn("bureau-approver")
        .submit(page, "form-resolve", "resolve", Map.of("outcome", "APPROVED", "reason", ""));
    assertEquals(null, platform.call("state", "number", number).text("outcome"), "not issued yet");
    Wire.signIn("bureau-seal").submit(page, "form-issue", "issue", Map.of());
    Soap.Answer state = platform.call("state", "number", number);
    assertEquals("ACCEPTED", state.text("state"));
    assertEquals("APPROVED", state.text("outcome"), state.body());
    String decided =
        Records.text(
            "select number from sealed_document where subject = 'CASE' and subject_id = ?::bigint"
                + " order by id",
            caseId);
    String document =
        platform.call("document", "number", number, "documentNumber", decided).text("document");
    Soap.Answer verified =
        new Soap("verification", "platform", Product.PASSWORD).call("verify", "document", document);
    assertEquals("VALID", verified.text("verdict"), verified.body());
    refused(
        "not-found",
        "documentNumber",
        platform.call("document", "number", number, "documentNumber", "X"));
  }
}
