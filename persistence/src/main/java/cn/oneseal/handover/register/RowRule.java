package cn.oneseal.handover.register;

import cn.oneseal.refusal.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be true of the rows of a category together. */
public final class RowRule {

  private static final String CLAUSE = "R7, 二（二）";

  private RowRule() {}

  /** Refuses a row that is there already: the same, or the same machine, key or account. */
  public static void requireNew(HandedRow row, List<HandedRow> others) {
    if (others.stream().anyMatch(other -> other != row && other.isSameAs(row))) {
      throw Refusal.of("register-row-twice").byClause("R6, 二（二）");
    }
  }

  /** Refuses accounts and keys of a system whose connection is not entered: it is its own entry. */
  public static void requireConnections(List<HandedRow> rows) {
    Set<String> connected =
        rows.stream()
            .filter(row -> row.kind() == RegisterKind.CONNECTION)
            .map(row -> row.cells().get(RegisterField.SYSTEM))
            .collect(Collectors.toSet());
    for (HandedRow row : rows) {
      String system = row.cells().get(RegisterField.SYSTEM);
      if (system != null && !connected.contains(system)) {
        throw Refusal.of("register-connection-missing", system).byClause(CLAUSE);
      }
    }
  }
}
