package cn.oneseal.revocation;

import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.ChineseDay;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Values;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Paper;
import cn.oneseal.sealing.PaperSource;
import cn.oneseal.sealing.SealedDocument;
import cn.oneseal.sealing.SealingMandate;
import cn.oneseal.sealing.SealingSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The decision to revoke; with its seal it is in force, and pushed (R13, 三（一）1; ALL 69). */
@Dependent
public class RevocationPapers implements PaperSource {

  /** The word of its subjects. */
  public static final String SUBJECT = "REVOCATION";

  /** Remedies that a decision tells of (行政复议法 9, 行政诉讼法 46). */
  private static final String REMEDY = "如不服本决定，可以自收到本决定之日起六十日内依法申请行政复议，或者六个月内依法向人民法院提起行政诉讼。";

  @Inject private RevocationRepository revocations;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private Event<RevocationIssued> issued;

  /** Returns the subject of proceedings. */
  static SealingSubject subject(Revocation revocation) {
    RevocationSubject of = revocation.of();
    return new SealingSubject(
        SUBJECT, revocation.id(), number(revocation), of.authorityBodyId(), of.itemId());
  }

  private static String number(Revocation revocation) {
    return revocation.of().caseNo() + "-C" + revocation.id();
  }

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public List<Paper> papers(SealingSubject of, LocalDate on) {
    Revocation revocation = found(of.id());
    if (revocation.state() != Revocation.State.PENDING_SEAL) {
      throw Refusal.of("revocation-not-now");
    }
    Values values =
        about(revocation).with("reasons", revocation.resolution().reason()).with("remedy", REMEDY);
    return List.of(Paper.of(DocumentKind.REVOCATION_DECISION, number(revocation), values));
  }

  /** Returns what both papers say. */
  static Values about(Revocation revocation) {
    RevocationSubject of = revocation.of();
    return Values.none()
        .with("caseNumber", of.caseNo())
        .with("holder", of.holder())
        .with("itemName", of.itemName())
        .with("revokedNumber", of.number())
        .with("revokedOn", ChineseDay.of(of.issuedOn()))
        .with("facts", revocation.notice().facts())
        .with("basis", revocation.notice().basis());
  }

  private Revocation found(long id) {
    return revocations.find(id).orElseThrow(() -> Refusal.of("not-found", "revocation"));
  }

  @Override
  public void requireVisible(long id) {
    RevocationAccess.requireVisible(found(id).of(), callers.current());
  }

  @Override
  public void sealed(SealingSubject of, SealingMandate mandate, List<SealedDocument> documents) {
    Revocation revocation = found(of.id());
    SealedDocument document = documents.get(0);
    revocations.issue(
        revocation, document.number(), document.sealUseId(), clock.now(), document.issuedOn());
    issued.fire(new RevocationIssued(revocation, document.number()));
  }
}
