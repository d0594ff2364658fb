package cn.oneseal.sealing.trust;

import cn.oneseal.document.verify.SealRegister;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The register of seals and their uses, as the verifier asks it. */
@Dependent
public class RegisteredSeals implements SealRegister {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public RegisteredSeals(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<KnownSeal> seal(String sealId) {
    return first(
            "select s.name, s.abolished_on from electronic_seal f join seal s on s.id = f.seal_id"
                + " where f.identifier = ?1",
            sealId)
        .map(
            row ->
                new KnownSeal(
                    row.text(0), Optional.ofNullable(row.day(1)).map(TrustRepository::ended)));
  }

  @Override
  public Optional<KnownUse> use(String digest) {
    return first(
            "select l.position, f.identifier, u.used_at from seal_use u"
                + " join seal_use_link l on l.seal_use_id = u.id"
                + " join sealed_document d on d.seal_use_id = u.id"
                + " join electronic_seal f on f.id = d.electronic_seal_id where u.digest = ?1",
            digest)
        .map(row -> new KnownUse(row.number(0), row.text(1), row.moment(2)));
  }

  private Optional<Columns> first(String query, String argument) {
    List<?> rows = entityManager.createNativeQuery(query).setParameter(1, argument).getResultList();
    return rows.stream().findFirst().map(Columns::new);
  }
}
