package cn.oneseal.transfer;

import cn.oneseal.organization.BodyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Is this batch sound (R1, 一)? One set of rules for what files bring and for what was written on
 * pages: nothing twice, every body known and on the right side, the declared numbers true, and no
 * contradiction to the record. Writes nothing; all findings are told at once.
 */
public final class BatchCheck {

  private final BatchDraft draft;
  private final KnownRecord known;
  private final ToLongFunction<String> lineOf;
  private final Map<String, BodyKind> bodies;
  private final List<Finding> findings = new ArrayList<>();

  private BatchCheck(BatchDraft draft, KnownRecord known, ToLongFunction<String> lineOf) {
    this.draft = draft;
    this.known = known;
    this.lineOf = lineOf;
    this.bodies =
        draft.bodies().stream().collect(Collectors.toMap(BodyDraft::code, BodyDraft::kind));
  }

  /**
   * Checks a batch.
   *
   * @param lineOf the line of the batch file that sets a field; 0 where there is none
   */
  public static List<Finding> of(
      BatchDraft draft, KnownRecord known, ToLongFunction<String> lineOf) {
    BatchCheck check = new BatchCheck(draft, known, lineOf);
    check.all();
    return check.findings;
  }

  private void all() {
    if (draft.items().isEmpty()) {
      findings.add(Finding.error(Finding.Source.ITEMS, 0, "", "no-items"));
    }
    Map<String, Long> lineOfNumber = new HashMap<>();
    Map<String, Long> lineOfName = new HashMap<>();
    for (ItemDraft item : draft.items()) {
      checkErratum(item);
      checkBodies(item);
      checkTwice(item, lineOfNumber, lineOfName);
    }
    checkTotals();
    checkSections();
    if (draft.terms() != null) {
      int number = draft.terms().number();
      if (known.hasBatch(number)) {
        find(lineOf.applyAsLong("batch_no"), "batch_no", "batch-exists", number);
      }
      draft.items().forEach(item -> checkAgainstRecord(item, draft.terms().issuedOn()));
    }
  }

  private void checkErratum(ItemDraft item) {
    if (item.erratum() != null) {
      findings.add(
          Finding.note(
              Finding.Source.ITEMS,
              item.line(),
              "printed_kind",
              "erratum",
              item.printedKind(),
              item.erratum()));
    }
  }

  private void checkBodies(ItemDraft item) {
    boolean in = item.direction() == Direction.TRANSFERRED_IN;
    checkBody(item, "from_department", item.from(), !in);
    checkBody(item, "to_department", item.to(), in);
  }

  private void checkBody(ItemDraft item, String column, String code, boolean mustBeBureau) {
    Optional<BodyKind> kind = kindOf(code);
    if (kind.isEmpty()) {
      find(item, column, "department-unknown", code);
    } else if ((kind.get() == BodyKind.APPROVAL_BUREAU) != mustBeBureau) {
      find(item, column, "direction-contradicts", code, item.direction());
    } else if (draft.terms() != null) {
      LocalDate day = draft.terms().issuedOn();
      known
          .body(code)
          .filter(body -> !body.existsOn(day))
          .ifPresent(body -> find(item, column, "body-not-there", code, day));
    }
  }

  private Optional<BodyKind> kindOf(String code) {
    BodyKind drafted = bodies.get(code);
    return drafted != null
        ? Optional.of(drafted)
        : known.body(code).map(KnownRecord.KnownBody::kind);
  }

  private void checkTwice(
      ItemDraft item, Map<String, Long> lineOfNumber, Map<String, Long> lineOfName) {
    String key = item.direction() + " " + item.listNumber();
    Long line = lineOfNumber.putIfAbsent(key, item.line());
    if (line != null) {
      find(item, "list_no", "number-twice", item.listNumber(), line);
    }
    Long same = lineOfName.putIfAbsent(item.name(), item.line());
    if (same != null) {
      find(item, "name", "item-twice", item.name(), same);
    }
  }

  private void checkTotals() {
    BatchDraft.Declared declared = draft.declared();
    checkCount(declared.transferredIn(), BatchSheet.TRANSFERRED, going(true));
    checkCount(declared.returned(), BatchSheet.RETURNED, going(false));
    long departments =
        draft.items().stream()
            .filter(item -> item.direction() == Direction.TRANSFERRED_IN)
            .map(ItemDraft::from)
            .distinct()
            .count();
    checkCount(declared.departments(), BatchSheet.DEPARTMENTS, departments);
  }

  private long going(boolean in) {
    return draft.items().stream()
        .filter(item -> (item.direction() == Direction.TRANSFERRED_IN) == in)
        .count();
  }

  private void checkCount(BatchDraft.Count declared, String field, long found) {
    if (declared != null && declared.count() != found) {
      find(declared.line(), field, "count-contradicts", declared.count(), found);
    }
  }

  /** A section's items are those whose clause begins with the section's. */
  private void checkSections() {
    List<BatchDraft.Section> sections = draft.declared().sections();
    for (BatchDraft.Section section : sections) {
      long found =
          draft.items().stream().filter(i -> i.clause().startsWith(section.clause())).count();
      if (found != section.count()) {
        find(
            section.line(),
            BatchSheet.SECTION,
            "section-count-contradicts",
            section.clause(),
            section.count(),
            found);
      }
    }
    if (!sections.isEmpty()) {
      draft.items().stream()
          .filter(item -> sections.stream().noneMatch(s -> item.clause().startsWith(s.clause())))
          .forEach(item -> find(item, "clause", "section-unknown", item.clause()));
    }
  }

  private void checkAgainstRecord(ItemDraft item, LocalDate issuedOn) {
    known.item(item.name(), issuedOn).ifPresent(recorded -> checkAgainst(recorded, item));
  }

  private void checkAgainst(KnownRecord.KnownItem recorded, ItemDraft item) {
    if (recorded.kind() != item.kind()) {
      find(
          item,
          "printed_kind",
          "kind-contradicts",
          item.kind().printed(),
          recorded.kind().printed());
    }
    if (recorded.underWayBy() != null) {
      find(item, "name", "item-under-way", item.name(), recorded.underWayBy());
    }
    if (recorded.competenceRecorded() && !item.from().equals(recorded.holder())) {
      find(
          item,
          "from_department",
          "holder-contradicts",
          item.from(),
          recorded.holder() == null ? "—" : recorded.holder());
    }
    if (item.direction() == Direction.RETURNED
        && recorded.cameFrom() != null
        && !recorded.cameFrom().equals(item.to())) {
      find(item, "to_department", "receiver-contradicts", item.to(), recorded.cameFrom());
    }
  }

  private void find(ItemDraft item, String field, String code, Object... args) {
    findings.add(Finding.error(Finding.Source.ITEMS, item.line(), field, code, args));
  }

  private void find(long line, String field, String code, Object... args) {
    findings.add(Finding.error(Finding.Source.BATCH, line, field, code, args));
  }
}
