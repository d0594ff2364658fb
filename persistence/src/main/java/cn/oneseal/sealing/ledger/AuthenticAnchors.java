package cn.oneseal.sealing.ledger;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.verify.Trust;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which anchors are authentic. What was found so is remembered by all that was looked at, so that a
 * check of ten years does not verify thousands of signatures again that did not change; what was
 * changed since is another one and is verified.
 */
@ApplicationScoped
public class AuthenticAnchors {

  /** Anchors of fifty years. */
  private static final int MANY = 20_000;

  private final Set<String> known = ConcurrentHashMap.newKeySet();

  /** Returns what tells whether an anchor is signed by a register that an authority knows. */
  Predicate<SignedAnchor> by(Trust trust) {
    Base64.Encoder base64 = Base64.getEncoder();
    String authorities =
        trust.authorities().stream()
            .map(each -> base64.encodeToString(Certificates.encoded(each)))
            .collect(Collectors.joining(" "));
    return anchor -> {
      String all =
          Sm3.hex(
              String.join(
                  "\n",
                  authorities,
                  base64.encodeToString(anchor.claim().toBeSigned()),
                  base64.encodeToString(anchor.signature()),
                  base64.encodeToString(anchor.certificate())));
      boolean authentic = known.contains(all) || anchor.isAuthentic(trust);
      if (authentic) {
        remember(all);
      }
      return authentic;
    };
  }

  private void remember(String anchor) {
    if (known.size() >= MANY) {
      known.clear();
    }
    known.add(anchor);
  }
}
