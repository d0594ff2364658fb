package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Twice, late or at once: what was meant once is done once, and nobody's change is lost. */
@ExtendWith(Product.class)
@Order(Order.DEFAULT + 3)
class TwiceIT {

  private static Desk desk;
  private static Wire wire;
  private static String item;

  @BeforeAll
  static void given() throws Exception {
    item = Given.itemOf("HOUSING");
    desk = new Desk();
    wire = Wire.signIn("housing-officer");
  }

  @AfterAll
  static void leave() {
    desk.close();
  }

  @Test
  void aDoubleClickAcceptsOnce() throws Exception {
    long before = cases();
    Page officer = desk.signIn("housing-officer");
    Desk.open(officer, Product.url("/oneseal/casefile/edit.xhtml"));
    officer.selectOption("#itemId", item);
    officer.fill("#applicantName", "演示双击有限公司");
    officer.fill("#applicantCode", Given.CREDIT_CODE);
    officer.fill("#request", "点了两次");
    officer.dblclick("#submit");
    officer.waitForSelector("#caseState");
    assertEquals(before + 1, cases());
  }

  @Test
  void aFormSentManyTimesAtOnceAndAgainLaterAcceptsOnce() throws Exception {
    long before = cases();
    String page = wire.get("/casefile/edit.xhtml").body();
    Map<String, String> filled = Given.application(item, "演示重复有限公司");
    filled.put("requestId", Wire.value(page, "requestId"));
    Map<String, String> form = Wire.form(page, "application", "submit", filled);
    for (HttpResponse<String> answer : atOnce(4, n -> wire.post("/casefile/edit.xhtml", form))) {
      assertTrue(answer.statusCode() < 500, answer.body());
    }
    wire.post("/casefile/edit.xhtml", form);
    assertEquals(before + 1, cases());
  }

  @Test
  void theLaterOfTwoOfficialsLearnsThatTheCaseChanged() throws Exception {
    String page = "/casefile/detail.xhtml?id=" + Given.acceptedCase(wire, item, "演示同时有限公司");
    Wire other = Wire.signIn("housing-officer");
    String first = wire.get(page).body();
    String second = other.get(page).body();
    assertEquals(
        302,
        wire.post(page, Wire.form(first, "form-review", "review", Map.of("opinion", "先")))
            .statusCode());
    HttpResponse<String> late =
        other.post(page, Wire.form(second, "form-review", "review", Map.of("opinion", "后")));
    Wire.told(late, "该记录已被他人修改");
    assertTrue(late.body().contains("后"), "what was typed stays");
    assertTrue(wire.get(page).body().contains("先"));
  }

  @Test
  void ofTwoOfficialsAtTheSameMomentOneActs() throws Exception {
    String id = Given.acceptedCase(wire, item, "演示同刻有限公司");
    String page = "/casefile/detail.xhtml?id=" + id;
    List<Wire> officials = List.of(wire, Wire.signIn("housing-officer"));
    List<Map<String, String>> forms = new ArrayList<>();
    for (Wire official : officials) {
      forms.add(
          Wire.form(official.get(page).body(), "form-review", "review", Map.of("opinion", "同意")));
    }
    List<HttpResponse<String>> answers = atOnce(2, n -> officials.get(n).post(page, forms.get(n)));
    assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 302).count());
    Wire.told(
        answers.stream().filter(answer -> answer.statusCode() != 302).findFirst().orElseThrow(),
        "该记录已被他人修改");
    assertEquals(
        1,
        Records.count(
            "select count(*) from case_event where act = 'REVIEWED' and case_id = ?::bigint", id));
  }

  @Test
  void theLaterOfTwoLiaisonsLearnsThatTheHandoverChanged() throws Exception {
    String id =
        Records.text(
            "select h.id from handover h join handover_entry e on e.handover_id = h.id"
                + " join body b on b.id = h.from_body_id where b.code = 'HEALTH'"
                + " and h.completed_on is null and h.withdrawn_on is null and e.countersigned_at is null order by h.id");
    String page = "/handover/detail.xhtml?id=" + id;
    Wire first = Wire.signIn("health-liaison");
    Wire second = Wire.signIn("health-liaison");
    String seenFirst = first.get(page).body();
    String seenSecond = second.get(page).body();
    assertEquals(
        302,
        first
            .post(page, Wire.form(seenFirst, "none", "none:submit", Map.of("none:noneReason", "先")))
            .statusCode());
    Wire.told(
        second.post(
            page, Wire.form(seenSecond, "none", "none:submit", Map.of("none:noneReason", "后"))),
        "该记录已被他人修改");
    assertEquals(0, Records.count("select count(*) from handover_entry where none_reason = '后'"));
    Wire.told(
        first.submit(page, "none", "none:submit", Map.of("none:noneReason", "字".repeat(501))),
        "无此项的原因：不得超过 500 个字");
    Wire.told(first.submit(page, "none", "none:submit", Map.of("none:noneReason", " ")), "必须填写");
  }

  private static long cases() throws Exception {
    return Records.count("select count(*) from case_file");
  }

  private interface Act {
    HttpResponse<String> by(int number) throws Exception;
  }

  private static List<HttpResponse<String>> atOnce(int times, Act act) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Future<HttpResponse<String>>> acts = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        acts.add(threads.submit(() -> act.by(number)));
      }
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> each : acts) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
