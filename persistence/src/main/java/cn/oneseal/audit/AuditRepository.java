package cn.oneseal.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The audit trail in the database. */
@Dependent
public class AuditRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public AuditRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Appends a line. */
  public void add(AuditEntry entry) {
    entityManager.persist(entry);
  }

  /** Returns the newest lines, newest first. */
  public List<AuditEntry> newest(int first, int count) {
    return entityManager
        .createQuery("select e from AuditEntry e order by e.id desc", AuditEntry.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }
}
