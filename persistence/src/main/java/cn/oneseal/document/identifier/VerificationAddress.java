package cn.oneseal.document.identifier;

import cn.oneseal.refusal.Refusal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where anyone verifies a document: what its QR code holds.
 *
 * @param page the public verification page, http or https, without query
 */
public record VerificationAddress(URI page) {

  /** Refuses what is no web address. */
  public VerificationAddress {
    boolean web = "https".equals(page.getScheme()) || "http".equals(page.getScheme());
    if (!web || page.getHost() == null || page.getQuery() != null || page.getFragment() != null) {
      throw Refusal.of("verification-address").onField("verificationPage");
    }
  }

  /**
   * Returns the address for one document.
   *
   * @param identifier its certificate identifier or, where it has none, its document number
   */
  public String of(String identifier) {
    return page + "?id=" + URLEncoder.encode(identifier, StandardCharsets.UTF_8);
  }
}
