package cn.oneseal.sealing.ledger;

import cn.oneseal.document.verify.Trust;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The ledger as a file that anyone can follow: one line an anchor, then one line a link, fields
 * parted by tabulators, texts of uses and signatures in Base64.
 *
 * <pre>
 * anchor  day  position  hash  made-at  signature  certificate
 * link    position  previous  hash  canonical form of the use (- where it is missing)
 * </pre>
 */
public final class LedgerExport {

  private static final String ANCHOR = "anchor";
  private static final String LINK = "link";
  private static final String MISSING = "-";
  private static final int ANCHOR_FIELDS = 7;
  private static final int LINK_FIELDS = 5;

  private LedgerExport() {}

  /** Returns the line of an anchor. */
  public static String line(SignedAnchor anchor) {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "\t",
        ANCHOR,
        anchor.claim().day().toString(),
        Long.toString(anchor.claim().position()),
        anchor.claim().hash(),
        anchor.claim().madeAt().toString(),
        base64.encodeToString(anchor.signature()),
        base64.encodeToString(anchor.certificate()));
  }

  /** Returns the line of a link. */
  public static String line(ChainReader.Link link) {
    return String.join(
        "\t",
        LINK,
        Long.toString(link.position()),
        link.previous(),
        link.hash(),
        link.use() == null
            ? MISSING
            : Base64.getEncoder().encodeToString(link.use().getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Follows an exported ledger.
   *
   * @throws IOException if a line is none
   */
  public static ChainCheck check(BufferedReader export, Trust trust, Instant now)
      throws IOException {
    List<SignedAnchor> anchors = new ArrayList<>();
    String line = export.readLine();
    int number = 1;
    while (line != null && line.startsWith(ANCHOR)) {
      anchors.add(anchor(fields(line, ANCHOR_FIELDS, number), number));
      line = export.readLine();
      number++;
    }
    AnchoredChain chain = new AnchoredChain(anchors, anchor -> anchor.isAuthentic(trust));
    while (line != null && chain.follow(link(fields(line, LINK_FIELDS, number), number))) {
      line = export.readLine();
      number++;
    }
    return chain.end(now);
  }

  private static String[] fields(String line, int count, int number) throws IOException {
    String[] fields = line.split("\t", -1);
    if (fields.length != count) {
      throw new IOException("line " + number + " is neither an anchor nor a link");
    }
    return fields;
  }

  private static SignedAnchor anchor(String[] fields, int number) throws IOException {
    try {
      Base64.Decoder base64 = Base64.getDecoder();
      return new SignedAnchor(
          new AnchorClaim(
              LocalDate.parse(fields[1]),
              Long.parseLong(fields[2]),
              fields[3],
              Instant.parse(fields[4])),
          base64.decode(fields[5]),
          base64.decode(fields[6]));
    } catch (IllegalArgumentException | DateTimeException malformed) {
      throw new IOException("line " + number + " is no anchor", malformed);
    }
  }

  private static ChainReader.Link link(String[] fields, int number) throws IOException {
    try {
      String use =
          fields[4].equals(MISSING)
              ? null
              : new String(Base64.getDecoder().decode(fields[4]), StandardCharsets.UTF_8);
      return new ChainReader.Link(Long.parseLong(fields[1]), fields[2], fields[3], use);
    } catch (IllegalArgumentException malformed) {
      throw new IOException("line " + number + " is no link", malformed);
    }
  }
}
