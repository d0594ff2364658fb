package cn.oneseal.intake;

import cn.oneseal.casefile.AcceptanceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A slip given to an applicant: dated, numbered, to be sealed (ALL 32).
 *
 * @param kind which slip
 * @param number its number
 * @param bodyName the body that gives it
 * @param itemName the item
 * @param applicantName to whom
 * @param receivedOn the day of receipt
 * @param on the day of the slip
 * @param enteredAt when that was entered
 * @param acceptance how it was accepted, or null
 * @param dueOn by when it is decided, or null
 * @param papers the papers that it lists
 * @param text what it says, or null
 * @param rightBody the body to apply to, or null
 * @param clause the clause it rests on
 * @param remedy the remedies that it tells of, or null
 * @param stamped the seal stamped on it by the ledger, with its day; null where none is entered
 */
public record Slip(
    Kind kind,
    String number,
    String bodyName,
    String itemName,
    String applicantName,
    LocalDate receivedOn,
    LocalDate on,
    Instant enteredAt,
    AcceptanceKind acceptance,
    LocalDate dueOn,
    List<String> papers,
    String text,
    String rightBody,
    String clause,
    String remedy,
    Stamped stamped) {

  /** Takes a copy of the papers. */
  public Slip {
    papers = List.copyOf(papers);
  }

  /** Which slip. */
  public enum Kind {
    /** 受理通知书. */
    ACCEPTANCE("S"),
    /** 补正告知书. */
    SUPPLEMENT("B"),
    /** 不予受理决定书. */
    NON_ACCEPTANCE("N");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }

    /** Returns the number of this slip of a case or receipt. */
    public String numberOf(String of) {
      return of + "-" + mark;
    }
  }

  /**
   * A stamping by hand, as the ledger of seal uses has it.
   *
   * @param seal the seal
   * @param on the day
   */
  public record Stamped(String seal, LocalDate on) {}
}
