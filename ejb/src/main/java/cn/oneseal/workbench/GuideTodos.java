package cn.oneseal.workbench;

import static cn.oneseal.catalogue.CatalogueFilter.Papers.OVERDUE;

import cn.oneseal.account.Caller;
import cn.oneseal.catalogue.CatalogueFilter;
import cn.oneseal.catalogue.CatalogueLine;
import cn.oneseal.catalogue.CatalogueListQuery;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Service guides (R3, 二（一）) and procedures of returned items (R4, 二（一）) missing although the power
 * has begun: for whoever owes them, and for the other side, which waits for them.
 */
@Dependent
public class GuideTodos implements TodoSource {

  private final CatalogueListQuery catalogue;

  /** Reads the catalogue's list. */
  @Inject
  public GuideTodos(CatalogueListQuery catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    if (!caller.has(Duty.INTAKE, Duty.CASE_OFFICER, Duty.LIAISON)) {
      return List.of();
    }
    CatalogueFilter missing = new CatalogueFilter(today, null, null, null, OVERDUE, false, null);
    return catalogue.items(missing).stream().flatMap(line -> todo(caller, line)).toList();
  }

  private static Stream<Todo> todo(Caller caller, CatalogueLine line) {
    boolean bureau = caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
    if (caller.isOf(line.holderBodyId())) {
      return caller.has(Duty.LIAISON, bureau ? Duty.INTAKE : Duty.CASE_OFFICER)
          ? Stream.of(of(bureau ? TodoKind.PUBLISH_GUIDE : TodoKind.PUBLISH_PROCEDURE, line))
          : Stream.empty();
    }
    boolean gave = line.giverBodyId() != null && caller.isOf(line.giverBodyId());
    return gave && caller.has(Duty.LIAISON)
        ? Stream.of(of(bureau ? TodoKind.AWAIT_PROCEDURE : TodoKind.AWAIT_GUIDE, line))
        : Stream.empty();
  }

  private static Todo of(TodoKind kind, CatalogueLine line) {
    return new Todo(
        kind,
        line.row().name(),
        line.row().since(),
        "/catalogue/detail.xhtml?id=" + line.row().itemId(),
        true,
        0,
        0);
  }
}
