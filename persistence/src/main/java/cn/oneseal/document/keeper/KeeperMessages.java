package cn.oneseal.document.keeper;

import cn.oneseal.document.key.CertificateAuthority.Revoked;
import cn.oneseal.document.key.DerReader;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.signing.Signed;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;

/**
 * What a keeper is asked and answers, as it goes to another process: DER, which has one encoding
 * and bounds of its own. Whatever cannot be read is an IOException.
 */
public final class KeeperMessages {

  private KeeperMessages() {}

  /** Writes a founding. */
  public static byte[] founding(Founding founding) {
    return sequence(
        new DERUTF8String(founding.organization()),
        new DERUTF8String(founding.mark()),
        time(founding.on()));
  }

  /** Reads a founding. */
  public static Founding founding(byte[] der) throws IOException {
    return read(
        der,
        3,
        message -> new Founding(text(message, 0), text(message, 1), DerReader.time(message, 2)));
  }

  /** Writes an order of a seal. */
  public static byte[] order(SealOrder order) {
    return sequence(
        new DERIA5String(order.sealId()),
        new DERUTF8String(order.name()),
        new DERUTF8String(order.organization()),
        new DEROctetString(order.picture().png()),
        new ASN1Integer(order.size()),
        time(order.made()),
        time(order.from()),
        time(order.until()));
  }

  /** Reads an order of a seal. */
  public static SealOrder order(byte[] der) throws IOException {
    return read(
        der,
        8,
        message ->
            new SealOrder(
                DerReader.ia5(message, 0),
                text(message, 1),
                text(message, 2),
                new Picture(octets(message, 3)),
                DerReader.integer(message, 4),
                DerReader.time(message, 5),
                DerReader.time(message, 6),
                DerReader.time(message, 7)));
  }

  /** Writes an order of a revocation list. */
  public static byte[] revocation(RevocationOrder order) {
    ASN1EncodableVector revoked = new ASN1EncodableVector();
    for (Revoked one : order.revoked()) {
      ASN1EncodableVector entry = new ASN1EncodableVector();
      entry.add(new ASN1Integer(one.serialNumber()));
      entry.add(time(one.since()));
      revoked.add(new DERSequence(entry));
    }
    return sequence(
        new DERSequence(revoked),
        new ASN1Integer(order.number()),
        time(order.made()),
        time(order.next()));
  }

  /** Reads an order of a revocation list. */
  public static RevocationOrder revocation(byte[] der) throws IOException {
    return read(
        der,
        4,
        message -> {
          List<Revoked> revoked = new ArrayList<>();
          for (ASN1Encodable each : ASN1Sequence.getInstance(message.getObjectAt(0))) {
            ASN1Sequence entry = ASN1Sequence.getInstance(each);
            DerReader.size(entry, 2);
            revoked.add(
                new Revoked(
                    ASN1Integer.getInstance(entry.getObjectAt(0)).getValue(),
                    DerReader.time(entry, 1)));
          }
          return new RevocationOrder(
              revoked,
              ASN1Integer.getInstance(message.getObjectAt(1)).longValueExact(),
              DerReader.time(message, 2),
              DerReader.time(message, 3));
        });
  }

  /** Writes a signature. */
  public static byte[] signed(Signed signed) {
    return sequence(
        new DEROctetString(signed.signature()), new DEROctetString(signed.certificate()));
  }

  /** Reads a signature. */
  public static Signed signed(byte[] der) throws IOException {
    return read(der, 2, message -> new Signed(octets(message, 0), octets(message, 1)));
  }

  /** Writes structures one after the other. */
  public static byte[] list(List<byte[]> structures) {
    return sequence(structures.stream().map(DEROctetString::new).toArray(ASN1Encodable[]::new));
  }

  /** Reads structures one after the other. */
  public static List<byte[]> list(byte[] der) throws IOException {
    return attempt(
        () -> {
          List<byte[]> structures = new ArrayList<>();
          ASN1Sequence message = ASN1Sequence.getInstance(DerReader.read(der));
          for (int i = 0; i < message.size(); i++) {
            structures.add(octets(message, i));
          }
          return structures;
        });
  }

  /** Writes a time, in whole seconds. */
  public static byte[] instant(Instant instant) {
    return encoded(time(instant));
  }

  /** Reads a time. */
  public static Instant instant(byte[] der) throws IOException {
    return attempt(
        () ->
            DerReader.time(
                new DERSequence(ASN1GeneralizedTime.getInstance(DerReader.read(der))), 0));
  }

  private static DERGeneralizedTime time(Instant instant) {
    return new DERGeneralizedTime(DerReader.time(instant));
  }

  private static String text(ASN1Sequence message, int index) {
    return ASN1UTF8String.getInstance(message.getObjectAt(index)).getString();
  }

  private static byte[] octets(ASN1Sequence message, int index) {
    return ASN1OctetString.getInstance(message.getObjectAt(index)).getOctets();
  }

  private static byte[] sequence(ASN1Encodable... elements) {
    return encoded(new DERSequence(elements));
  }

  private static byte[] encoded(ASN1Primitive value) {
    try {
      return value.getEncoded(ASN1Encoding.DER);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private interface Reading<T> {
    T from(ASN1Sequence message) throws IOException;
  }

  private static <T> T read(byte[] der, int size, Reading<T> reading) throws IOException {
    return attempt(
        () -> {
          ASN1Sequence message = ASN1Sequence.getInstance(DerReader.read(der));
          DerReader.size(message, size);
          return reading.from(message);
        });
  }

  private static <T> T attempt(KeeperFolder.Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (RuntimeException malformed) {
      throw new IOException("not understood: " + malformed.getMessage(), malformed);
    }
  }
}
