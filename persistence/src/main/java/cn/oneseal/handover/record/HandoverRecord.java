package cn.oneseal.handover.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is on record of one handover.
 *
 * @param id the handover
 * @param batch the batch's number
 * @param instrument the number or title of the instrument that orders it
 * @param direction TRANSFERRED_IN or RETURNED
 * @param listNo the number on that list
 * @param itemName the item
 * @param clause the clause that moves it
 * @param fromBodyName the giving body
 * @param toBodyName the receiving body
 * @param dueOn the day it is due
 * @param completedOn the handover day, or null
 * @param completedAt when it was completed, or null
 * @param completedBy who completed it, or null
 * @param inFlight cases that the giving body accepted by the handover day and has not closed yet
 * @param givers the giving body's liaisons so far
 * @param receivers the receiving body's liaisons so far
 * @param entries the editions of all categories, in order
 * @param seals the seals tied to the item
 * @param takings the texts kept, with their digests
 */
public record HandoverRecord(
    long id,
    int batch,
    String instrument,
    String direction,
    int listNo,
    String itemName,
    String clause,
    String fromBodyName,
    String toBodyName,
    LocalDate dueOn,
    LocalDate completedOn,
    Instant completedAt,
    String completedBy,
    long inFlight,
    List<RecordParty> givers,
    List<RecordParty> receivers,
    List<RecordEntry> entries,
    List<RecordSeal> seals,
    List<RecordTaking> takings) {

  /** Copies the lists. */
  public HandoverRecord {
    givers = List.copyOf(givers);
    receivers = List.copyOf(receivers);
    entries = List.copyOf(entries);
    seals = List.copyOf(seals);
    takings = List.copyOf(takings);
  }
}
