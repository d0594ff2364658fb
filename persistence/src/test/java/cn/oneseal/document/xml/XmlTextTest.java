package cn.oneseal.document.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths and texts as they stand in XML. */
class XmlTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.00001, 0",
    "210, 210",
    "3.5, 3.5",
    "3.0625, 3.0625",
    "3.00005, 3.0001",
    "0.01, 0.01",
    "-0.01, -0.01",
    "-3.25, -3.25",
    "1000.0001, 1000.0001"
  })
  void aLengthHasAtMostFourDecimalsAndNoZerosAtItsEnd(double value, String written) {
    assertEquals(written, XmlText.number(value));
  }

  @Test
  void itIsTheDecimalNumberThatBigDecimalWrites() {
    Random random = new Random(42);
    for (int i = 0; i < 10_000; i++) {
      double value = (random.nextDouble() - 0.5) * 600;
      BigDecimal expected =
          BigDecimal.valueOf(Math.round(value * 10_000), 4)
              .setScale(4, RoundingMode.UNNECESSARY)
              .stripTrailingZeros();
      assertEquals(expected.toPlainString(), XmlText.number(value));
    }
  }

  @Test
  void aTextIsNoMarkup() {
    assertEquals("&lt;a b=&quot;c&quot;&gt; &amp; 𠮷", XmlText.escape("<a b=\"c\"> & 𠮷"));
  }
}
