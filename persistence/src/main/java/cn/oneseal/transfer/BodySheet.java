package cn.oneseal.transfer;

import cn.oneseal.organization.BodyKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies file; a body that is already recorded must be named and be of a kind as recorded. */
final class BodySheet {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SHORT_NAME = 40;

  private final KnownRecord known;
  private final List<Finding> findings;
  private final Map<String, BodyDraft> bodies = new LinkedHashMap<>();

  private BodySheet(KnownRecord known, List<Finding> findings) {
    this.known = known;
    this.findings = findings;
  }

  static BodySheet read(byte[] file, KnownRecord known, List<Finding> findings) {
    BodySheet sheet = new BodySheet(known, findings);
    List<String> columns = List.of("code", "name", "short_name", "kind");
    CsvTable.read(Finding.Source.BODIES, file, columns, findings).forEach(sheet::take);
    return sheet;
  }

  List<BodyDraft> bodies() {
    return List.copyOf(bodies.values());
  }

  private void take(CsvTable.Row row) {
    String code = row.cell("code");
    Optional<BodyKind> kind =
        Arrays.stream(BodyKind.values()).filter(k -> k.name().equals(row.cell("kind"))).findFirst();
    int before = findings.size();
    if (!code.matches("[A-Z0-9_]{1,40}")) {
      find(row, "code", "code-malformed", code);
    }
    if (row.cell("name").length() > LONGEST_NAME) {
      find(row, "name", "text-too-long", LONGEST_NAME);
    }
    if (row.cell("short_name").length() > LONGEST_SHORT_NAME) {
      find(row, "short_name", "text-too-long", LONGEST_SHORT_NAME);
    }
    if (kind.isEmpty()) {
      find(row, "kind", "value-unknown", row.cell("kind"));
    }
    if (findings.size() > before) {
      return;
    }
    BodyDraft draft =
        new BodyDraft(row.line(), code, row.cell("name"), row.cell("short_name"), kind.get());
    agree(row, draft);
    if (bodies.putIfAbsent(code, draft) != null) {
      find(row, "code", "body-twice", code);
    }
  }

  private void agree(CsvTable.Row row, BodyDraft draft) {
    Optional<KnownRecord.KnownBody> recorded = known.body(draft.code());
    recorded
        .filter(body -> !body.name().equals(draft.name()))
        .ifPresent(body -> find(row, "name", "body-named-otherwise", draft.name(), body.name()));
    recorded
        .filter(body -> body.kind() != draft.kind())
        .ifPresent(body -> find(row, "kind", "body-of-another-kind", draft.kind(), body.kind()));
    boolean second =
        draft.kind() == BodyKind.APPROVAL_BUREAU
            && (known.bureau().filter(b -> !b.code().equals(draft.code())).isPresent()
                || bodies.values().stream()
                    .anyMatch(
                        b ->
                            b.kind() == BodyKind.APPROVAL_BUREAU
                                && !b.code().equals(draft.code())));
    if (second) {
      find(row, "kind", "second-bureau", draft.code());
    }
  }

  private void find(CsvTable.Row row, String field, String code, Object... args) {
    findings.add(Finding.error(Finding.Source.BODIES, row.line(), field, code, args));
  }
}
