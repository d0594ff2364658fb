package cn.oneseal.intake;

import cn.oneseal.casefile.Matter;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;

/** What was registered of a receipt; none of it ever changes. */
@Embeddable
public class Registration {

  private String number;

  @Column(name = "request_id")
  private String requestId;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "received_body_id")
  private Long bodyId;

  private String request;

  @Embedded private Matter matter;

  @Column(name = "on_commitment")
  private boolean onCommitment;

  @Column(name = "received_on")
  private LocalDate on;

  @Column(name = "registered_at")
  private Instant at;

  @Column(name = "registered_by")
  private Long by;

  @Column(name = "registered_system")
  private String system;

  private boolean licence;

  @Column(name = "had_power")
  private boolean hadPower;

  /** For JPA. */
  protected Registration() {}

  Registration(Receipt receipt) {
    number = receipt.number();
    requestId = receipt.requestId();
    itemId = receipt.itemId();
    bodyId = receipt.bodyId();
    request = Texts.required("request", receipt.request(), 2000);
    matter = receipt.matter();
    onCommitment = receipt.onCommitment();
    on = receipt.receivedOn();
    at = receipt.at();
    by = receipt.by();
    system = receipt.system();
    licence = receipt.licence();
    hadPower = receipt.hadPower();
  }

  /** Returns its number. */
  public String number() {
    return number;
  }

  /** Returns the form's token. */
  public String requestId() {
    return requestId;
  }

  /** Returns the item. */
  public long itemId() {
    return itemId;
  }

  /** Returns the body that received it. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns what is applied for. */
  public String request() {
    return request;
  }

  /** Returns whether that is a new right or concerns a decision before. */
  public Matter matter() {
    return matter;
  }

  /** Returns whether the applicant commits himself. */
  public boolean onCommitment() {
    return onCommitment;
  }

  /** Returns the day of receipt. */
  public LocalDate on() {
    return on;
  }

  /** Returns when the receipt was entered. */
  public Instant at() {
    return at;
  }

  /** Returns the official who entered it, or null where a system handed it in. */
  public Long by() {
    return by;
  }

  /** Returns the account of the system that handed it in, or null. */
  public String system() {
    return system;
  }

  /** Returns whether the Administrative Licence Law applies. */
  public boolean licence() {
    return licence;
  }

  /** Returns whether the body held the power on the day of receipt. */
  public boolean hadPower() {
    return hadPower;
  }
}
