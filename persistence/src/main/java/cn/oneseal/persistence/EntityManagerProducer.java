package cn.oneseal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the container's entity manager injectable; it stands here so that repositories see it. */
@Dependent
public class EntityManagerProducer {

  /** Read by the container as a producer field. */
  @Produces
  @SuppressWarnings("UnusedVariable")
  @PersistenceContext(unitName = "oneseal")
  private EntityManager entityManager;
}
