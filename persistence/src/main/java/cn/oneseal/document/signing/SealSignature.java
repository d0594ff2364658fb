package cn.oneseal.document.signing;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.DerReader;
import cn.oneseal.document.key.Sm2;
import java.io.IOException;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A signature by seal (GB/T 38540 SES_Signature, version 4) as a document carries it. Extensions
 * and time stamps, which nobody here could check, make it unreadable.
 */
public final class SealSignature {

  private final ToBeSigned content;
  private final ElectronicSeal seal;
  private final X509CertificateHolder certificate;
  private final byte[] signature;

  private SealSignature(ASN1Sequence value) throws IOException {
    DerReader.size(value, 4);
    this.content = new ToBeSigned(ASN1Sequence.getInstance(value.getObjectAt(0)));
    this.seal = ElectronicSeal.read(content.seal());
    this.certificate =
        Certificates.read(ASN1OctetString.getInstance(value.getObjectAt(1)).getOctets());
    DerReader.require(ASN1ObjectIdentifier.getInstance(value.getObjectAt(2)).equals(Sm2.WITH_SM3));
    this.signature = DerReader.bits(value, 3);
  }

  /** Reads a signature; checks nothing but its form. */
  public static SealSignature read(byte[] der) throws IOException {
    try {
      return new SealSignature(ASN1Sequence.getInstance(DerReader.read(der)));
    } catch (RuntimeException malformed) {
      throw new IOException("not a signature by seal", malformed);
    }
  }

  /** Tells whether the certificate's key signed it as it is. */
  public boolean isRight() throws IOException {
    return Sm2.verify(
        Certificates.publicKey(certificate.getSubjectPublicKeyInfo()),
        content.encoded(),
        signature);
  }

  /** Returns the seal in it. */
  public ElectronicSeal seal() {
    return seal;
  }

  /** Returns the signing time, by the signer's own claim. */
  public Instant time() {
    return content.time();
  }

  /** Returns the digest (SM3, hexadecimal) of the description that it signs. */
  public String digest() {
    return content.digest();
  }

  /** Returns the path of the description that it signs. */
  public String path() {
    return content.path();
  }

  /** Returns the signer's certificate. */
  public X509CertificateHolder certificate() {
    return certificate;
  }

  /** Returns what is signed, in DER. */
  public byte[] toBeSigned() {
    return content.encoded();
  }

  /** Returns the signature's value, in DER. */
  public byte[] value() {
    return signature.clone();
  }
}
