package cn.oneseal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.refusal.Refusal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowListTest {

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3, 10.1.2.3, true",
    "10.1.2.3, 10.1.2.4, false",
    "10.1.2.0/23, 10.1.3.255, true",
    "10.1.2.0/23, 10.1.4.0, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false",
    "fe80::/10, fe80:0:0:0:0:0:0:1%eth0, true",
    "::1, 0:0:0:0:0:0:0:1, true",
    "10.1.2.3, ::ffff:10.1.2.3, true",
    "'10.9.9.9, 10.1.2.0/24', 10.1.2.77, true",
    "'10.9.9.9\n10.1.2.0/24', 10.1.3.77, false"
  })
  void allowsWhatLiesInARange(String entries, String address, boolean allowed) {
    assertEquals(allowed, AllowList.of(entries).allows(address));
  }

  @Test
  void allowsAnyAddressIfEmpty() {
    assertTrue(AllowList.of(" \n").allows("198.51.100.7"));
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, address-not-understood",
    "cafe, address-not-understood",
    "10.1.2, address-not-understood",
    "10.1.2.256, address-not-understood",
    "010.1.2.3, address-not-understood",
    "10.1.2.0/33, address-not-understood",
    "10.1.2.0/, address-not-understood",
    "10.1.2.0/-1, address-not-understood",
    "2001:db8::/129, address-not-understood",
    "2001:db8:::1, address-not-understood",
    "fe80::1%eth0, address-not-understood",
    "10.1.2.3/24, address-not-first",
    "2001:db8::1/64, address-not-first"
  })
  void refusesWhatIsNoRange(String entry, String code) {
    Refusal refusal = assertThrows(Refusal.class, () -> AllowList.of("10.0.0.1," + entry));
    assertEquals(code, refusal.code());
    assertEquals("addresses", refusal.field());
    assertTrue(refusal.getMessage().contains(entry), refusal.getMessage());
  }

  @Test
  void takesFiftyEntriesAndNoMore() {
    assertEquals(50, AllowList.of(entries(50)).ranges().size());
    Refusal refusal = assertThrows(Refusal.class, () -> AllowList.of(entries(51)));
    assertEquals("addresses-too-many", refusal.code());
  }

  private static String entries(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(each -> "10.0.0." + each)
        .collect(Collectors.joining(" "));
  }
}
