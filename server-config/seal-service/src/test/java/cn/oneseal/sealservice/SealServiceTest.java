package cn.oneseal.sealservice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.keeper.FileSealKeeper;
import cn.oneseal.document.keeper.Founding;
import cn.oneseal.document.keeper.RevocationOrder;
import cn.oneseal.document.keeper.SealKeeper;
import cn.oneseal.document.keeper.SealOrder;
import cn.oneseal.document.keeper.SealServiceClient;
import cn.oneseal.document.keeper.TlsIdentity;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.layout.Picture;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.Signed;
import cn.oneseal.document.signing.SignerUnavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Over TLS with certificates on both sides: one client, one purpose, everything written down. */
class SealServiceTest {

  private static final Instant MADE = Instant.parse("2020-12-24T01:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final TlsIdentity SERVICE = TlsIdentity.make("service", NOW);
  private static final TlsIdentity CLIENT = TlsIdentity.make("client", NOW);
  private static final TlsIdentity STRANGER = TlsIdentity.make("client", NOW);

  @TempDir private static Path folder;
  private static SealService service;
  private static SealServiceClient client;
  private static ElectronicSeal seal;

  @BeforeAll
  static void start() throws Exception {
    Path keys = Files.createDirectory(folder.resolve("keys"));
    Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
    Path password = secret("password");
    Files.write(secret("service.p12"), SERVICE.encoded("a long password".toCharArray()));
    Path certificate = folder.resolve("client.pem");
    Files.writeString(
        certificate, Certificates.pem("CERTIFICATE", CLIENT.certificate().getEncoded()));
    service =
        SealService.start(
            new ServiceSettings(
                0,
                keys,
                password,
                folder.resolve("service.p12"),
                password,
                certificate,
                log(),
                folder.resolve("pid")),
            Clock.systemUTC());
    client = client(CLIENT, Duration.ofSeconds(30));
    client.open(new Founding("示例县行政审批服务管理局", "演示", MADE));
    seal = client.make(order("ES-1"));
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  private static Path secret(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "a long password\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private static Path log() {
    return folder.resolve("signed.log");
  }

  private static SealServiceClient client(TlsIdentity identity, Duration patience)
      throws IOException {
    return new SealServiceClient(
        URI.create("https://127.0.0.1:" + service.port()),
        identity,
        SERVICE.certificate(),
        Duration.ofSeconds(10),
        patience);
  }

  private static SealOrder order(String sealId) {
    return new SealOrder(
        sealId,
        "行政审批专用章（演示）",
        "示例县行政审批服务管理局",
        new Picture(new byte[] {1, 2, 3}),
        42,
        MADE,
        MADE,
        MADE.plus(Duration.ofDays(1460)));
  }

  /** What a seal signs, over some description. */
  private static byte[] toBeSigned(ElectronicSeal carried, String description) {
    try {
      return new DERSequence(
              new ASN1Encodable[] {
                new ASN1Integer(4),
                ASN1Primitive.fromByteArray(carried.encoded()),
                new DERGeneralizedTime("20210120023000Z"),
                new DERBitString(HexFormat.of().parseHex(Sm3.hex(description))),
                new DERIA5String("/Doc_0/Signs/Sign_0/Signature.xml")
              })
          .getEncoded("DER");
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void right(byte[] content, Signed signed) {
    try {
      X509CertificateHolder certificate = Certificates.read(signed.certificate());
      assertTrue(
          Sm2.verify(
              Certificates.publicKey(certificate.getSubjectPublicKeyInfo()),
              content,
              signed.signature()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SignerUnavailable unavailable(Executable work) {
    return assertThrows(SignerUnavailable.class, work);
  }

  @Test
  void everySignatureVerifies() {
    List<CompletableFuture<Void>> asked =
        IntStream.range(0, 64)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> {
                          byte[] content = toBeSigned(seal, "description " + i);
                          right(content, client.sign("ES-1", content));
                        }))
            .toList();
    asked.forEach(CompletableFuture::join);
    byte[] anchor = "anchor".getBytes(StandardCharsets.UTF_8);
    right(anchor, client.attest(anchor));
  }

  @Test
  void whatItHoldsIsTheSameAtEachAsking() throws Exception {
    assertArrayEquals(seal.encoded(), client.make(order("ES-1")).encoded());
    assertArrayEquals(seal.encoded(), client.seal("ES-1").orElseThrow().encoded());
    assertEquals(Optional.empty(), client.seal("ES-9"));
    X509CertificateHolder root = client.authority();
    assertEquals(List.of(root), client.authorities());
    assertEquals(List.of(), client.importedRevocationLists());
    assertTrue(
        Certificates.signed(
            root,
            Certificates.readRevocationList(
                client.revocationList(
                    new RevocationOrder(List.of(), 1, MADE, MADE.plusSeconds(60))))));
  }

  @Test
  void logsWhatItSignedBeforeItAnswers() throws Exception {
    byte[] content = toBeSigned(seal, "to be found");
    client.sign("ES-1", content);
    String found =
        Files.readAllLines(log()).stream()
            .filter(line -> line.contains(Sm3.hex(content)))
            .findFirst()
            .orElseThrow();
    assertTrue(found.contains(" seal ES-1 "), found);
    assertTrue(
        found.endsWith(" " + Sm3.hex(CLIENT.certificate().getEncoded()).substring(0, 16)), found);
    int number = 0;
    for (String line : Files.readAllLines(log())) {
      assertEquals(++number, Integer.parseInt(line.split(" ", 2)[0]), "no number is left out");
    }
  }

  @Test
  void answersNothingThatItCannotWriteDown() throws Exception {
    SigningLog closed = SigningLog.open(folder.resolve("another.log"), Clock.systemUTC());
    closed.close();
    try (SealService other =
        SealService.listen(0, SERVICE.context(CLIENT.certificate()), keeper(), closed)) {
      SealServiceClient asking =
          new SealServiceClient(
              URI.create("https://127.0.0.1:" + other.port()),
              CLIENT,
              SERVICE.certificate(),
              Duration.ofSeconds(10),
              Duration.ofSeconds(30));
      SignerUnavailable failed =
          unavailable(() -> asking.sign("ES-1", toBeSigned(seal, "description")));
      assertFalse(failed.isRefusal(), failed.getMessage());
    }
  }

  private static SealKeeper keeper() throws IOException {
    return FileSealKeeper.in(folder.resolve("keys"), folder.resolve("password"));
  }

  @Test
  void refusesToSignWhatIsNoDocument() {
    SignerUnavailable refused =
        unavailable(() -> client.sign("ES-1", "pay".getBytes(StandardCharsets.UTF_8)));
    assertTrue(refused.isRefusal());
    assertEquals("a seal's key signs documents only", refused.reason());
    ElectronicSeal other = client.make(order("ES-2"));
    assertEquals(
        "the document carries another seal",
        unavailable(() -> client.sign("ES-1", toBeSigned(other, "description"))).reason());
  }

  @Test
  void signsWithNothingThatIsClosed() {
    byte[] content = toBeSigned(client.make(order("ES-3")), "description");
    client.sign("ES-3", content);
    client.close("ES-3", MADE.plusSeconds(60));
    SignerUnavailable refused = unavailable(() -> client.sign("ES-3", content));
    assertTrue(refused.isRefusal());
    assertEquals("the seal ES-3 is closed", refused.reason());
  }

  @Test
  void refusesAClientWithoutCertificate() throws Exception {
    HttpClient plain = HttpClient.newBuilder().sslContext(withoutCertificate()).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + service.port() + "/health"))
            .build();
    assertThrows(
        IOException.class, () -> plain.send(request, HttpResponse.BodyHandlers.ofString()));
  }

  /** Believes the service, and shows nothing. */
  private static SSLContext withoutCertificate() throws Exception {
    SSLContext context = SSLContext.getInstance("TLSv1.3");
    var trust = new javax.net.ssl.X509ExtendedTrustManager[] {new Believing()};
    context.init(null, trust, null);
    return context;
  }

  @Test
  void refusesAnotherClient() throws Exception {
    SealServiceClient stranger = client(STRANGER, Duration.ofSeconds(10));
    assertFalse(unavailable(stranger::ping).isRefusal());
    assertFalse(unavailable(() -> stranger.attest(new byte[1])).isRefusal());
  }

  @Test
  void theClientRefusesAnotherService() throws Exception {
    SealServiceClient deceived =
        new SealServiceClient(
            URI.create("https://127.0.0.1:" + service.port()),
            CLIENT,
            STRANGER.certificate(),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10));
    assertFalse(unavailable(deceived::ping).isRefusal());
  }

  @Test
  void answersWithinItsTimeout() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      SealServiceClient waiting =
          new SealServiceClient(
              URI.create("https://127.0.0.1:" + silent.getLocalPort()),
              CLIENT,
              SERVICE.certificate(),
              Duration.ofMillis(300),
              Duration.ofMillis(500));
      long start = System.nanoTime();
      SignerUnavailable slow = unavailable(() -> waiting.attest(new byte[1]));
      assertTrue(System.nanoTime() - start < Duration.ofSeconds(20).toNanos());
      assertFalse(slow.isRefusal());
      assertTrue(slow.reason().startsWith("no answer within 0.5 s"), slow.reason());
    }
  }

  @Test
  void aServiceThatIsNotThereIsTold() throws Exception {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    SealServiceClient alone =
        new SealServiceClient(
            URI.create("https://127.0.0.1:" + nobody),
            CLIENT,
            SERVICE.certificate(),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5));
    SignerUnavailable told = unavailable(alone::ping);
    assertTrue(told.getMessage().startsWith("the keeper of the keys was not reached: no conn"));
  }

