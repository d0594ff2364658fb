package cn.oneseal.linkage.delivery;

import cn.oneseal.document.keeper.BoundedBody;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Hands a push over to a department's system by {@link
 * cn.oneseal.linkage.contract.v1.ResultReceiverV1}. Not by JAX-WS: there a system that sends a byte
 * now and then holds its caller up for ever, redirects are followed and an answer has no bounds.
 */
public final class ReceiverClient {

  /** How long a connection may take. */
  public static final Duration CONNECT = Duration.ofSeconds(3);

  /** How long all of it may take, until the last byte of the answer is there. */
  public static final Duration WHOLE = Duration.ofSeconds(10);

  private static final int LARGEST_ANSWER = 64 << 10;
  private static final int OK = 200;
  private static final int FAULT = 500;
  private static final int REDIRECTS = 3;
  private static final int HUNDRED = 100;

  private final Duration connect;
  private final Duration whole;
  private final HttpClient http;

  /** Waits as long as the contract says. */
  public ReceiverClient() {
    this(CONNECT, WHOLE);
  }

  /** Waits as long as told. */
  ReceiverClient(Duration connect, Duration whole) {
    this.connect = connect;
    this.whole = whole;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connect)
            .build();
  }

  /**
   * Hands a push over.
   *
   * @param password with what this system signs in there; null where it does not
   * @return when the department's system says that it received the push
   * @throws DeliveryFailed if it does not confirm
   * @throws InterruptedException if the server stops
   */
  public Instant send(Parcel parcel, String password) throws DeliveryFailed, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(parcel.to().endpoint()))
            .timeout(whole)
            .header("Content-Type", "text/xml; charset=utf-8")
            .header("SOAPAction", "\"\"")
            .POST(HttpRequest.BodyPublishers.ofByteArray(ReceiverMessages.request(parcel)));
    if (parcel.to().username() != null) {
      request.header("Authorization", basic(parcel.to().username(), password));
    }
    HttpResponse<byte[]> answer = answer(request.build());
    int status = answer.statusCode();
    if (status == OK) {
      return ReceiverMessages.received(answer.body(), parcel.push().id());
    }
    if (status / HUNDRED == REDIRECTS) {
      throw new DeliveryFailed("对方系统转到其他地址（HTTP " + status + "），不予跟随");
    }
    String told = "对方系统应答 HTTP " + status;
    throw status == FAULT
        ? ReceiverMessages.faultOr(answer.body(), told)
        : new DeliveryFailed(told);
  }

  private static String basic(String username, String password) {
    byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  /** Waits for the whole answer; the request's own timeout would end with the head of it. */
  private HttpResponse<byte[]> answer(HttpRequest request)
      throws DeliveryFailed, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> pending =
        http.sendAsync(request, head -> new BoundedBody(LARGEST_ANSWER));
    try {
      return pending.get(whole.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      throw new DeliveryFailed(late(), slow);
    } catch (ExecutionException failed) {
      throw new DeliveryFailed(why(failed.getCause()), failed.getCause());
    } finally {
      pending.cancel(true);
    }
  }

  private String why(Throwable failure) {
    if (failure instanceof HttpConnectTimeoutException) {
      return seconds(connect) + " 秒内没有接通对方系统";
    }
    if (failure instanceof HttpTimeoutException) {
      return late();
    }
    if (failure instanceof BoundedBody.TooLong) {
      return "对方系统的应答过长，超过 " + (LARGEST_ANSWER >> 10) + " KB";
    }
    if (failure instanceof ConnectException) {
      return "无法接通对方系统" + said(failure);
    }
    if (failure instanceof SSLException) {
      return "不能与对方系统建立可信的加密连接" + said(failure);
    }
    return "与对方系统的连接中断" + said(failure);
  }

  private String late() {
    return seconds(whole) + " 秒内没有收到完整的应答";
  }

  private static String seconds(Duration time) {
    return Double.toString(time.toMillis() / 1000.0).replaceFirst("\\.0$", "");
  }

  private static String said(Throwable failure) {
    return failure.getMessage() == null ? "" : "（" + failure.getMessage() + "）";
  }
}
