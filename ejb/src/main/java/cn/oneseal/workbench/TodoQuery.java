package cn.oneseal.workbench;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads work of one kind in one statement. */
@Dependent
public class TodoQuery {

  /** More than anybody does in a day; the rest is behind the lists. */
  private static final int MOST = 200;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public TodoQuery(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Runs a query of id (as text), title and day; where the work comes in parts, parts done and
   * parts open follow.
   *
   * @param page the page of the work, to which the id is added
   */
  public List<Todo> run(
      TodoKind kind, String page, LocalDate today, String sql, Object... parameters) {
    Query query = entityManager.createNativeQuery(sql).setMaxResults(MOST);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<Todo> todos = new ArrayList<>();
    for (Object row : query.getResultList()) {
      todos.add(todo(kind, page, today, (Object[]) row));
    }
    return todos;
  }

  private static Todo todo(TodoKind kind, String page, LocalDate today, Object[] row) {
    Columns columns = new Columns(row);
    LocalDate day = columns.day(2);
    boolean parts = row.length > 3;
    return new Todo(
        kind,
        columns.text(1),
        day,
        page + columns.text(0),
        day != null && (kind.missing() ? !day.isAfter(today) : day.isBefore(today)),
        parts ? columns.number(3).intValue() : 0,
        parts ? columns.number(4).intValue() : 0);
  }
}
