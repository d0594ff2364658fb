package cn.oneseal.web.publicface.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Exactly one file is taken out of a form, whatever is sent. */
class FormFileTest {

  private static final String BOUNDARY = "----b1";
  private static final String FILE = "PK\u0003\u0004 content \r\n--- of a file";

  @Test
  void takesTheOneFile() throws Exception {
    FormFile file = read(part("document", "C:\\docs\\决定书.ofd", FILE) + end());
    assertEquals("决定书.ofd", file.name());
    assertArrayEquals(FILE.getBytes(StandardCharsets.UTF_8), file.content());
  }

  @Test
  void refusesAnythingElse() {
    refused("two-files", part("document", "a", FILE) + part("document", "b", FILE) + end());
    refused("two-files", part("document", "a", FILE) + part("id", "", "x") + end());
    refused("no-file", part("document", "", "") + end());
    refused("not-ofd", part("document", "a.pdf", "%PDF-1.7") + end());
    refused("unreadable", part("other", "a", FILE) + end());
    refused("unreadable", part("document", "a", FILE));
    refused("unreadable", part("document", "a", FILE) + end() + "more than that");
    refused("unreadable", "");
    refused("unreadable", "--" + BOUNDARY);
    refused("unreadable", "--" + BOUNDARY + "\r\n\r\n");
    refused("unreadable", "--" + BOUNDARY + "\r\n" + "a: b\r\n".repeat(2_000) + "\r\n" + end());
  }

  @Test
  void aNameIsShownShortAndPlain() throws Exception {
    String name = read(part("document", "\u202Egnp.\u0007" + "x".repeat(300), FILE) + end()).name();
    assertEquals(101, name.length());
    assertEquals("gnp.x", name.substring(0, 5));
  }

  @Test
  void nothingBreaksIt() {
    byte[] body = (part("document", "a.ofd", FILE) + end()).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(20201224);
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = java.util.Arrays.copyOf(body, random.nextInt(body.length + 1));
      for (int n = 0; n < 3 && changed.length > 0; n++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      try {
        FormFile.read(changed, BOUNDARY);
      } catch (Upload.Refused expected) {
        assertEquals(true, expected.status() >= 400);
      }
    }
  }

  private static FormFile read(String body) throws Upload.Refused {
    return FormFile.read(body.getBytes(StandardCharsets.UTF_8), BOUNDARY);
  }

  private static void refused(String reason, String body) {
    assertEquals(reason, assertThrows(Upload.Refused.class, () -> read(body)).reason(), body);
  }

  private static String part(String field, String file, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/ofd\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, field, file, content);
  }

  private static String end() {
    return "--" + BOUNDARY + "--\r\n";
  }
}
