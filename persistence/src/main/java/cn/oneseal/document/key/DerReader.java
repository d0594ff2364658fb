package cn.oneseal.document.key;

import java.io.IOException;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;

/**
 * Reads DER that may be hostile: one value, of bounded size and depth, in its only right encoding.
 */
public final class DerReader {

  private static final int DEEPEST = 24;

  /** A seal's picture is a part of what is read; nothing comes near this size, bytes. */
  private static final int LARGEST = 3 << 20;

  private static final int LONG_TAG = 0x1F;
  private static final int CONSTRUCTED = 0x20;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT);

  private DerReader() {}

  /** Returns the one value that some bytes encode. */
  public static ASN1Primitive read(byte[] der) throws IOException {
    return read(der, LARGEST);
  }

  /** Returns the one value that some bytes encode, at most so many. */
  static ASN1Primitive read(byte[] der, int largest) throws IOException {
    if (der.length > largest) {
      throw new IOException("too large");
    }
    depth(der, 0, der.length, 0);
    try {
      ASN1Primitive value = ASN1Primitive.fromByteArray(der);
      if (value != null && Arrays.equals(value.getEncoded(ASN1Encoding.DER), der)) {
        return value;
      }
    } catch (RuntimeException malformed) {
      throw new IOException("not DER", malformed);
    }
    throw new IOException("not DER");
  }

  /** Looks at lengths only, so that no nesting reaches the recursive reader. */
  private static void depth(byte[] der, int from, int to, int level) throws IOException {
    if (level > DEEPEST) {
      throw new IOException("too deep");
    }
    int at = from;
    while (at < to) {
      int tag = der[at] & 0xFF;
      if ((tag & LONG_TAG) == LONG_TAG || at + 1 >= to) {
        throw new IOException("not DER");
      }
      int first = der[at + 1] & 0xFF;
      int bytes = first < 0x80 ? 0 : first & 0x7F;
      if (first == 0x80 || bytes > 4 || at + 2 + bytes > to) {
        throw new IOException("not DER");
      }
      long length = first < 0x80 ? first : 0;
      for (int i = 0; i < bytes; i++) {
        length = (length << 8) | (der[at + 2 + i] & 0xFF);
      }
      int begin = at + 2 + bytes;
      if (length > to - begin) {
        throw new IOException("not DER");
      }
      int end = begin + (int) length;
      if ((tag & CONSTRUCTED) != 0) {
        depth(der, begin, end, level + 1);
      }
      at = end;
    }
  }

  /** Throws unless something that the structure must fulfil holds. */
  public static void require(boolean fulfilled) throws IOException {
    if (!fulfilled) {
      throw new IOException("unexpected structure");
    }
  }

  /** Throws unless a sequence has so many elements. */
  public static void size(ASN1Sequence sequence, int size) throws IOException {
    require(sequence.size() == size);
  }

  /** Returns an element that is a sequence of so many elements. */
  public static ASN1Sequence sequence(ASN1Sequence parent, int index, int size) throws IOException {
    ASN1Sequence child = ASN1Sequence.getInstance(parent.getObjectAt(index));
    size(child, size);
    return child;
  }

  /** Returns an element that is visible ASCII. */
  public static String ia5(ASN1Sequence parent, int index) {
    return ASN1IA5String.getInstance(parent.getObjectAt(index)).getString();
  }

  /** Returns an element that is a small whole number, not negative. */
  public static int integer(ASN1Sequence parent, int index) throws IOException {
    BigInteger value = ASN1Integer.getInstance(parent.getObjectAt(index)).getValue();
    require(value.signum() >= 0 && value.bitLength() < 31);
    return value.intValue();
  }

  /** Returns the octets of an element that is a bit string. */
  public static byte[] bits(ASN1Sequence parent, int index) {
    return ASN1BitString.getInstance(parent.getObjectAt(index)).getOctets();
  }

  /** Returns an element that is a time. */
  public static Instant time(ASN1Sequence parent, int index) throws IOException {
    ASN1GeneralizedTime time = ASN1GeneralizedTime.getInstance(parent.getObjectAt(index));
    try {
      return time.getDate().toInstant();
    } catch (java.text.ParseException | DateTimeException malformed) {
      throw new IOException("not a time", malformed);
    }
  }

  /** Returns a time as a structure says it: UTC, whole seconds. */
  public static String time(Instant instant) {
    return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC)
        .format(TIME);
  }
}
