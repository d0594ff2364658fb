package cn.oneseal.document.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/** Reads certificates and checks what SM2 signed. */
public final class Certificates {

  /** A list of a large authority, bytes; nobody sends one in but who runs this. */
  private static final int LARGEST_LIST = 32 << 20;

  private Certificates() {}

  /** Reads a certificate in DER or PEM. */
  public static X509CertificateHolder read(byte[] file) throws IOException {
    try {
      return new X509CertificateHolder(
          Certificate.getInstance(DerReader.read(der(file, "CERTIFICATE"))));
    } catch (RuntimeException malformed) {
      throw new IOException("not a certificate", malformed);
    }
  }

  /** Reads a revocation list in DER or PEM. */
  public static X509CRLHolder readRevocationList(byte[] file) throws IOException {
    try {
      return new X509CRLHolder(
          CertificateList.getInstance(DerReader.read(der(file, "X509 CRL"), LARGEST_LIST)));
    } catch (RuntimeException malformed) {
      throw new IOException("not a revocation list", malformed);
    }
  }

  private static byte[] der(byte[] file, String label) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int begin = text.indexOf("-----BEGIN " + label + "-----");
    if (begin < 0) {
      return file;
    }
    int end = text.indexOf("-----END", begin);
    String body = text.substring(text.indexOf('\n', begin), end);
    return Base64.getMimeDecoder().decode(body);
  }

  /** Returns a certificate in PEM. */
  public static String pem(X509CertificateHolder certificate) {
    return pem("CERTIFICATE", encoded(certificate));
  }

  /** Returns something in PEM. */
  public static String pem(String label, byte[] der) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
  }

  /** Returns a certificate in DER. */
  public static byte[] encoded(X509CertificateHolder certificate) {
    try {
      return certificate.getEncoded();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Returns the public key; refuses any that is not on the curve of SM2. */
  public static ECPublicKeyParameters publicKey(SubjectPublicKeyInfo info) throws IOException {
    if (PublicKeyFactory.createKey(info) instanceof ECPublicKeyParameters key
        && key.getParameters().getCurve().equals(Sm2.CURVE.getCurve())
        && key.getParameters().getG().equals(Sm2.CURVE.getG())) {
      return key;
    }
    throw new IOException("not a key of SM2");
  }

  /** Tells whether an issuer signed a certificate, with SM2 and SM3. */
  public static boolean signed(X509CertificateHolder issuer, X509CertificateHolder certificate)
      throws IOException {
    return issuer.getSubject().equals(certificate.getIssuer())
        && certificate.getSignatureAlgorithm().getAlgorithm().equals(Sm2.WITH_SM3)
        && Sm2.verify(
            publicKey(issuer.getSubjectPublicKeyInfo()),
            certificate.toASN1Structure().getTBSCertificate().getEncoded(),
            certificate.getSignature());
  }

  /** Tells whether an issuer signed a revocation list, with SM2 and SM3. */
  public static boolean signed(X509CertificateHolder issuer, X509CRLHolder list)
      throws IOException {
    return issuer.getSubject().equals(list.getIssuer())
        && list.toASN1Structure().getSignatureAlgorithm().getAlgorithm().equals(Sm2.WITH_SM3)
        && Sm2.verify(
            publicKey(issuer.getSubjectPublicKeyInfo()),
            list.toASN1Structure().getTBSCertList().getEncoded(),
            list.toASN1Structure().getSignature().getOctets());
  }

  /** Tells whether a certificate is for this use; {@link KeyUsage} names the uses. */
  public static boolean isFor(X509CertificateHolder certificate, int use) {
    KeyUsage usage = KeyUsage.fromExtensions(certificate.getExtensions());
    return usage != null && usage.hasUsages(use);
  }
}
