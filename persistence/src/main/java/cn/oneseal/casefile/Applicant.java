package cn.oneseal.casefile;

import cn.oneseal.organization.CreditCode;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Who applies, and whom to call. */
@Embeddable
public class Applicant {

  @Enumerated(EnumType.STRING)
  @Column(name = "applicant_kind")
  private ApplicantKind kind;

  @Column(name = "applicant_name")
  private String name;

  @Column(name = "applicant_code")
  private String code;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_phone")
  private String contactPhone;

  /** For JPA. */
  protected Applicant() {}

  /** Makes an applicant; the code is checked by its kind's standard. */
  public Applicant(
      ApplicantKind kind, String name, String code, String contactName, String contactPhone) {
    if (kind == null) {
      throw Refusal.of("required").onField("applicantKind");
    }
    this.kind = kind;
    this.name = Texts.required("applicantName", name, 200);
    this.code =
        kind == ApplicantKind.PERSON
            ? IdentityNumber.of(code).value()
            : CreditCode.of(code).value();
    this.contactName = Texts.optional("contactName", contactName, 100);
    this.contactPhone = Texts.optional("contactPhone", contactPhone, 30);
  }

  /** Returns the kind. */
  public ApplicantKind kind() {
    return kind;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns the credit code or identity number, in full. */
  public String code() {
    return code;
  }

  /** Returns the code as shown: a person's identity number is masked. */
  public String shownCode() {
    return kind == ApplicantKind.PERSON && code != null ? IdentityNumber.of(code).masked() : code;
  }

  /** Returns the contact's name, or null. */
  public String contactName() {
    return contactName;
  }

  /** Returns the contact's telephone, or null. */
  public String contactPhone() {
    return contactPhone;
  }

  /** Whether the code's check character is right; wrong ones of early codes are only warned of. */
  public boolean codeChecks() {
    return kind == ApplicantKind.PERSON || new CreditCode(Objects.requireNonNull(code)).checks();
  }
}
