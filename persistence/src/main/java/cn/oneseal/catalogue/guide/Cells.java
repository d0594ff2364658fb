package cn.oneseal.catalogue.guide;

import cn.oneseal.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Collects what is missing in one row of a guide's tables, a finding for each cell. */
final class Cells {

  private final String field;
  private final String code;
  private final String words;
  private final int nth;
  private final List<Refusal> findings = new ArrayList<>();

  Cells(String field, String code, String words, int nth) {
    this.field = field;
    this.code = code;
    this.words = words;
    this.nth = nth;
  }

  void needs(String column, Object value) {
    if (value == null) {
      add(Refusal.of(code, nth, words + column));
    }
  }

  void add(Refusal finding) {
    findings.add(finding.onField(field).byClause(ServiceGuide.CLAUSE));
  }

  List<Refusal> findings() {
    return findings;
  }
}