  @Test
  void strangersWhoSayNothingOrHalfAWordStopNobody() throws Exception {
    List<Socket> idle = new ArrayList<>();
    try {
      for (int i = 0; i < 40; i++) {
        Socket stranger = new Socket(InetAddress.getLoopbackAddress(), service.port());
        stranger.getOutputStream().write(i % 2 == 0 ? new byte[0] : new byte[] {0x16});
        idle.add(stranger);
      }
      client.ping();
    } finally {
      for (Socket each : idle) {
        each.close();
      }
    }
  }

  @Test
  void takesOnlyWhatIsAQuestion() throws Exception {
    HttpClient http =
        HttpClient.newBuilder().sslContext(CLIENT.context(SERVICE.certificate())).build();
    assertEquals(404, status(http, "GET", "/v1/keys", 0));
    assertEquals(404, status(http, "GET", "/v1/seals/..%2Froot", 0));
    assertEquals(404, status(http, "GET", "/health?x=1", 0));
    assertEquals(405, status(http, "POST", "/health", 0));
    assertEquals(405, status(http, "GET", "/v1/seals", 0));
    assertEquals(413, status(http, "POST", "/v1/attestations", SealKeeper.LARGEST_SIGNED + 1));
    assertEquals(400, status(http, "POST", "/v1/seals", 10));
    assertEquals(400, status(http, "POST", "/v1/founding", 10));
    assertEquals(200, status(http, "GET", "/health", 0));
  }

  private static int status(HttpClient http, String method, String path, int bytes)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + service.port() + path))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  @Test
  void refusesToStartOnAFolderThatOthersCanRead() throws Exception {
    Path keys = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-xr-x"));
    ServiceSettings settings =
        new ServiceSettings(
            0,
            keys,
            folder.resolve("password"),
            folder.resolve("service.p12"),
            folder.resolve("password"),
            folder.resolve("client.pem"),
            folder.resolve("other.log"),
            folder.resolve("pid"));
    IOException refused =
        assertThrows(IOException.class, () -> SealService.start(settings, Clock.systemUTC()));
    assertTrue(refused.getMessage().contains("rwxr-xr-x"), refused.getMessage());
  }
}
