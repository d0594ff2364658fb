package cn.oneseal.account;

import cn.oneseal.refusal.Refusal;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a system may call from.
 *
 * @param ranges the addresses and blocks; none means from anywhere
 */
public record AllowList(List<AddressRange> ranges) {

  /** So many entries are taken, so that the check of each call stays short. */
  public static final int MOST = 50;

  /** Copies the ranges. */
  public AllowList {
    ranges = List.copyOf(ranges);
  }

  /** Reads entries parted by commas or white space. */
  public static AllowList of(String text) {
    List<AddressRange> ranges =
        Arrays.stream(text.split("[,\\s]+", -1))
            .filter(entry -> !entry.isEmpty())
            .distinct()
            .map(AddressRange::of)
            .toList();
    if (ranges.size() > MOST) {
      throw Refusal.of("addresses-too-many", MOST).onField("addresses");
    }
    return new AllowList(ranges);
  }

  /** Returns the entries as they were entered, a line each. */
  public String text() {
    return ranges.stream().map(AddressRange::text).collect(Collectors.joining("\n"));
  }

  /** Returns whether a call from the address is taken; its zone, as in fe80::1%eth0, is ignored. */
  public boolean allows(String address) {
    if (ranges.isEmpty()) {
      return true;
    }
    int zone = address.indexOf('%');
    InetAddress caller =
        AddressRange.literal(address, zone < 0 ? address : address.substring(0, zone));
    return ranges.stream().anyMatch(range -> range.contains(caller));
  }
}
