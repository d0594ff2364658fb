package cn.oneseal.catalogue.guide;

import cn.oneseal.organization.BodyKind;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the receiver of a returned item records (R4, 二（一）). A draft may lack anything.
 *
 * @param effectiveFrom its first day
 * @param handling how applications are handled
 * @param supervision by which rules the receiver supervises
 * @param basis what both rest on
 * @param actingName the name under which a Party organ acts, which is no licensing authority
 * @param actingSeal the seal under which it acts
 */
public record ProcedureContent(
    LocalDate effectiveFrom,
    String handling,
    String supervision,
    String basis,
    String actingName,
    String actingSeal) {

  /** Nothing yet. */
  public static final ProcedureContent BLANK =
      new ProcedureContent(null, null, null, null, null, null);

  /** Takes blanks for missing; refuses texts that are too long. */
  public ProcedureContent {
    handling = Texts.optional("handling", handling, 4000);
    supervision = Texts.optional("supervision", supervision, 4000);
    basis = Texts.optional("basis", basis, 500);
    actingName = Texts.optional("actingName", actingName, 200);
    actingSeal = Texts.optional("actingSeal", actingSeal, 200);
  }

  /** Returns everything that keeps it from being published today by a body of this kind. */
  public List<Refusal> findings(LocalDate today, BodyKind kind) {
    List<Refusal> findings = new ArrayList<>();
    required(findings, "effectiveFrom", effectiveFrom, ItemProcedure.CLAUSE);
    if (effectiveFrom != null && effectiveFrom.isBefore(today)) {
      findings.add(Refusal.of("dates-out-of-order", today, effectiveFrom).onField("effectiveFrom"));
    }
    required(findings, "handling", handling, ItemProcedure.CLAUSE);
    required(findings, "supervision", supervision, ItemProcedure.CLAUSE);
    required(findings, "basis", basis, ItemProcedure.CLAUSE);
    if (kind == BodyKind.PARTY_ORGAN) {
      required(findings, "actingName", actingName, ItemProcedure.PARTY_ORGAN_CLAUSE);
      required(findings, "actingSeal", actingSeal, ItemProcedure.PARTY_ORGAN_CLAUSE);
    }
    return findings;
  }

  private static void required(List<Refusal> findings, String field, Object value, String clause) {
    if (value == null) {
      findings.add(Refusal.of("required").onField(field).byClause(clause));
    }
  }
}
