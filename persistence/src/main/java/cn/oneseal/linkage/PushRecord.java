package cn.oneseal.linkage;

import cn.oneseal.audit.Canonical;
import java.time.Instant;
import java.util.UUID;

/**
 * A push as the chain of its department holds it (R23). A link's hash is SM3 of the hash before it
 * (64 hexadecimal characters) followed by the {@linkplain Canonical canonical form}.
 *
 * @param id the push
 * @param department the receiving department's code
 * @param sentAt the send time that the system recorded, business time
 * @param digest SM3 of its content
 */
public record PushRecord(UUID id, String department, Instant sentAt, String digest) {

  /** Returns the canonical form: these fields in this order. */
  public String canonical() {
    return Canonical.form(id, department, sentAt, digest);
  }
}
