package cn.oneseal.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The SOAP services as other systems meet them. */
@ExtendWith(Product.class)
class ServicesIT {

  private final Soap deadline = new Soap("deadline", "platform", Product.PASSWORD);

  @Test
  void answersTheWorkedExampleOfTheInspection() throws Exception {
    Soap.Answer answer =
        deadline.call("deadline", "start", "2021-01-20", "amount", "1", "unit", "MONTH");
    assertEquals(200, answer.status(), answer.body());
    assertEquals("2021-02-20", answer.text("date"));
    assertEquals("false", answer.text("provisional"));
    assertFalse(answer.all("explanation").isEmpty());
  }

  @Test
  void answersTheWorkedExampleOfTheDecisionPeriod() throws Exception {
    Soap.Answer answer =
        deadline.call("deadline", "start", "2020-12-30", "amount", "20", "unit", "WORKING_DAY");
    assertEquals("2021-01-28", answer.text("date"), answer.body());
  }

  @Test
  void theContractIsOpenAndCallsAreNot() throws Exception {
    HttpResponse<String> wsdl =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(Product.url("/oneseal/services/v1/deadline?wsdl")))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(200, wsdl.statusCode());
    assertTrue(wsdl.body().contains("urn:oneseal:v1"));
    assertEquals(
        401,
        new Soap("deadline", null, null)
            .call("deadline", "start", "2021-01-20", "amount", "1", "unit", "MONTH")
            .status());
    assertEquals(
        401,
        new Soap("deadline", "platform", "wrong")
            .call("deadline", "start", "2021-01-20", "amount", "1", "unit", "MONTH")
            .status());
  }

  @Test
  void aDateThatIsNoneIsAFaultWithoutAStackTrace() throws Exception {
    Soap.Answer answer =
        deadline.call("deadline", "start", "2021-02-30", "amount", "1", "unit", "MONTH");
    assertEquals(500, answer.status());
    assertTrue(answer.text("faultcode") != null, answer.body());
    assertFalse(answer.body().contains("cn.oneseal."), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  @Test
  void anEntityBombIsRefused() throws Exception {
    Soap.Answer answer =
        deadline.post(
            "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY c"
                + " \"&a;&a;&a;&a;&a;&a;\">]><s:Envelope"
                + " xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><o:deadline"
                + " xmlns:o=\"urn:oneseal:v1\"><start>&c;</start></o:deadline></s:Body></s:Envelope>");
    assertTrue(answer.status() >= 400, answer.body());
    assertFalse(answer.body().contains("aaaaaaaaaaaaaaaaaaaa"), answer.body());
  }

  @Test
  void brokenXmlIsAFault() throws Exception {
    Soap.Answer answer = deadline.post("<s:Envelope");
    assertTrue(answer.status() >= 400, answer.body());
    assertFalse(answer.body().contains("\tat "), answer.body());
  }
}
