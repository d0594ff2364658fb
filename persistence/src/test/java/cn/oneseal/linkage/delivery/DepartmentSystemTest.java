package cn.oneseal.linkage.delivery;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pushes may go, and how long a failing system is left alone. */
class DepartmentSystemTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://linye.example/push",
        "https://10.1.2.3:8443/a/b",
        "https://linye.example",
        "http://127.0.0.1:9000/push",
        "http://localhost/push"
      })
  void takesAnAddressOverTlsOrOfThisMachine(String endpoint) {
    assertDoesNotThrow(() -> new DepartmentSystem(endpoint, null, true));
  }

  @ParameterizedTest
  @CsvSource({
    "http://linye.example/push, endpoint-https",
    "http://127.0.0.1.linye.example/push, endpoint-https",
    "http://localhost@linye.example/push, endpoint-https",
    "ftp://linye.example/push, endpoint-https",
    "https://user:word@linye.example/push, endpoint-plain",
    "https://linye.example/push?key=1, endpoint-plain",
    "https://linye.example/push#top, endpoint-plain",
    "https:///push, endpoint-malformed",
    "linye.example, endpoint-malformed",
    "https://林业.example/push, endpoint-malformed",
    "https://linye.example/a b, endpoint-malformed",
    "file:/etc/passwd, endpoint-malformed",
    "' ', required"
  })
  void refusesEverythingElse(String endpoint, String code) {
    Refusal refusal = assertThrows(Refusal.class, () -> new DepartmentSystem(endpoint, null, true));
    assertEquals(code, refusal.code());
    assertEquals("endpoint", refusal.field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:4848/",
        "https://LOCALHOST/",
        "https://127.8.0.1/",
        "https://[::1]/",
        "https://[0:0:0:0:0:0:0:1]/"
      })
  void inProductionThisMachineIsRefused(String endpoint) {
    DepartmentSystem system = new DepartmentSystem(endpoint, null, true);
    assertEquals(
        "endpoint-this-machine", assertThrows(Refusal.class, system::requireElsewhere).code());
    assertDoesNotThrow(
        () -> new DepartmentSystem("https://linye.example/", null, true).requireElsewhere());
  }

  @Test
  void aUserHasNoColonWhichWouldBeginThePassword() {
    assertEquals("oneseal", new DepartmentSystem("https://a.example", "oneseal ", true).username());
    assertNull(new DepartmentSystem("https://a.example", " ", true).username());
    for (String bad : new String[] {"a:b", "审批", "a b"}) {
      assertEquals(
          "systemUser",
          assertThrows(Refusal.class, () -> new DepartmentSystem("https://a.example", bad, true))
              .field());
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 5", "2, 10", "3, 20", "9, 1280", "10, 1800", "12, 1800", "2000000000, 1800"})
  void thePauseDoublesUpToHalfAnHour(int failures, long seconds) {
    assertEquals(Duration.ofSeconds(seconds), new BackOff().after(failures));
  }

  @Test
  void anErrorIsOneLineAndCut() {
    DeliveryAttempt attempt =
        new DeliveryAttempt(Instant.EPOCH, 1, "a\n\u0000 b" + "c".repeat(600));
    assertEquals(500, attempt.error().length());
    assertEquals("a bc", attempt.error().substring(0, 4));
    assertEquals("?", new DeliveryAttempt(Instant.EPOCH, 1, "\n").error());
  }
}
