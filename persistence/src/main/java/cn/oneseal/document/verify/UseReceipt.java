package cn.oneseal.document.verify;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.signing.Signed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The register's signed receipt of one use of a seal: with it, whoever is offline knows of this use
 * what the register knew when it was issued. Lines of {@code name value} in UTF-8, the last two the
 * signature (SM2 with SM3) over all before it and the certificate of the register's key.
 */
public final class UseReceipt implements SealRegister {

  /** What the name in the certificate of the register's key begins with. */
  public static final String REGISTER = "印章登记";

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
      Base64.Encoder base64 = Base64.getEncoder();
      String end =
          "signature "
              + base64.encodeToString(by.signature())
              + "\ncertificate "
              + base64.encodeToString(by.certificate())
              + "\n";
      byte[] begin = toBeSigned();
      byte[] tail = end.getBytes(StandardCharsets.US_ASCII);
      byte[] whole = Arrays.copyOf(begin, begin.length + tail.length);
      System.arraycopy(tail, 0, whole, begin.length, tail.length);
      return whole;
    }
  }

  /**
   * Reads a receipt.
   *
   * @throws IOException if it is none, was changed, or is not by the register of one of these
   *     authorities
   */
  public static UseReceipt read(byte[] file, Trust trust) throws IOException {
    if (file.length > LARGEST) {
      throw new IOException("no receipt: too large");
    }
    String text = new String(file, StandardCharsets.UTF_8);
    int end = text.indexOf("signature ");
    if (end <= 0) {
      throw new IOException("no receipt: it has no signature");
    }
    Map<String, String> facts = lines(text.substring(0, end));
    Map<String, String> proof = lines(text.substring(end));
    if (!facts.keySet().equals(NAMES) || !FORM.equals(facts.get("form"))) {
      throw new IOException("no receipt: its form is another");
    }
    try {
      byte[] signed = text.substring(0, end).getBytes(StandardCharsets.UTF_8);
      byte[] signature = Base64.getDecoder().decode(proof.getOrDefault("signature", ""));
      X509CertificateHolder certificate =
          Certificates.read(Base64.getDecoder().decode(proof.getOrDefault("certificate", "")));
      requireRegister(certificate, trust);
      if (!Sm2.verify(
          Certificates.publicKey(certificate.getSubjectPublicKeyInfo()), signed, signature)) {
        throw new IOException("the receipt was changed");
      }
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

  private static Map<String, String> lines(String text) throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      int space = line.indexOf(' ');
      if (space <= 0 || lines.put(line.substring(0, space), line.substring(space + 1)) != null) {
        throw new IOException("no receipt: a line cannot be read");
      }
    }
    return lines;
  }

  private static void requireRegister(X509CertificateHolder certificate, Trust trust)
      throws IOException {
    RDN[] names = certificate.getSubject().getRDNs(BCStyle.CN);
    String name = names.length == 0 ? "" : IETFUtils.valueToString(names[0].getFirst().getValue());
    if (!name.startsWith(REGISTER) || !Certificates.isFor(certificate, KeyUsage.digitalSignature)) {
      throw new IOException("the receipt is not signed by a register");
    }
    for (X509CertificateHolder authority : trust.authorities()) {
      if (Certificates.signed(authority, certificate)) {
        return;
      }
    }
    throw new IOException("the receipt's register is certified by none of the authorities");
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
