package cn.oneseal.document.keeper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * For whom, and when, the keys of an installation are made.
 *
 * @param organization the body that runs it, such as the bureau
 * @param mark what every certificate's name says besides, such as 演示; empty for nothing
 * @param on the time on the business clock; kept in whole seconds
 */
public record Founding(String organization, String mark, Instant on) {

  /** Needs an organization. */
  public Founding {
    if (organization.isBlank()) {
      throw new IllegalArgumentException("keys are made for an organization");
    }
    on = on.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Returns the name of a certificate, with the mark. */
  String name(String plain) {
    return mark.isEmpty() ? plain : plain + "（" + mark + "）";
  }
}
