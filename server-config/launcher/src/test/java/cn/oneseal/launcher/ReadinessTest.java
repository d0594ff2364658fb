package cn.oneseal.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the application itself says that it is ready. */
class ReadinessTest {

  private static final String UP =
      "{\"status\":\"UP\",\"checks\":[{\"name\":\"schema\",\"status\":\"UP\",\"data\":{}},"
          + "{\"name\":\"reference-data\",\"status\":\"UP\",\"data\":{}},"
          + "{\"name\":\"database\",\"status\":\"UP\",\"data\":{}}]}";

  @Test
  void isReadyWhenAllNamedChecksAreUp() {
    assertTrue(Readiness.saysReady(200, UP));
  }

  @Test
  void aServerWithoutTheApplicationIsNotReady() {
    assertFalse(Readiness.saysReady(200, "{\"status\":\"UP\",\"checks\":[]}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "reference-data", "database"})
  void isNotReadyWhileOneCheckIsDown(String check) {
    String down =
        UP.replace("\"" + check + "\",\"status\":\"UP\"", "\"" + check + "\",\"status\":\"DOWN\"");
    assertFalse(Readiness.saysReady(503, down));
    assertFalse(Readiness.saysReady(200, down));
  }

  @Test
  void anErrorIsNoYes() {
    assertFalse(Readiness.saysReady(500, UP));
  }
}
