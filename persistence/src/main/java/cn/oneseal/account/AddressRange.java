package cn.oneseal.account;

import cn.oneseal.refusal.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that a system may call from: one IPv4 or IPv6 address, or a block in CIDR notation. A
 * host's name is refused: nothing here asks a name server.
 *
 * @param text as entered
 * @param network the address, or the block's first
 * @param bits how many leading bits an address must share with it
 */
public record AddressRange(String text, InetAddress network, int bits) {

  private static final Pattern NOTATION = Pattern.compile("([^/]+)(?:/(0|[1-9][0-9]{0,2}))?");
  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

  /** Reads an address or a block; refused unless its bits beyond the prefix are zero. */
  public static AddressRange of(String text) {
    Matcher notation = NOTATION.matcher(text);
    if (!notation.matches()) {
      throw notUnderstood(text);
    }
    InetAddress network = literal(text, notation.group(1));
    int length = network.getAddress().length * Byte.SIZE;
    int bits = notation.group(2) == null ? length : Integer.parseInt(notation.group(2));
    if (bits > length) {
      throw notUnderstood(text);
    }
    if (!isZeroAfter(network.getAddress(), bits)) {
      throw Refusal.of("address-not-first", text).onField("addresses");
    }
    return new AddressRange(text, network, bits);
  }

  /** Returns whether the address lies in the range; never for one of the other family. */
  public boolean contains(InetAddress address) {
    byte[] mine = network.getAddress();
    byte[] theirs = address.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    byte[] difference = new byte[mine.length];
    for (int i = 0; i < mine.length; i++) {
      difference[i] = (byte) (mine[i] ^ theirs[i]);
    }
    return isZeroBefore(difference, bits);
  }

  /** Reads an address written as one, without asking a name server. */
  static InetAddress literal(String entry, String address) {
    if (!IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
      throw notUnderstood(entry);
    }
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw notUnderstood(entry);
    }
  }

  private static Refusal notUnderstood(String entry) {
    return Refusal.of("address-not-understood", entry).onField("addresses");
  }

  private static boolean isZeroBefore(byte[] bytes, int end) {
    for (int bit = 0; bit < end; bit++) {
      if (isSet(bytes, bit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isZeroAfter(byte[] bytes, int start) {
    for (int bit = start; bit < bytes.length * Byte.SIZE; bit++) {
      if (isSet(bytes, bit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSet(byte[] bytes, int bit) {
    return (bytes[bit / Byte.SIZE] & (0x80 >> (bit % Byte.SIZE))) != 0;
  }
}
