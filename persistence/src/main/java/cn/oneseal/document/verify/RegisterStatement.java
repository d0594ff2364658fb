package cn.oneseal.document.verify;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.signing.Signed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * What the register says and signs: lines of {@code name value} in UTF-8, the last two the
 * signature (SM2 with SM3) over all before it and the certificate of the register's key.
 */
public final class RegisterStatement {

  /** What the name in the certificate of the register's key begins with. */
  public static final String REGISTER = "印章登记";

  private RegisterStatement() {}

  /** Returns a statement with its signature, as a file. */
  public static byte[] signed(byte[] statement, Signed by) {
    Base64.Encoder base64 = Base64.getEncoder();
    String end =
        "signature "
            + base64.encodeToString(by.signature())
            + "\ncertificate "
            + base64.encodeToString(by.certificate())
            + "\n";
    byte[] tail = end.getBytes(StandardCharsets.US_ASCII);
    byte[] whole = Arrays.copyOf(statement, statement.length + tail.length);
    System.arraycopy(tail, 0, whole, statement.length, tail.length);
    return whole;
  }

  /**
   * Reads a statement.
   *
   * @param largest the size of a file that is read at all, bytes
   * @return its lines, by name
   * @throws IOException if it is none, was changed, or is not by the register of one of these
   *     authorities
   */
  public static Map<String, String> read(byte[] file, int largest, Trust trust) throws IOException {
    if (file.length > largest) {
      throw new IOException("no receipt: too large");
    }
    String text = new String(file, StandardCharsets.UTF_8);
    int end = text.lastIndexOf("\nsignature ") + 1;
    if (end <= 0) {
      throw new IOException("no receipt: it has no signature");
    }
    Map<String, String> proof = lines(text.substring(end));
    try {
      byte[] signature = Base64.getDecoder().decode(proof.getOrDefault("signature", ""));
      X509CertificateHolder certificate =
          Certificates.read(Base64.getDecoder().decode(proof.getOrDefault("certificate", "")));
      requireRegister(certificate, trust);
      if (!Sm2.verify(
          Certificates.publicKey(certificate.getSubjectPublicKeyInfo()),
          text.substring(0, end).getBytes(StandardCharsets.UTF_8),
          signature)) {
        throw new IOException("the receipt was changed");
      }
    } catch (IllegalArgumentException malformed) {
      throw new IOException("no receipt: " + malformed.getMessage(), malformed);
    }
    return lines(text.substring(0, end));
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
}
