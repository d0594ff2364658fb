package cn.oneseal.revocation;

import cn.oneseal.account.Callers;
import cn.oneseal.calendar.ChineseDay;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Values;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Paper;
import cn.oneseal.sealing.PaperSource;
import cn.oneseal.sealing.SealingSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the holder is told before anything is revoked: facts, basis, and his right to be heard. */
@Dependent
public class RevocationNoticePapers implements PaperSource {

  /** The word of its subjects. */
  public static final String SUBJECT = "REVOCATION_NOTICE";

  @Inject private RevocationRepository revocations;
  @Inject private Callers callers;

  /** Returns the subject of proceedings. */
  static SealingSubject subject(Revocation revocation) {
    RevocationSubject of = revocation.of();
    return new SealingSubject(
        SUBJECT,
        revocation.id(),
        of.caseNo() + "-G" + revocation.id(),
        of.authorityBodyId(),
        of.itemId());
  }

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public List<Paper> papers(SealingSubject of, LocalDate on) {
    Revocation revocation = found(of.id());
    Values values =
        RevocationPapers.about(revocation)
            .with("rightsUntil", ChineseDay.of(revocation.notice().rightsUntil()));
    return List.of(Paper.of(DocumentKind.REVOCATION_NOTICE, of.title(), values));
  }

  private Revocation found(long id) {
    return revocations.find(id).orElseThrow(() -> Refusal.of("not-found", "revocation"));
  }

  @Override
  public void requireVisible(long id) {
    RevocationAccess.requireVisible(found(id).of(), callers.current());
  }
}
