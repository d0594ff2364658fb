package cn.oneseal.web.publicface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Addresses are read whatever stands in them, and written so that they are read right. */
class QueryTest {

  @Test
  void readsWhatAnAddressAsks() {
    Query query = new Query("id=%E7%A4%BA%E3%80%94+7&lang=en&id=other&x");
    assertEquals("示〔 7", query.get("id"));
    assertEquals("en", query.get("lang"));
    assertEquals("", query.get("nothing"));
  }

  @Test
  void readsNothingFromNonsense() {
    assertEquals("", new Query(null).get("id"));
    assertEquals("", new Query("id=%").get("id"));
    assertEquals("", new Query("id=%zz&=1&&==").get("id"));
    assertEquals("", new Query("id=" + "x".repeat(3_000)).get("id"));
  }

  @Test
  void aPageKeepsLanguageAndDocumentInItsAddresses() {
    Page chinese = new Page(false, "/verify", "示〔2021〕&7");
    Page english = new Page(true, "/verify", "示〔2021〕&7");
    assertEquals("/guides", chinese.href("/guides"));
    assertEquals("/guides?lang=en", english.href("/guides"));
    assertEquals(chinese.other(), english.upload());
    assertEquals(english.other(), chinese.upload());
    assertEquals(
        "示〔2021〕&7",
        new Query(english.upload().substring(english.upload().indexOf('?') + 1)).get("id"));
    assertEquals("/?lang=en", new Page(false, "/", "").other());
    assertEquals("/?lang=en", new Page(false, "//elsewhere.example/", "").other());
  }

  @Test
  void daysAndMomentsAreThoseOfBusiness() {
    Page chinese = new Page(false, "/", "");
    assertEquals("2021年1月20日", chinese.day(LocalDate.of(2021, 1, 20)));
    assertEquals("2021年1月26日 00:00:00", chinese.moment(Instant.parse("2021-01-25T16:00:00Z")));
    assertEquals("20 January 2021", new Page(true, "/", "").day(LocalDate.of(2021, 1, 20)));
    assertEquals("NEW_KIND", chinese.code("document.", "NEW_KIND"), "codes of others may grow");
  }
}
