package cn.oneseal.sealing;

import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Values;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A paper as its source wants it sealed.
 *
 * @param kind its kind
 * @param number its number, of its own
 * @param layoutOf the item whose own layout makes it, or null for the kind's
 * @param values what it says; who issues it, its date and its verification address are added
 * @param certificateIdentifier its identifier by GB/T 36904, or null
 * @param validUntil the last day of its validity, or null
 */
public record Paper(
    DocumentKind kind,
    String number,
    Long layoutOf,
    Values values,
    String certificateIdentifier,
    LocalDate validUntil) {

  /** Refuses what is missing. */
  public Paper {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(number);
    Objects.requireNonNull(values);
  }

  /** Makes one that is no certificate. */
  public static Paper of(DocumentKind kind, String number, Values values) {
    return new Paper(kind, number, null, values, null, null);
  }
}
