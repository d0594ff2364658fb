package cn.oneseal.linkage;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.verify.RegisterStatement;
import cn.oneseal.document.verify.Trust;
import cn.oneseal.sealing.ledger.UseRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The receipt of a push, which the register signs and either side verifies offline (R23): the
 * completed push is its own receipt, and this file proves it to whoever has neither system.
 *
 * @param push the push as the chain holds it
 * @param content what was pushed, JSON in one line
 * @param link its place in the department's chain
 * @param issued when the receipt is made
 * @param anchor the latest anchor of the register, or null before the first
 */
public record PushReceipt(
    PushRecord push, String content, PushLink link, Instant issued, String anchor) {

  private static final String FORM = "oneseal-push-receipt-1";
  private static final String NONE = "-";
  private static final int LARGEST = 4 << 20;
  private static final Set<String> NAMES =
      Set.of(
          "form",
          "push",
          "department",
          "sent",
          "digest",
          "sequence",
          "previous",
          "link",
          "issued",
          "anchor",
          "content");

  /** Returns what the register signs. */
  public byte[] toBeSigned() {
    return String.join(
            "\n",
            "form " + FORM,
            "push " + push.id(),
            "department " + push.department(),
            "sent " + push.sentAt(),
            "digest " + push.digest(),
            "sequence " + link.sequence(),
            "previous " + link.previous(),
            "link " + link.hash(),
            "issued " + issued,
            "anchor " + (anchor == null ? NONE : anchor),
            "content " + content,
            "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a receipt and checks that content, digest and link agree.
   *
   * @throws IOException if it is none, was changed, is not by the register of one of these
   *     authorities, or contradicts itself
   */
  public static PushReceipt read(byte[] file, Trust trust) throws IOException {
    Map<String, String> facts = RegisterStatement.read(file, LARGEST, trust);
    if (!facts.keySet().equals(NAMES) || !FORM.equals(facts.get("form"))) {
      throw new IOException("no receipt of a push: its form is another");
    }
    try {
      PushReceipt receipt =
          new PushReceipt(
              new PushRecord(
                  UUID.fromString(facts.get("push")),
                  facts.get("department"),
                  Instant.parse(facts.get("sent")),
                  facts.get("digest")),
              facts.get("content"),
              new PushLink(
                  Long.parseLong(facts.get("sequence")), facts.get("previous"), facts.get("link")),
              Instant.parse(facts.get("issued")),
              facts.get("anchor"));
      receipt.requireSound();
      return receipt;
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw new IOException("no receipt of a push: " + malformed.getMessage(), malformed);
    }
  }

  private void requireSound() throws IOException {
    if (!Sm3.hex(content).equals(push.digest())) {
      throw new IOException("the content has another digest");
    }
    if (!UseRecord.hashAfter(link.previous(), push.canonical()).equals(link.hash())) {
      throw new IOException("the link does not hold this push");
    }
  }
}
