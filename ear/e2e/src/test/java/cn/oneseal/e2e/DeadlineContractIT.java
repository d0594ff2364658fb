package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines as other systems ask for them: every worked example, and every way to ask wrongly. */
@ExtendWith(Product.class)
class DeadlineContractIT {

  private final Soap service = new Soap("deadline", "platform", Product.PASSWORD);

  private Soap.Answer ask(String start, String amount, String unit) throws Exception {
    return service.call("deadline", "start", start, "amount", amount, "unit", unit);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-31,  1, WORKING_DAY, 2021-01-04",
    "2021-02-05,  1, WORKING_DAY, 2021-02-07",
    "2021-02-10,  1, WORKING_DAY, 2021-02-18",
    "2020-12-30, 20, WORKING_DAY, 2021-01-28",
    "2021-02-10, 20, WORKING_DAY, 2021-03-16",
    "2021-01-06,  1, MONTH,       2021-02-07",
    "2021-01-12,  1, MONTH,       2021-02-18",
    "2021-01-20,  1, MONTH,       2021-02-20",
    "2021-01-31,  1, MONTH,       2021-03-01",
    "2021-03-03,  1, MONTH,       2021-04-06",
    "2020-12-30,  3, MONTH,       2021-03-30"
  })
  void answersEveryWorkedExample(String start, String amount, String unit, String due)
      throws Exception {
    Soap.Answer answer = ask(start, amount, unit);
    assertEquals(200, answer.status(), answer.body());
    assertEquals(due, answer.text("date"));
    assertEquals("false", answer.text("provisional"));
  }

  @Test
  void explainsEachDayAndNamesTheCalendar() throws Exception {
    Soap.Answer answer = ask("2021-02-05", "1", "WORKING_DAY");
    assertEquals(
        "2021-02-05 起算日，不计入|2021-02-06 不计：星期六（周末）|2021-02-07 第1个工作日（春节调休上班）"
            + "|2021-02-07 到期日（春节调休上班，是工作日）|工作日历版本："
            + answer.text("calendarVersion"),
        String.join("|", answer.all("explanation")));
  }

  @Test
  void isProvisionalWhereTheNextNoticeIsMissing() throws Exception {
    assertEquals("true", ask("2026-12-30", "1", "WORKING_DAY").text("provisional"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-30, 1, MONTH, start, date-invalid",
    "'', 1, MONTH, start, date-invalid",
    "1989-12-31, 1, MONTH, start, date-out-of-range",
    "2101-01-01, 1, MONTH, start, date-out-of-range",
    "2021-01-20, 0, MONTH, amount, amount-out-of-range",
    "2021-01-20, -1, MONTH, amount, amount-out-of-range",
    "2021-01-20, 601, MONTH, amount, amount-out-of-range",
    "2021-01-20, 3661, WORKING_DAY, amount, amount-out-of-range",
    "2021-01-20, 99999999999, MONTH, amount, amount-out-of-range",
    "2021-01-20, many, MONTH, amount, amount-out-of-range",
    "2021-01-20, 1, YEAR, unit, unit-invalid"
  })
  void refusesNamingFieldAndRule(
      String start, String amount, String unit, String field, String code) throws Exception {
    Soap.Answer answer = ask(start, amount, unit);
    assertEquals(500, answer.status(), answer.body());
    assertEquals("o:" + code, answer.text("faultcode"));
    assertEquals(field, answer.text("field"));
    assertFalse(answer.text("faultstring").isBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<s:Envelope",
        "hello",
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/></s:Envelope>",
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
            + "<o:unknown xmlns:o='urn:oneseal:v1'/></s:Body></s:Envelope>"
      })
  void answersWhatIsNoRequestWithoutShowingTheInside(String envelope) throws Exception {
    Soap.Answer answer = service.post(envelope);
    assertEquals(500, answer.status(), answer.body());
    assertEquals("o:soap-not-understood", answer.text("faultcode"));
    assertFalse(answer.body().contains("xception"), answer.body());
  }

  @Test
  void refusesARequestThatIsTooLarge() throws Exception {
    Soap.Answer answer = service.post(" ".repeat(2_000_000));
    assertEquals(413, answer.status(), answer.body());
    assertEquals("o:soap-too-large", answer.text("faultcode"));
  }
}
