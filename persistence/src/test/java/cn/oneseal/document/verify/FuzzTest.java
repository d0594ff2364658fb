package cn.oneseal.document.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.TestSeals;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.template.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Thousands of changed documents, the same ones each time: none is accepted, none breaks anything.
 */
class FuzzTest {

  private static final Instant NOW = TestSeals.SIGNED.plus(Duration.ofDays(1));
  private static final byte[] DOCUMENT = TestSeals.sealed(DocumentKind.SUPPLEMENT_NOTICE);

  private final Verifier verifier;

  FuzzTest() throws Exception {
    byte[] root = Certificates.encoded(TestSeals.AUTHORITY.root().certificate());
    byte[] list = TestSeals.AUTHORITY.revocationList(List.of(), 1, TestSeals.MADE, NOW);
    this.verifier = new Verifier(Trust.read(List.of(root), List.of(list)));
  }

  @Test
  void theUnchangedDocumentIsAccepted() throws Exception {
    assertEquals(Verdict.REGISTER_NOT_CONSULTED, verifier.verify(DOCUMENT, NOW).verdict());
    byte[] packedAgain = new Forgery(DOCUMENT).zip();
    assertEquals(Verdict.REGISTER_NOT_CONSULTED, verifier.verify(packedAgain, NOW).verdict());
  }

  @Test
  void noChangeOfTheFileIsAccepted() {
    Random random = new Random(20201224);
    for (int i = 0; i < 1_500; i++) {
      byte[] changed = change(DOCUMENT, random, 1 + random.nextInt(3));
      if (!Arrays.equals(changed, DOCUMENT)) {
        refused(changed, i);
      }
    }
  }

  @Test
  void noChangeOfTheHeadersIsAccepted() {
    int directory = DOCUMENT.length - 500;
    for (int at = directory; at < DOCUMENT.length; at++) {
      byte[] changed = DOCUMENT.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      refused(changed, at);
    }
  }

  @Test
  void noChangeOfAnyFileInsideIsAccepted() throws Exception {
    Random random = new Random(20210330);
    List<String> paths = new ArrayList<>(new Forgery(DOCUMENT).files().keySet());
    for (int i = 0; i < 500; i++) {
      String path = paths.get(i % paths.size());
      Forgery forgery = new Forgery(DOCUMENT);
      byte[] before = forgery.get(path);
      byte[] after = change(before, random, 1 + random.nextInt(2));
      if (!Arrays.equals(before, after)) {
        refused(forgery.put(path, after).zip(), i);
      }
    }
  }

  @Test
  void everyByteOfTheSignatureCounts() throws Exception {
    byte[] value = new Forgery(DOCUMENT).get(Forgery.SIGNED_VALUE);
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      int tail = Math.min(900, value.length);
      int at = i < 250 ? random.nextInt(600) : value.length - 1 - random.nextInt(tail);
      byte[] changed = value.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      refused(new Forgery(DOCUMENT).put(Forgery.SIGNED_VALUE, changed).zip(), at);
    }
  }

  @Test
  void whatIsNoDocumentAtAllIsRefused() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] noise = new byte[random.nextInt(4_000)];
      random.nextBytes(noise);
      refused(noise, i);
    }
  }

  private void refused(byte[] document, int round) {
    Judgement judgement =
        assertTimeout(Duration.ofSeconds(5), () -> verifier.verify(document, NOW));
    assertEquals(Verdict.INVALID, judgement.verdict(), "round " + round);
    assertTrue(!judgement.failures().isEmpty(), "with a reason");
  }

  private static byte[] change(byte[] bytes, Random random, int times) {
    byte[] changed = bytes;
    for (int i = 0; i < times; i++) {
      changed = changeOnce(changed, random);
    }
    return changed;
  }

  private static byte[] changeOnce(byte[] bytes, Random random) {
    if (bytes.length < 2) {
      return new byte[] {1};
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (random.nextInt(6)) {
      case 0 -> { // one bit
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << random.nextInt(8));
        return copy;
      }
      case 1 -> { // one byte
        byte[] copy = bytes.clone();
        copy[at] = (byte) random.nextInt(256);
        return copy;
      }
      case 2 -> { // cut off
        return Arrays.copyOf(bytes, at);
      }
      case 3 -> { // a piece less
        out.write(bytes, 0, at);
        out.write(bytes, at + length, bytes.length - at - length);
      }
      case 4 -> { // a piece twice
        out.write(bytes, 0, at + length);
        out.write(bytes, at, bytes.length - at);
      }
      default -> { // a piece from elsewhere
        int from = random.nextInt(bytes.length - length + 1);
        byte[] copy = bytes.clone();
        System.arraycopy(bytes, from, copy, at, length);
        return copy;
      }
    }
    return out.toByteArray();
  }
}
