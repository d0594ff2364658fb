package cn.oneseal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another system may do, in editions of which the newest counts. */
class SystemAccessTest {

  private static final Instant AT = Instant.parse("2021-01-04T01:00:00Z");
  private static final LocalDate LAST = LocalDate.of(2021, 6, 30);

  private final TestDatabase database = TestDatabase.create();
  private long transport;
  private long housing;
  private long system;

  @BeforeEach
  void aSystem() {
    transport = body("TRANSPORT");
    housing = body("HOUSING");
    system = account(null, AccountGroup.SYSTEM, "transport-system");
  }

  @Test
  void theNewestEditionCountsAndAllStay() {
    enter(access(transport, Set.of(Duty.LINKAGE_OPERATOR, Duty.INSPECTOR), "10.1.0.0/16\n::1"));
    SystemAccess newest = access(transport, Set.of(), "");
    enter(newest);
    database.run(
        entityManager -> {
          SystemAccessRepository systems = new SystemAccessRepository(entityManager);
          assertEquals(Optional.of(newest), systems.current("transport-system"));
          List<SystemAccessRepository.Edition> editions = systems.editions("transport-system");
          assertEquals(2, editions.size());
          assertEquals(AT, editions.get(1).enteredAt());
          assertEquals("admin-security", editions.get(1).enteredBy());
          SystemAccess first = editions.get(1).access();
          assertEquals(Set.of(Duty.LINKAGE_OPERATOR, Duty.INSPECTOR), first.duties());
          assertEquals("10.1.0.0/16\n::1", first.addresses().text());
        });
  }

  @Test
  void whoeverHasNoneMayDoNothing() {
    assertEquals(
        Optional.empty(),
        database.<Optional<SystemAccess>>get(
            entityManager ->
                new SystemAccessRepository(entityManager).current("transport-system")));
  }

  @Test
  void aSystemActsForOneBodyForEver() {
    enter(access(transport, Set.of(), ""));
    refused(() -> enter(access(housing, Set.of(), "")));
  }

  @Test
  void aPersonHasNone() {
    long official = official();
    system = account(official, AccountGroup.OFFICIAL, "transport-liaison");
    refused(() -> enter(access(transport, Set.of(), "")));
  }

  @Test
  void noSystemHasADutyOfPeople() {
    refused(() -> enter(access(transport, Set.of(Duty.APPROVER), "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update system_access set last_day = '2099-12-31'",
        "delete from system_access",
        "truncate system_access"
      })
  void anEditionNeverChanges(String change) {
    enter(access(transport, Set.of(), ""));
    refused(
        () ->
            database.run(entityManager -> entityManager.createNativeQuery(change).executeUpdate()));
    assertThrows(IllegalStateException.class, () -> database.execute(change));
  }

  @Test
  void itsLastDayIsADayOnWhichItGetsIn() {
    SystemAccess access = access(transport, Set.of(), "");
    assertTrue(access.isOpenOn(LAST));
    assertFalse(access.isOpenOn(LAST.plusDays(1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 6001})
  void refusesANumberOfCallsOutOfRange(int calls) {
    Refusal refused =
        assertThrows(
            Refusal.class,
            () -> new SystemAccess(transport, Set.of(), AllowList.of(""), calls, LAST));
    assertEquals("calls-per-minute", refused.code());
    assertEquals("callsPerMinute", refused.field());
  }

  @Test
  void refusesAnAccountWithoutLastDay() {
    Refusal refused =
        assertThrows(
            Refusal.class,
            () -> new SystemAccess(transport, Set.of(), AllowList.of(""), 600, null));
    assertEquals("accessLastDay", refused.field());
  }

  private static SystemAccess access(long bodyId, Set<Duty> duties, String addresses) {
    return new SystemAccess(bodyId, duties, AllowList.of(addresses), 600, LAST);
  }

  private void enter(SystemAccess access) {
    database.run(
        entityManager ->
            new SystemAccessRepository(entityManager)
                .enter(system, new SystemAccessRepository.Edition(access, AT, "admin-security")));
  }

  private static void refused(Executable change) {
    assertThrows(PersistenceException.class, change);
  }

  private long body(String code) {
    return database.get(
        entityManager ->
            new OrganizationRepository(entityManager)
                .add(new Body(code, code, code, BodyKind.DEPARTMENT))
                .id());
  }

  private long official() {
    return database.get(
        entityManager ->
            new OrganizationRepository(entityManager).add(new Official(transport, "某人")).id());
  }

  private long account(Long officialId, AccountGroup group, String username) {
    return database.get(
        entityManager ->
            new AccountRepository(entityManager)
                .add(new Account(username, officialId, group, "hash"))
                .id());
  }
}
