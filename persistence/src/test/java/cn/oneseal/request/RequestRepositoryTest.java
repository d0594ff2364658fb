package cn.oneseal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key of another system's request is used for one request, once. */
class RequestRepositoryTest {

  private static final Instant AT = Instant.parse("2021-01-20T02:00:00Z");

  private final TestDatabase database = TestDatabase.create();
  private final AtomicInteger done = new AtomicInteger();

  private static SystemRequest request(Object... content) {
    return SystemRequest.of("its-system", "key-0001", "Contract.write", content);
  }

  private String once(SystemRequest request) {
    return database.get(
        em -> {
          RequestRepository requests = new RequestRepository(em);
          return requests
              .answered(request)
              .orElseGet(
                  () -> {
                    String answer = "answer " + done.incrementAndGet();
                    requests.keep(request, answer, AT);
                    return answer;
                  });
        });
  }

  @Test
  void aRepeatIsAnsweredTheSame() {
    assertEquals("answer 1", once(request("a", 1)));
    assertEquals("answer 1", once(request("a", 1)));
    assertEquals(1, done.get());
  }

  @Test
  void anotherContentOrOperationUnderTheKeyIsRefused() {
    once(request("a", 1));
    for (SystemRequest other :
        List.of(
            request("a", 2),
            request("a1"),
            SystemRequest.of("its-system", "key-0001", "Contract.other", "a", 1))) {
      Refusal refused = assertThrows(Refusal.class, () -> once(other));
      assertEquals("request-id-other-content", refused.code());
      assertEquals("requestId", refused.field());
    }
  }

  @Test
  void aKeyIsTheSystemsOwn() {
    once(request("a"));
    assertEquals(
        "answer 2", once(SystemRequest.of("other-system", "key-0001", "Contract.write", "b")));
  }

  @Test
  void whatFailedMayBeAskedAgain() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.run(
                em -> {
                  assertEquals(Optional.empty(), new RequestRepository(em).answered(request("a")));
                  new RequestRepository(em).keep(request("a"), "lost", AT);
                  throw new IllegalStateException("the act failed");
                }));
    assertEquals("answer 1", once(request("b")));
  }

  @Test
  void atTheSameMomentOneDoesItAndTheOtherIsAnswered() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<String> call = () -> once(request("a"));
      for (Future<String> each : threads.invokeAll(List.of(call, call, call, call))) {
        assertEquals("answer 1", each.get());
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(1, done.get());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "1234567", "with blank 1", "号码号码号码号码号码"})
  void refusesWhatIsNoKey(String key) {
    Refusal refused =
        assertThrows(Refusal.class, () -> SystemRequest.of("its-system", key, "Contract.write"));
    assertEquals("request-id-invalid", refused.code());
    assertTrue(refused.getMessage().contains("8 至 60"), refused.getMessage());
  }
}
