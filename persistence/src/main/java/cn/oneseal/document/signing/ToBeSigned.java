package cn.oneseal.document.signing;

import cn.oneseal.document.key.DerReader;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Sequence;

/**
 * What the key of a seal signs (GB/T 38540 TBS_Sign, version 4): the seal, the time, and the digest
 * of the description of a document. A key that signs nothing else cannot be made to sign something
 * that only looks harmless.
 */
public final class ToBeSigned {

  private static final int DIGEST_BYTES = 32;

  private final ASN1Encodable seal;
  private final Instant time;
  private final byte[] digest;
  private final String path;
  private final byte[] der;

  ToBeSigned(ASN1Sequence content) throws IOException {
    DerReader.size(content, 5);
    DerReader.require(DerReader.integer(content, 0) == ElectronicSeal.VERSION);
    this.seal = content.getObjectAt(1);
    this.time = DerReader.time(content, 2);
    this.digest = DerReader.bits(content, 3);
    this.path = DerReader.ia5(content, 4);
    this.der = content.getEncoded(ASN1Encoding.DER);
  }

  /**
   * Reads it; the seal in it is not looked at.
   *
   * @throws IOException if it is anything else
   */
  public static ToBeSigned read(byte[] der) throws IOException {
    try {
      ToBeSigned content = new ToBeSigned(ASN1Sequence.getInstance(DerReader.read(der)));
      DerReader.require(content.digest.length == DIGEST_BYTES);
      return content;
    } catch (RuntimeException malformed) {
      throw new IOException("not what a seal signs", malformed);
    }
  }

  /** Tells whether the seal in it is this one, to the last byte. */
  public boolean carries(ElectronicSeal one) throws IOException {
    return Arrays.equals(seal.toASN1Primitive().getEncoded(ASN1Encoding.DER), one.encoded());
  }

  ASN1Encodable seal() {
    return seal;
  }

  /** Returns the signing time, by the signer's own claim. */
  public Instant time() {
    return time;
  }

  /** Returns the digest (SM3, hexadecimal) of the description. */
  public String digest() {
    return HexFormat.of().formatHex(digest);
  }

  /** Returns the path of the description within the document. */
  public String path() {
    return path;
  }

  /** Returns it in DER. */
  public byte[] encoded() {
    return der.clone();
  }
}
