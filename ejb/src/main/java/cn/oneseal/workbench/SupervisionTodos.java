package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import cn.oneseal.catalogue.CatalogueFilter;
import cn.oneseal.catalogue.CatalogueListQuery;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Items whose supervising departments nobody has confirmed, for the bureau's liaison (R5). */
@Dependent
public class SupervisionTodos implements TodoSource {

  private final CatalogueListQuery catalogue;

  /** Reads the catalogue's list. */
  @Inject
  public SupervisionTodos(CatalogueListQuery catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Todo> todos(Caller caller, LocalDate today) {
    if (caller.bodyKind() != BodyKind.APPROVAL_BUREAU || !caller.has(Duty.LIAISON)) {
      return List.of();
    }
    return catalogue.items(new CatalogueFilter(today, null, null, null, null, true, null)).stream()
        .map(
            line ->
                new Todo(
                    TodoKind.CONFIRM_SUPERVISION,
                    line.row().name(),
                    null,
                    "/catalogue/supervision.xhtml?item=" + line.row().itemId(),
                    false,
                    0,
                    0))
        .toList();
  }
}
