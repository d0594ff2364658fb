package cn.oneseal.handover.register;

import java.time.LocalDate;
import java.util.Map;

/**
 * An entry of the register as pages show it.
 *
 * @param id the entry
 * @param kind what it is
 * @param itemId the item that it belongs to
 * @param itemName that item's name
 * @param bodyName who can use it
 * @param fromBodyName who handed it over
 * @param handoverId the handover that it came with
 * @param usableFrom since when
 * @param endedOn the day on which its edition was superseded, or null
 * @param cells its values
 */
public record RegisterLine(
    long id,
    RegisterKind kind,
    long itemId,
    String itemName,
    String bodyName,
    String fromBodyName,
    long handoverId,
    LocalDate usableFrom,
    LocalDate endedOn,
    Map<RegisterField, String> cells) {

  /** Copies the values. */
  public RegisterLine {
    cells = Map.copyOf(cells);
  }
}
