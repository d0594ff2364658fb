package cn.oneseal.sealing.ledger;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.keeper.RevocationOrder;
import cn.oneseal.document.key.CertificateAuthority.Revoked;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.sealing.trust.RevocationList;
import cn.oneseal.sealing.trust.TrustRepository;
import cn.oneseal.sealing.trust.TrustedAuthority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/** The steps of the ledger's upkeep, each in a transaction of its own; nobody signs within one. */
// Not reachable from outside: the worker and the services, which ask for the duty, stand before it.
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerSteps {

  /** How long a list holds. */
  static final Duration LIST_HOLDS = Duration.ofDays(7);

  /** A list is renewed when it holds no longer than this. */
  private static final Duration RENEWED_BEFORE = Duration.ofDays(3);

  @Inject private LedgerRepository ledger;
  @Inject private ChainAudit chain;
  @Inject private TrustRepository trust;
  @Inject private BusinessClock clock;

  /** Links some uses; returns how many. */
  public int link() {
    return ledger.link();
  }

  /** Believes the keeper's authorities from now on, and keeps the lists that came with them. */
  public void believe(List<X509CertificateHolder> authorities, List<byte[]> lists) {
    trust.lock();
    for (X509CertificateHolder authority : authorities) {
      if (known(authority).isEmpty()) {
        trust.add(new TrustedAuthority(authority, clock.now(), "system"));
      }
    }
    lists.forEach(this::keep);
  }

  private Optional<TrustedAuthority> known(X509CertificateHolder authority) {
    byte[] der = Certificates.encoded(authority);
    return trust.authorities().stream().filter(one -> Arrays.equals(one.der(), der)).findFirst();
  }

  private void keep(byte[] der) {
    try {
      X509CRLHolder list = Certificates.readRevocationList(der);
      for (TrustedAuthority authority : trust.authorities()) {
        if (Certificates.signed(authority.certificate(), list)) {
          Instant made = list.getThisUpdate().toInstant();
          boolean newer =
              trust
                  .newestList(authority.id())
                  .filter(kept -> kept.number() >= made.getEpochSecond())
                  .isEmpty();
          if (newer) {
            Instant next =
                list.getNextUpdate() == null
                    ? made.plus(LIST_HOLDS)
                    : list.getNextUpdate().toInstant();
            trust.add(new RevocationList(authority.id(), made.getEpochSecond(), made, next, der));
          }
          return;
        }
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException("a list that the keeper holds cannot be read", unreadable);
    }
  }

  /** Returns the list that is to be signed now; empty while the newest one is right and holds. */
  public Optional<RevocationOrder> listDue(X509CertificateHolder own) {
    TrustedAuthority authority = known(own).orElseThrow();
    Optional<RevocationList> newest = trust.newestList(authority.id());
    List<Revoked> revoked = trust.revoked(clock.today());
    Instant now = clock.now().truncatedTo(ChronoUnit.SECONDS);
    boolean right =
        newest
            .filter(list -> now.plus(RENEWED_BEFORE).isBefore(list.nextUpdate()))
            .filter(list -> size(list) == revoked.size())
            .isPresent();
    return right
        ? Optional.empty()
        : Optional.of(
            new RevocationOrder(
                revoked,
                newest.map(RevocationList::number).orElse(0L) + 1,
                now,
                now.plus(LIST_HOLDS)));
  }

  private static int size(RevocationList list) {
    try {
      return Certificates.readRevocationList(list.content()).getRevokedCertificates().size();
    } catch (IOException neverKeptUnread) {
      throw new IllegalStateException(neverKeptUnread);
    }
  }

  /** Publishes a signed list, unless another node was quicker. */
  public void publish(X509CertificateHolder own, RevocationOrder order, byte[] list) {
    trust.lock();
    TrustedAuthority authority = known(own).orElseThrow();
    if (trust.newestList(authority.id()).map(RevocationList::number).orElse(0L) < order.number()) {
      trust.add(
          new RevocationList(authority.id(), order.number(), order.made(), order.next(), list));
    }
  }

  /** Returns the identifiers of the seals that seal nothing any more. */
  public List<String> gone() {
    return trust.gone(clock.today());
  }

  /** Returns the anchor that is to be signed: of yesterday, once all its uses are linked. */
  public Optional<AnchorClaim> anchorDue() {
    LocalDate yesterday = clock.today().minusDays(1);
    boolean made =
        ledger.newestAnchor().filter(last -> !last.day().isBefore(yesterday)).isPresent();
    LedgerState state = ledger.state();
    return made || state.waiting() > 0
        ? Optional.empty()
        : Optional.of(
            new AnchorClaim(
                yesterday,
                state.position(),
                state.hash(),
                clock.now().truncatedTo(ChronoUnit.SECONDS)));
  }

  /** Keeps a signed anchor, unless another node was quicker. */
  public void anchor(SignedAnchor anchor) {
    trust.lock();
    if (ledger
        .newestAnchor()
        .filter(last -> !last.day().isBefore(anchor.claim().day()))
        .isEmpty()) {
      ledger.add(new LedgerAnchor(anchor));
    }
  }

  /** Follows the whole chain and records what it found. */
  public ChainCheck check() {
    ChainCheck check = chain.check(trust.trust(), clock.now());
    ledger.record(check);
    return check;
  }
}
