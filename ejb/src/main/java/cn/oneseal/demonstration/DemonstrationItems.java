package cn.oneseal.demonstration;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Which bodies and items a batch concerns. */
@Dependent
public class DemonstrationItems {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public DemonstrationItems(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the bodies that give or receive items of a batch. */
  public List<Long> bodies(long batchId) {
    return numbers(
        "select from_body_id from transfer_entry where batch_id = ?1"
            + " union select to_body_id from transfer_entry where batch_id = ?1 order by 1",
        batchId);
  }

  /** Returns the items of a batch that a body gives. */
  public List<Long> givenBy(long bodyId, long batchId) {
    return numbers(
        "select item_id from transfer_entry where batch_id = ?1 and from_body_id = ?2"
            + " order by list_no",
        batchId,
        bodyId);
  }

  private List<Long> numbers(String sql, Object... parameters) {
    entityManager.flush();
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<Long> numbers = new ArrayList<>();
    for (Object each : query.getResultList()) {
      numbers.add(new Columns(each).number(0));
    }
    return numbers;
  }
}
