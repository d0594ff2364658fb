package cn.oneseal.sealservice;

import cn.oneseal.document.keeper.FileSealKeeper;
import cn.oneseal.document.keeper.SealKeeper;
import cn.oneseal.document.keeper.TlsIdentity;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** The service, listening. */
final class SealService implements AutoCloseable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** As many as the connections that are let in: one that says nothing keeps nobody waiting. */
  private static final int THREADS = 64;

  private static final int KEPT_THREADS = 8;
  private static final int BACKLOG = 64;
  private static final int STOP_SECONDS = 5;

  private final HttpsServer server;
  private final ThreadPoolExecutor threads;
  private final SigningLog log;

  private SealService(HttpsServer server, ThreadPoolExecutor threads, SigningLog log) {
    this.server = server;
    this.threads = threads;
    this.log = log;
  }

  /**
   * Starts to listen.
   *
   * @throws IOException if others than the owner may use keys, passwords or the identity, or if
   *     something cannot be read
   */
  static SealService start(ServiceSettings settings, Clock clock) throws IOException {
    SealKeeper keeper = FileSealKeeper.in(settings.keys(), settings.password());
    TlsIdentity identity =
        TlsIdentity.read(settings.identity(), firstLine(settings.identityPassword()).toCharArray());
    SSLContext tls = identity.context(TlsIdentity.readCertificate(settings.client()));
    return listen(settings.port(), tls, keeper, SigningLog.open(settings.log(), clock));
  }

  /** Listens for a keeper. */
  static SealService listen(int port, SSLContext tls, SealKeeper keeper, SigningLog log)
      throws IOException {
    HttpsServer server =
        HttpsServer.create(
            new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
    server.setHttpsConfigurator(
        new HttpsConfigurator(tls) {
          @Override
          public void configure(HttpsParameters parameters) {
            SSLParameters needed = tls.getDefaultSSLParameters();
            needed.setProtocols(new String[] {"TLSv1.3"});
            needed.setNeedClientAuth(true);
            parameters.setSSLParameters(needed);
          }
        });
    server.createContext("/", new Exchange(new Requests(keeper, log)));
    // More than that is turned away at once.
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            KEPT_THREADS, THREADS, 1, TimeUnit.MINUTES, new SynchronousQueue<>());
    server.setExecutor(threads);
    server.start();
    return new SealService(server, threads, log);
  }

  private static String firstLine(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
  }

  /** Where it listens on 127.0.0.1. */
  int port() {
    return server.getAddress().getPort();
  }

  /** Takes no more requests, finishes those under way, and stops. */
  @Override
  public void close() throws IOException {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
    log.close();
  }
}
