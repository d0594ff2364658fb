package cn.oneseal.account;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Name and password sent with every call of another system, in UTF-8, and where it comes from. */
public class BasicCredential extends UsernamePasswordCredential {

  private final String address;

  BasicCredential(String username, String password, String address) {
    super(username, password);
    this.address = address;
  }

  /** Returns the address that the call comes from. */
  String address() {
    return address;
  }

  /** Reads the header Authorization; empty when it is absent or malformed. */
  static Optional<BasicCredential> fromHeader(String header, String address) {
    if (header == null || !header.toLowerCase(Locale.ROOT).startsWith("basic ")) {
      return Optional.empty();
    }
    try {
      String pair =
          new String(
              Base64.getDecoder().decode(header.substring("basic ".length()).strip()),
              StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(
              new BasicCredential(pair.substring(0, colon), pair.substring(colon + 1), address));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
