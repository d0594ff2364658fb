package cn.oneseal.sealing.ledger;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.verify.Trust;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/** Follows the whole chain, with its anchors, and tells what holds. */
@Dependent
public class ChainAudit {

  private static final int PART = 2000;

  private final LedgerRepository ledger;

  /** Reads the ledger. */
  @Inject
  public ChainAudit(LedgerRepository ledger) {
    this.ledger = ledger;
  }

  /** Follows the chain from its beginning. */
  public ChainCheck check(Trust trust, Instant now) {
    ChainReader reader = new ChainReader();
    List<LedgerAnchor> anchors = ledger.anchors();
    for (LedgerAnchor anchor : anchors) {
      if (!isAuthentic(anchor, trust)) {
        return new ChainCheck(now, 0, anchor.position(), "chain-anchor-signature");
      }
    }
    Iterator<LedgerAnchor> next = anchors.iterator();
    LedgerAnchor anchor = passed(next, reader);
    List<ChainReader.Link> part = ledger.links(0, PART);
    while (!part.isEmpty() && reader.finding().isEmpty()) {
      for (ChainReader.Link link : part) {
        reader.follow(link);
        while (anchor != null && anchor.position() == reader.position()) {
          reader.meets(anchor.position(), anchor.hash());
          anchor = next.hasNext() ? next.next() : null;
        }
      }
      part = ledger.links(reader.position(), PART);
    }
    if (reader.finding().isEmpty() && anchor != null) {
      reader.broken("chain-cut");
    }
    if (reader.finding().isEmpty() && ledger.unheld() > 0) {
      reader.broken("chain-use-unheld");
    }
    Long breakAt = reader.finding().isEmpty() ? null : Long.valueOf(reader.position() + 1);
    return new ChainCheck(now, reader.position(), breakAt, reader.finding().orElse(null));
  }

  /** Passes the anchors of an empty chain. */
  private static LedgerAnchor passed(Iterator<LedgerAnchor> anchors, ChainReader reader) {
    while (anchors.hasNext()) {
      LedgerAnchor anchor = anchors.next();
      if (anchor.position() > 0) {
        return anchor;
      }
      reader.meets(0, anchor.hash());
    }
    return null;
  }

  private static boolean isAuthentic(LedgerAnchor anchor, Trust trust) {
    LedgerAnchor.Claim claim =
        new LedgerAnchor.Claim(anchor.day(), anchor.position(), anchor.hash(), anchor.madeAt());
    if (!Arrays.equals(claim.toBeSigned(), anchor.content())) {
      return false;
    }
    try {
      X509CertificateHolder certificate = Certificates.read(anchor.certificate());
      for (X509CertificateHolder authority : trust.authorities()) {
        if (Certificates.signed(authority, certificate)) {
          return Sm2.verify(
              Certificates.publicKey(certificate.getSubjectPublicKeyInfo()),
              anchor.content(),
              anchor.signature());
        }
      }
      return false;
    } catch (IOException unreadable) {
      return false;
    }
  }
}
