package cn.oneseal.catalogue.guide;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a service guide says (R3, 二（一）). A draft may lack anything; {@link #findings()} tells what
 * keeps it from being published.
 *
 * @param effectiveFrom its first day
 * @param effectiveTo its last day, or null while it has none
 * @param limitUnit the unit of the limit that the law sets
 * @param statutoryLimit the limit that the law sets
 * @param promisedUnit the unit of the promise
 * @param promisedLimit the limit that the authority promises, never longer
 * @param visits how often the applicant must come
 * @param fee whether a fee is charged
 * @param texts what it says in words
 * @param materials what must be handed in, in the order printed
 * @param steps the procedure, step by step
 */
public record GuideContent(
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    TermUnit limitUnit,
    Integer statutoryLimit,
    TermUnit promisedUnit,
    Integer promisedLimit,
    Integer visits,
    Boolean fee,
    Map<GuideField, String> texts,
    List<GuideMaterial> materials,
    List<GuideStep> steps) {

  /** What a guide says that nobody has begun to write. */
  public static final GuideContent BLANK =
      new GuideContent(
          null, null, null, null, null, null, null, null, Map.of(), List.of(), List.of());

  private static final int MOST_ROWS = 100;
  static final int MOST_VISITS = 20;

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
    range("materials", materials.size(), 0, MOST_ROWS);
    steps = List.copyOf(steps);
    range("steps", steps.size(), 0, MOST_ROWS);
    range("visits", visits, 0, MOST_VISITS);
    range("statutoryLimit", statutoryLimit, 1, longest(limitUnit));
    range("promisedLimit", promisedLimit, 1, longest(promisedUnit));
  }

  /**
   * Returns everything that keeps it from being published today, in the order of the form; a guide
   * does not begin in the past.
   */
  public List<Refusal> findings(LocalDate today) {
    List<Refusal> findings = findings();
    if (effectiveFrom != null && effectiveFrom.isBefore(today)) {
      findings.add(
          0, Refusal.of("dates-out-of-order", today, effectiveFrom).onField("effectiveFrom"));
    }
    return findings;
  }

  /** Returns everything that keeps it from being published on any day, in the order of the form. */
  public List<Refusal> findings() {
    List<Refusal> findings = new ArrayList<>();
    required(findings, "effectiveFrom", effectiveFrom);
    if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
      findings.add(
          Refusal.of("dates-out-of-order", effectiveFrom, effectiveTo).onField("effectiveTo"));
    }
    required(findings, "limitUnit", limitUnit);
    required(findings, "statutoryLimit", statutoryLimit);
    required(findings, "promisedUnit", promisedUnit);
    required(findings, "promisedLimit", promisedLimit);
    promise().ifPresent(findings::add);
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
      findings.addAll(materials.get(i).findings(i + 1));
    }
    required(findings, "steps", steps.isEmpty() ? null : steps);
    for (int i = 0; i < steps.size(); i++) {
      findings.addAll(steps.get(i).findings(i + 1));
    }
    return findings;
  }

  /** Returns the limit that the law sets, or null. */
  public Term statutory() {
    return Term.of(statutoryLimit, limitUnit);
  }

  /** Returns the limit that is promised, or null. */
  public Term promised() {
    return Term.of(promisedLimit, promisedUnit);
  }

  private Optional<Refusal> promise() {
    if (statutory() == null || promised() == null) {
      return Optional.empty();
    }
    Refusal finding =
        switch (new PromiseRule().compare(promised(), statutory())) {
          case KEPT -> null;
          case EXCEEDED ->
              Refusal.of("promise-exceeds-statutory-limit", promisedLimit, statutoryLimit)
                  .onField("promisedLimit");
          case NOT_COMPARABLE -> Refusal.of("promise-not-comparable").onField("promisedUnit");
        };
    return Optional.ofNullable(finding).map(found -> found.byClause(ServiceGuide.CLAUSE));
  }

  private static int longest(TermUnit unit) {
    return (unit == null ? TermUnit.WORKING_DAY : unit).longest();
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
