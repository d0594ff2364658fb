package cn.oneseal.document.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.refusal.Refusal;
import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CertificateIdentifierTest {

  private static final CertificateIdentifier ONE =
      new CertificateIdentifier("11100000MB0001X", "11140525MB0000000A", "2021000007", "001");

  @Test
  void theCheckCharacterIsThatOfIso7064() {
    assertEquals('M', Mod3736.check("A12425GABC1234002"), "published for release identifiers");
  }

  @Test
  void isReadAsItWasWritten() {
    String text = ONE.toString();
    assertTrue(
        text.startsWith("1.2.156.3005.2.11100000MB0001X.11140525MB0000000A.2021000007.001."));
    assertEquals(ONE, CertificateIdentifier.parse(text));
  }

  @Test
  void refusesAWrongCheckCharacterAndForm() {
    String text = ONE.toString();
    String wrong = text.substring(0, text.length() - 1) + (text.endsWith("0") ? "1" : "0");
    assertEquals("identifier-check", refused(wrong));
    assertEquals("identifier-check", refused(text.replace("2021000007", "2021000070")));
    assertEquals("identifier-form", refused(text.replace("3005", "3006")));
    assertEquals("identifier-form", refused(text.toLowerCase(java.util.Locale.ROOT)));
    assertEquals("identifier-form", refused(""));
  }

  @Test
  void refusesPartsThatAreMissing() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> new CertificateIdentifier("X", "", "1", "001"));
    assertEquals("identifier-part", refusal.code());
    assertEquals("identifierIssuer", refusal.field());
    assertThrows(Refusal.class, () -> new CertificateIdentifier("X", "Y", "1", "01"));
    assertThrows(Refusal.class, () -> new CertificateIdentifier("X", "Y.Z", "1", "001"));
  }

  private static String refused(String text) {
    return assertThrows(Refusal.class, () -> CertificateIdentifier.parse(text)).code();
  }

  @Property(tries = 300)
  void everyWrongCharacterAndEverySwapIsFound(
      @ForAll @Chars({'0', '1', '7', '9', 'A', 'B', 'M', 'Z'}) @StringLength(min = 2, max = 40)
          String text,
      @ForAll @IntRange(max = 38) int place,
      @ForAll @IntRange(min = 1, max = 35) int shift) {
    String whole = text + Mod3736.check(text);
    assertTrue(Mod3736.isRight(whole));
    int at = place % text.length();
    String characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    char other = characters.charAt((characters.indexOf(text.charAt(at)) + shift) % 36);
    assertFalse(Mod3736.isRight(whole.substring(0, at) + other + whole.substring(at + 1)));
  }

  @Test
  void theAddressOfADocumentIsAWebAddress() {
    VerificationAddress address = new VerificationAddress(URI.create("https://a.example/verify"));
    assertEquals("https://a.example/verify?id=%E7%A4%BA%E3%80%947%E3%80%95", address.of("示〔7〕"));
    for (String wrong : new String[] {"ftp://a/b", "verify", "https://a/b?x=1", "https:///x"}) {
      URI uri = URI.create(wrong);
      assertThrows(Refusal.class, () -> new VerificationAddress(uri), wrong);
    }
  }
}
