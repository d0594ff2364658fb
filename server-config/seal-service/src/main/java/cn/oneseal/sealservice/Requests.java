package cn.oneseal.sealservice;

import cn.oneseal.document.keeper.Founding;
import cn.oneseal.document.keeper.KeeperMessages;
import cn.oneseal.document.keeper.RevocationOrder;
import cn.oneseal.document.keeper.SealKeeper;
import cn.oneseal.document.keeper.SealOrder;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.Signed;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be asked for, each by one method and path; done by the keeper, and written down. */
final class Requests {

  private static final int SMALL = 4 << 10;
  private static final int LARGE = 2 << 20;
  private static final Pattern OF_SEAL =
      Pattern.compile("/v1/seals/([A-Za-z0-9][A-Za-z0-9._-]{0,63})(/signatures|/closure)?");

  private final SealKeeper keeper;
  private final SigningLog log;

  Requests(SealKeeper keeper, SigningLog log) {
    this.keeper = keeper;
    this.log = log;
  }

  /** Answers a body with a body. */
  interface Answer {
    /** Answers; an empty answer says that there is no such thing. */
    byte[] to(byte[] body, String client) throws IOException;
  }

  /**
   * What can be asked for.
   *
   * @param method the only one
   * @param most the largest body, bytes
   */
  record Request(String method, int most, Answer answer) {}

  /** Finds what a path asks for. */
  Optional<Request> at(String path) {
    return switch (path) {
      case "/health" -> get((body, client) -> new byte[] {'o', 'k', '\n'});
      case "/v1/founding" -> post(SMALL, this::open);
      case "/v1/authorities" ->
          get(
              (body, client) ->
                  KeeperMessages.list(
                      keeper.authorities().stream().map(Certificates::encoded).toList()));
      case "/v1/imported-lists" ->
          get((body, client) -> KeeperMessages.list(keeper.importedRevocationLists()));
      case "/v1/seals" -> post(LARGE, this::make);
      case "/v1/attestations" -> post(SealKeeper.LARGEST_SIGNED, this::attest);
      case "/v1/revocation-lists" -> post(LARGE, this::revocationList);
      default -> ofSeal(path);
    };
  }

  private Optional<Request> ofSeal(String path) {
    Matcher named = OF_SEAL.matcher(path);
    if (!named.matches()) {
      return Optional.empty();
    }
    String seal = named.group(1);
    if (named.group(2) == null) {
      return get(
          (body, client) -> keeper.seal(seal).map(ElectronicSeal::encoded).orElse(new byte[0]));
    }
    return named.group(2).equals("/signatures")
        ? post(SealKeeper.LARGEST_SIGNED, (body, client) -> sign(seal, body, client))
        : post(SMALL, (body, client) -> close(seal, body, client));
  }

  private static Optional<Request> get(Answer answer) {
    return Optional.of(new Request("GET", 0, answer));
  }

  private static Optional<Request> post(int most, Answer answer) {
    return Optional.of(new Request("POST", most, answer));
  }

  private byte[] open(byte[] body, String client) throws IOException {
    Founding founding = KeeperMessages.founding(body);
    byte[] root = Certificates.encoded(keeper.open(founding));
    log.record("open", "-", root, client);
    return root;
  }

  private byte[] make(byte[] body, String client) throws IOException {
    SealOrder order = KeeperMessages.order(body);
    byte[] seal = keeper.make(order).encoded();
    log.record("make", order.sealId(), seal, client);
    return seal;
  }

  private byte[] sign(String seal, byte[] body, String client) throws IOException {
    Signed signed = keeper.sign(seal, body);
    log.record("seal", seal, body, client);
    return KeeperMessages.signed(signed);
  }

  private byte[] attest(byte[] body, String client) throws IOException {
    Signed signed = keeper.attest(body);
    log.record("attest", "-", body, client);
    return KeeperMessages.signed(signed);
  }

  private byte[] revocationList(byte[] body, String client) throws IOException {
    RevocationOrder order = KeeperMessages.revocation(body);
    byte[] list = keeper.revocationList(order);
    log.record("revocation-list", "-", list, client);
    return list;
  }

  private byte[] close(String seal, byte[] body, String client) throws IOException {
    keeper.close(seal, KeeperMessages.instant(body));
    log.record("close", seal, body, client);
    return body;
  }
}
