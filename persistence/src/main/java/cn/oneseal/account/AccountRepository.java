package cn.oneseal.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Accounts in the database. */
@Dependent
public class AccountRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public AccountRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new account. */
  public Account add(Account account) {
    entityManager.persist(account);
    return account;
  }

  /** Finds an account. */
  public Optional<Account> byUsername(String username) {
    return entityManager
        .createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  /** Finds an account and keeps others from changing it until the transaction ends. */
  public Optional<Account> lockByUsername(String username) {
    return entityManager
        .createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", username)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Finds the account of an official. */
  public Optional<Account> ofOfficial(long officialId) {
    return entityManager
        .createQuery("select a from Account a where a.officialId = :official", Account.class)
        .setParameter("official", officialId)
        .getResultStream()
        .findFirst();
  }

  /** Returns the names of the accounts of officials, by their ids. */
  public Map<Long, String> usernames(Collection<Long> officials) {
    return officials.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery("select a from Account a where a.officialId in :officials", Account.class)
            .setParameter("officials", officials)
            .getResultStream()
            .collect(Collectors.toMap(Account::officialId, Account::username));
  }

  /** Returns all accounts by name. */
  public List<Account> all() {
    return entityManager
        .createQuery("select a from Account a order by a.username", Account.class)
        .getResultList();
  }
}
