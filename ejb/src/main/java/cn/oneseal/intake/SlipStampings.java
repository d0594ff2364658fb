package cn.oneseal.intake;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds in the ledger of seal uses whether a body has stamped a slip by hand. */
@Dependent
public class SlipStampings {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public SlipStampings(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Finds the first stamping of a paper of this number. */
  Optional<Slip.Stamped> of(long bodyId, String number) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT s.name, u.used_on FROM seal_use u JOIN seal s ON s.id = u.seal_id
                WHERE s.body_id = ?1 AND u.copies IS NOT NULL AND u.paper = ?2
                ORDER BY u.id LIMIT 1
                """)
            .setParameter(1, bodyId)
            .setParameter(2, number)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new Slip.Stamped(c.text(0), c.day(1)))
        .findFirst();
  }
}
