package cn.oneseal.document.verify;

import cn.oneseal.document.signing.Signed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The register's signed receipt of one use of a seal: with it, whoever is offline knows of this use
 * what the register knew when it was issued. A {@link RegisterStatement}.
 */
public final class UseReceipt implements SealRegister {

  private static final String FORM = "oneseal-use-receipt-1";
  private static final String NONE = "-";
  private static final int LARGEST = 16 << 10;
  private static final Set<String> NAMES =
      Set.of(
          "form",
          "digest",
          "seal",
          "name",
          "position",
          "recorded",
          "link",
          "abolished",
          "issued",
          "anchor");

  private final Map<String, String> facts;

  private UseReceipt(Map<String, String> facts) {
    this.facts = facts;
  }

  /**
   * What a receipt says.
   *
   * @param digest SM3 of what was signed
   * @param sealId the seal's identifier
   * @param sealName its name
   * @param position the use's place in the chain
   * @param recorded when the register recorded it
   * @param link the hash of its link
   * @param abolished from when the seal can seal nothing, or null while it is active
   * @param issued when the receipt is made
   * @param anchor the latest anchor: its day, place and hash; or null before the first
   */
  public record Facts(
      String digest,
      String sealId,
      String sealName,
      long position,
      Instant recorded,
      String link,
      Instant abolished,
      Instant issued,
      String anchor) {

    /** Returns what the register signs. */
    public byte[] toBeSigned() {
      return String.join(
              "\n",
              "form " + FORM,
              "digest " + digest,
              "seal " + sealId,
              "name " + sealName.replaceAll("\\s", " "),
              "position " + position,
              "recorded " + recorded,
              "link " + link,
              "abolished " + (abolished == null ? NONE : abolished),
              "issued " + issued,
              "anchor " + (anchor == null ? NONE : anchor),
              "")
          .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the receipt with its signature, as a file. */
    public byte[] signed(Signed by) {
      return RegisterStatement.signed(toBeSigned(), by);
    }
  }

  /**
   * Reads a receipt.
   *
   * @throws IOException if it is none, was changed, or is not by the register of one of these
   *     authorities
   */
  public static UseReceipt read(byte[] file, Trust trust) throws IOException {
    Map<String, String> facts = RegisterStatement.read(file, LARGEST, trust);
    if (!facts.keySet().equals(NAMES) || !FORM.equals(facts.get("form"))) {
      throw new IOException("no receipt: its form is another");
    }
    try {
      Long.parseLong(facts.get("position"));
      Instant.parse(facts.get("recorded"));
      if (!facts.get("abolished").equals(NONE)) {
        Instant.parse(facts.get("abolished"));
      }
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw new IOException("no receipt: " + malformed.getMessage(), malformed);
    }
    return new UseReceipt(facts);
  }

  /** Returns whether this receipt is of a use. */
  public boolean isOf(String digest) {
    return facts.get("digest").equals(digest);
  }

  @Override
  public Optional<KnownSeal> seal(String sealId) {
    return facts.get("seal").equals(sealId)
        ? Optional.of(
            new KnownSeal(
                facts.get("name"),
                Optional.of(facts.get("abolished"))
                    .filter(when -> !when.equals(NONE))
                    .map(Instant::parse)))
        : Optional.empty();
  }

  @Override
  public Optional<KnownUse> use(String digest) {
    return isOf(digest)
        ? Optional.of(
            new KnownUse(
                Long.parseLong(facts.get("position")),
                facts.get("seal"),
                Instant.parse(facts.get("recorded"))))
        : Optional.empty();
  }
}
