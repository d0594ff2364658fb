package cn.oneseal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.document.keeper.Founding;
import cn.oneseal.document.keeper.SealKeeper;
import cn.oneseal.document.keeper.SealKeepers;
import cn.oneseal.document.signing.SignerUnavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seal service as the product runs it: a real process, killed and started again. */
class SealServiceProcessTest {

  private static final Founding FOUNDING =
      new Founding("示例县行政审批服务管理局", "演示", Instant.parse("2020-12-24T01:00:00Z"));

  @TempDir private Path folder;

  private Home home() {
    Home home = new Home(folder.resolve("home"));
    home.make();
    OwnerOnly.secret(home.sealPassword());
    return home;
  }

  @Test
  void aKilledServiceComesBackWithTheSameKeys() throws Exception {
    Home home = home();
    BlockingQueue<ProcessHandle> seen = new LinkedBlockingQueue<>();
    try (SealServiceProcess service =
        new SealServiceProcess(home, Distribution.here(), Ports.draw())) {
      service.start();
      service.watch(seen::add);
      ProcessHandle first = seen.take();
      SealKeeper keeper = SealKeepers.from(service.facts()::get);
      X509CertificateHolder root = keeper.open(FOUNDING);
      keeper.attest(new byte[] {1});

      first.destroyForcibly();
      assertTrue(RunningProcess.ended(first, java.time.Duration.ofSeconds(20)));
      SignerUnavailable down =
          assertThrows(SignerUnavailable.class, () -> keeper.attest(new byte[] {2}));
      assertFalse(down.isRefusal(), down.getMessage());

      ProcessHandle second = seen.poll(90, TimeUnit.SECONDS);
      assertNotEquals(first, second);
      assertEquals(root, keeper.authority());
      keeper.attest(new byte[] {3});
    }
    List<String> log = Files.readAllLines(home.sealKeys().resolve("signed.log"));
    assertEquals(3, log.size(), log.toString());
    assertTrue(log.get(2).startsWith("3 "), "the numbers go on");
  }

  @Test
  void theApplicationServerIsToldOfNoKey() {
    Home home = home();
    try (SealServiceProcess service = new SealServiceProcess(home, Distribution.here(), 1)) {
      assertTrue(
          service.facts().values().stream()
              .noneMatch(
                  fact ->
                      fact.contains(home.sealKeys().toString())
                          || fact.contains(home.sealPassword().toString())));
    }
  }

  @Test
  void aServiceThatALauncherLeftBehindIsEnded() throws Exception {
    Home home = home();
    SealServiceProcess left = new SealServiceProcess(home, Distribution.here(), Ports.draw());
    left.start();
    BlockingQueue<ProcessHandle> seen = new LinkedBlockingQueue<>();
    left.watch(seen::add);
    ProcessHandle orphan = seen.take();
    SealServiceProcess.endOrphan(home);
    assertFalse(orphan.isAlive());
    left.close();
  }
}
