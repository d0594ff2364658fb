package cn.oneseal.calendar.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDateAdapterTest {
  private final LocalDateAdapter adapter = new LocalDateAdapter();

  @ParameterizedTest
  @ValueSource(strings = {"2021-01-20", " 2021-01-20\n", "2021-01-20Z", "2021-01-20+08:00"})
  void readsTheDayAsWritten(String text) {
    assertEquals(LocalDate.of(2021, 1, 20), adapter.unmarshal(text));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "2021-02-30",
        "2021-1-20",
        "20210120",
        "2021-01-20T00:00:00",
        "today",
        "-2021-01-20"
      })
  void readsNothingFromTextThatIsNoDate(String text) {
    assertNull(adapter.unmarshal(text));
  }

  @Test
  void writesAnXmlDate() {
    assertEquals("2021-01-20", adapter.marshal(LocalDate.of(2021, 1, 20)));
    assertNull(adapter.marshal(null));
  }
}
