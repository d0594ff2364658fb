package cn.oneseal.document.keeper;

import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.Signed;
import cn.oneseal.document.signing.SignerUnavailable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Asks a seal service, a process of its own that alone holds the keys: HTTP over TLS 1.3, in which
 * each side shows a certificate that the other knows. Whatever goes wrong on the way is {@link
 * SignerUnavailable}.
 *
 * <p>The service answers 200 with a body, 204 for what it does not hold, 409 with a reason for what
 * it refuses.
 */
public final class SealServiceClient implements SealKeeper {

  /** How long a connection may take, unless set otherwise. */
  public static final Duration CONNECT = Duration.ofSeconds(2);

  /** How long a request may take until its answer is there, unless set otherwise. */
  public static final Duration REQUEST = Duration.ofSeconds(5);

  /** Making a key and its file takes so many times as long as a signature may. */
  private static final int MAKING = 6;

  private static final int LARGEST_ANSWER = 4 << 20;
  private static final int LONGEST_REASON = 300;
  private static final int OK = 200;
  private static final int NOTHING = 204;
  private static final int REFUSED = 409;

  private final URI address;
  private final Duration patience;
  private final HttpClient http;

  /**
   * Talks to one service.
   *
   * @param address such as https://127.0.0.1:20443
   * @param identity who asks
   * @param service the service's certificate
   * @param connect how long a connection may take
   * @param request how long a request may take, the connection included; what makes keys may take
   *     six times as long
   */
  public SealServiceClient(
      URI address,
      TlsIdentity identity,
      X509Certificate service,
      Duration connect,
      Duration request) {
    this.address = address;
    this.patience = request;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .sslContext(identity.context(service))
            .connectTimeout(connect)
            .build();
  }

  /** Asks whether it is there. */
  public void ping() {
    get("/health", body -> body);
  }

  @Override
  public X509CertificateHolder open(Founding founding) {
    return make("/v1/founding", KeeperMessages.founding(founding), Certificates::read);
  }

  @Override
  public X509CertificateHolder authority() {
    return authorities().get(0);
  }

  @Override
  public List<X509CertificateHolder> authorities() {
    return get(
        "/v1/authorities",
        body -> {
          List<X509CertificateHolder> all = new ArrayList<>();
          for (byte[] certificate : KeeperMessages.list(body)) {
            all.add(Certificates.read(certificate));
          }
          if (all.isEmpty()) {
            throw new IOException("no authority");
          }
          return all;
        });
  }

  @Override
  public List<byte[]> importedRevocationLists() {
    return get("/v1/imported-lists", KeeperMessages::list);
  }

  @Override
  public Optional<ElectronicSeal> seal(String sealId) {
    if (!SealOrder.isSealId(sealId)) {
      return Optional.empty();
    }
    return get(
        "/v1/seals/" + sealId,
        body -> body.length == 0 ? Optional.empty() : Optional.of(ElectronicSeal.read(body)));
  }

  @Override
  public ElectronicSeal make(SealOrder order) {
    return make("/v1/seals", KeeperMessages.order(order), ElectronicSeal::read);
  }

  @Override
  public Signed sign(String sealId, byte[] toBeSigned) {
    refuseUnlessSealId(sealId);
    refuseTooMuch(toBeSigned);
    return post("/v1/seals/" + sealId + "/signatures", toBeSigned, KeeperMessages::signed);
  }

  @Override
  public Signed attest(byte[] content) {
    refuseTooMuch(content);
    return post("/v1/attestations", content, KeeperMessages::signed);
  }

  @Override
  public byte[] revocationList(RevocationOrder order) {
    return post("/v1/revocation-lists", KeeperMessages.revocation(order), body -> body);
  }

  @Override
  public void close(String sealId, Instant from) {
    refuseUnlessSealId(sealId);
    post("/v1/seals/" + sealId + "/closure", KeeperMessages.instant(from), body -> body);
  }

  private static void refuseUnlessSealId(String sealId) {
    if (!SealOrder.isSealId(sealId)) {
      throw SignerUnavailable.refused("there is no seal " + sealId);
    }
  }

  private static void refuseTooMuch(byte[] content) {
    if (content.length > LARGEST_SIGNED) {
      throw SignerUnavailable.refused("at most " + LARGEST_SIGNED + " bytes are signed");
    }
  }

  private interface Reading<T> {
    T from(byte[] body) throws IOException;
  }

  private <T> T get(String path, Reading<T> reading) {
    return ask(HttpRequest.newBuilder(address.resolve(path)).GET(), patience, reading);
  }

  private <T> T post(String path, byte[] body, Reading<T> reading) {
    return ask(posting(path, body), patience, reading);
  }

  private <T> T make(String path, byte[] body, Reading<T> reading) {
    return ask(posting(path, body), patience.multipliedBy(MAKING), reading);
  }

  private HttpRequest.Builder posting(String path, byte[] body) {
    return HttpRequest.newBuilder(address.resolve(path))
        .header("Content-Type", "application/octet-stream")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  private <T> T ask(HttpRequest.Builder request, Duration time, Reading<T> reading) {
    HttpResponse<byte[]> answer = answer(request.timeout(time).build(), time);
    if (answer.statusCode() == REFUSED) {
      throw SignerUnavailable.refused(reason(answer.body()));
    }
    if (answer.statusCode() != OK && answer.statusCode() != NOTHING) {
      throw SignerUnavailable.notReached("it answered " + answer.statusCode(), null);
    }
    try {
      return reading.from(answer.body());
    } catch (IOException malformed) {
      throw SignerUnavailable.notReached("its answer cannot be read", malformed);
    }
  }

  private static String reason(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8).strip();
    return text.substring(0, Math.min(LONGEST_REASON, text.length()));
  }

  /** Waits for the whole answer; the request's own timeout would end with the head of it. */
  private HttpResponse<byte[]> answer(HttpRequest request, Duration time) {
    CompletableFuture<HttpResponse<byte[]>> pending =
        http.sendAsync(request, head -> new BoundedBody(LARGEST_ANSWER));
    try {
      return pending.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      pending.cancel(true);
      throw SignerUnavailable.notReached(late(time), slow);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      pending.cancel(true);
      throw SignerUnavailable.notReached("interrupted while waiting for it", interrupted);
    } catch (ExecutionException failed) {
      throw SignerUnavailable.notReached(why(failed.getCause(), time), failed.getCause());
    }
  }

  private String why(Throwable failure, Duration time) {
    if (failure instanceof HttpTimeoutException) {
      return late(time);
    }
    return failure.getMessage() == null
        ? "no connection to " + address
        : "no connection to " + address + " (" + failure.getMessage() + ")";
  }

  private static String late(Duration time) {
    return "no answer within " + time.toMillis() / 1000.0 + " s";
  }
}
