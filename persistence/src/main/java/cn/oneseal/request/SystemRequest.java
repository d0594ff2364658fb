package cn.oneseal.request;

import cn.oneseal.audit.Canonical;
import cn.oneseal.audit.Sm3;
import cn.oneseal.refusal.Refusal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A write that another system asks for.
 *
 * @param username its account, which its keys belong to
 * @param requestId the key that it gave: 8 to 60 letters, digits, dots, underscores and hyphens
 * @param operation the contract and its operation
 * @param digest SM3 of all that it asks for: a repeat has the same
 */
public record SystemRequest(String username, String requestId, String operation, String digest) {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{8,60}");

  /** Refuses what is no key. */
  public SystemRequest {
    Objects.requireNonNull(username);
    requireKey(requestId);
  }

  /** Refuses what is no key. */
  public static void requireKey(String requestId) {
    if (requestId == null || !KEY.matcher(requestId).matches()) {
      throw Refusal.of("request-id-invalid").onField("requestId");
    }
  }

  /** Makes a request of its content, field by field in the contract's order. */
  public static SystemRequest of(
      String username, String requestId, String operation, Object... content) {
    return new SystemRequest(username, requestId, operation, Sm3.hex(Canonical.form(content)));
  }
}
