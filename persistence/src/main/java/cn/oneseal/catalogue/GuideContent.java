package cn.oneseal.catalogue;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a service guide says (R3, 二（一）). A draft may lack anything; {@link #findings()} tells what
 * keeps it from being published.
 *
 * @param effectiveFrom its first day
 * @param effectiveTo its last day, or null while it has none
 * @param limitUnit the unit of both limits
 * @param statutoryLimit the limit that the law sets
 * @param promisedLimit the limit that the authority promises, never longer
 * @param visits how often the applicant must come
 * @param fee whether a fee is charged
 * @param texts what it says in words
 * @param materials what must be handed in, in the order printed
 */
public record GuideContent(
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    TermUnit limitUnit,
    Integer statutoryLimit,
    Integer promisedLimit,
    Integer visits,
    Boolean fee,
    Map<GuideField, String> texts,
    List<GuideMaterial> materials) {

  private static final int MOST_MATERIALS = 100;
  private static final int MOST_VISITS = 20;

  /** Takes copies, refusing what cannot even be kept: texts too long, numbers that are none. */
  public GuideContent {
    Map<GuideField, String> kept = new EnumMap<>(GuideField.class);
    texts.forEach(
        (field, entered) -> {
          String text = Texts.optional(field.key(), entered, field.longest());
          if (text != null) {
            kept.put(field, text);
          }
        });
    texts = kept;
    materials = List.copyOf(materials);
    range("materials", materials.size(), 0, MOST_MATERIALS);
    range("visits", visits, 0, MOST_VISITS);
    int longest = limitUnit == null ? TermUnit.WORKING_DAY.longest() : limitUnit.longest();
    range("statutoryLimit", statutoryLimit, 1, longest);
    range("promisedLimit", promisedLimit, 1, longest);
  }

  /** Returns everything that keeps it from being published, in the order of the form. */
  public List<Refusal> findings() {
    List<Refusal> findings = new ArrayList<>();
    required(findings, "effectiveFrom", effectiveFrom);
    if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
      findings.add(
          Refusal.of("dates-out-of-order", effectiveFrom, effectiveTo).onField("effectiveTo"));
    }
    required(findings, "limitUnit", limitUnit);
    required(findings, "statutoryLimit", statutoryLimit);
    required(findings, "promisedLimit", promisedLimit);
    if (statutoryLimit != null && promisedLimit != null && promisedLimit > statutoryLimit) {
      findings.add(
          Refusal.of("promise-exceeds-statutory-limit", promisedLimit, statutoryLimit)
              .onField("promisedLimit")
              .byClause(ServiceGuide.CLAUSE));
    }
    required(findings, "visits", visits);
    required(findings, "fee", fee);
    for (GuideField field : GuideField.values()) {
      boolean asked =
          field.required() || (field == GuideField.FEE_BASIS && Boolean.TRUE.equals(fee));
      if (asked) {
        required(findings, field.key(), texts.get(field));
      }
    }
    required(findings, "materials", materials.isEmpty() ? null : materials);
    for (int i = 0; i < materials.size(); i++) {
      materials.get(i).finding(i + 1).ifPresent(findings::add);
    }
    return findings;
  }

  private static void required(List<Refusal> findings, String field, Object value) {
    if (value == null) {
      findings.add(Refusal.of("required").onField(field).byClause(ServiceGuide.CLAUSE));
    }
  }

  private static void range(String field, Integer value, int least, int most) {
    if (value != null && (value < least || value > most)) {
      throw Refusal.of("out-of-range", least, most).onField(field);
    }
  }
}
