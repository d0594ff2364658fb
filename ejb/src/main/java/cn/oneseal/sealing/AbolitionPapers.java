package cn.oneseal.sealing;

import cn.oneseal.account.Callers;
import cn.oneseal.calendar.ChineseDay;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Values;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.seal.Seal;
import cn.oneseal.seal.SealAccess;
import cn.oneseal.seal.SealFilePurpose;
import cn.oneseal.seal.SealRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The record of a seal's abolition (R10, 二（二）), under the seal that its body uses now. It says by
 * digest which impression was kept.
 */
@Dependent
public class AbolitionPapers implements PaperSource {

  /** The word of its subjects. */
  public static final String SUBJECT = "SEAL_ABOLITION";

  private static final String BASIS = "二（二）";

  @Inject private SealRepository seals;
  @Inject private SealAccess access;
  @Inject private Callers callers;
  @Inject private OrganizationRepository organization;

  /** Returns the subject of an abolished seal. */
  static SealingSubject subject(Seal seal) {
    return new SealingSubject(SUBJECT, seal.id(), "YZ-" + seal.id(), seal.bodyId(), null);
  }

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public List<Paper> papers(SealingSubject of, LocalDate on) {
    Seal seal = seals.seal(of.id()).orElseThrow(() -> Refusal.of("not-found", of.id()));
    Values values =
        Values.none()
            .with("sealName", seal.name())
            .with("sealBody", organization.body(seal.bodyId()).map(Body::name).orElseThrow())
            .with("sealNumber", seal.filing().filingNumber())
            .with("abolishedOn", ChineseDay.of(seal.abolishedOn()))
            .with("decision", seal.abolitionDecision())
            .with("decidedBy", seal.abolishedBy())
            .with("impression", impression(seal))
            .with("deliveredTo", seal.filing().issuingAuthority())
            .with("basis", BASIS)
            .withList(
                "items",
                seals.itemNames(seal.id()).stream().map(name -> Map.of("name", name)).toList());
    return List.of(Paper.of(DocumentKind.SEAL_ABOLITION_RECORD, of.title(), values));
  }

  private String impression(Seal seal) {
    return seals.files(seal.id(), SealFilePurpose.IMPRESSION).stream()
        .findFirst()
        .map(file -> file.name() + "（SM3 " + file.digest() + "）")
        .orElse("未留存印模");
  }

  @Override
  public void requireVisible(long sealId) {
    access.find(sealId, callers.current());
  }
}
