package cn.oneseal.demonstration;

import cn.oneseal.account.Account;
import cn.oneseal.account.AccountGroup;
import cn.oneseal.account.AccountRepository;
import cn.oneseal.account.AllowList;
import cn.oneseal.account.PasswordHash;
import cn.oneseal.account.SystemAccess;
import cn.oneseal.account.SystemAccessRepository;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.installation.Installation;
import cn.oneseal.installation.InstallationMode;
import cn.oneseal.organization.Appointment;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.DutyRule;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the bodies, officials and accounts of the demonstration at its first start. */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "TownshipStart"})
@DenyAll
public class DemonstrationData {

  private static final LocalDate APPOINTED_FROM = LocalDate.of(2020, 1, 1);

  /** So that no day that the demonstration moves to ends them. */
  private static final int SYSTEMS_LAST_YEARS = 20;

  private static final String OWN_PASSWORDS =
      "select distinct subject_id from audit_entry where subject = 'ACCOUNT' and outcome = 'DONE'"
          + " and action in ('PASSWORD_CHANGED', 'SECRET_ROTATED', 'ACCOUNT_MADE')";

  @Inject private EntityManager entityManager;
  @Inject private OrganizationRepository organization;
  @Inject private AccountRepository accounts;
  @Inject private SystemAccessRepository systems;
  @Inject private BusinessClock clock;
  @Inject private DemonstrationBatch batch;

  /** Makes what is missing; in one transaction, so that a start cut short begins anew. */
  @PostConstruct
  void load() {
    Installation installation = entityManager.find(Installation.class, Installation.ID);
    if (installation.mode() != InstallationMode.DEMONSTRATION) {
      throw new IllegalStateException("the demonstration is never deployed for production");
    }
    char[] password = password();
    if (installation.isReferenceDataLoaded()) {
      applyPassword(password);
      return;
    }
    // One hash for all: they share one password, which is no secret among them.
    String hash = PasswordHash.of(password);
    for (String[] line : departments()) {
      Body body =
          organization
              .bodyByCode(line[0])
              .orElseGet(
                  () ->
                      organization.add(
                          new Body(line[0], line[1], line[2], BodyKind.valueOf(line[3]))));
      if (body.kind() == BodyKind.APPROVAL_BUREAU) {
        appoint(body, "bureau", DemonstrationAccounts.BUREAU, hash);
        appoint(body, "admin", DemonstrationAccounts.ADMINISTRATORS, hash);
        connect(DemonstrationAccounts.PLATFORM, body, hash);
      } else {
        String prefix = body.code().toLowerCase(Locale.ROOT).replace('_', '-');
        appoint(body, prefix, DemonstrationAccounts.DEPARTMENT, hash);
        connect(prefix + DemonstrationAccounts.SYSTEM, body, hash);
      }
    }
    Body township = organization.bodyByCode(DemonstrationAccounts.TOWNSHIP).orElseThrow();
    appoint(township, "township", DemonstrationAccounts.OF_TOWNSHIP, hash);
    batch.load();
    installation.referenceDataIsLoaded();
  }

  /** A system that acts for a body, and calls from wherever the demonstration is looked at. */
  private void connect(String username, Body body, String hash) {
    Account account = accounts.add(new Account(username, null, AccountGroup.SYSTEM, hash));
    SystemAccess access =
        new SystemAccess(
            body.id(),
            new DutyRule().openToSystem(body.kind()),
            AllowList.of(""),
            SystemAccess.MOST_CALLS,
            clock.today().plusYears(SYSTEMS_LAST_YEARS));
    systems.enter(
        account.id(), new SystemAccessRepository.Edition(access, clock.now(), "demonstration"));
  }

  private void appoint(
      Body body, String prefix, List<DemonstrationAccounts.Post> posts, String hash) {
    for (DemonstrationAccounts.Post post : posts) {
      Official official =
          organization.add(new Official(body.id(), "演示·" + body.shortName() + "·" + post.title()));
      for (Duty duty : post.duties()) {
        organization.add(
            new Appointment(
                official.id(), duty, APPOINTED_FROM, "演示任命", clock.now(), "demonstration"));
      }
      accounts.add(new Account(prefix + "-" + post.suffix(), official.id(), post.group(), hash));
    }
  }

  /** Sets the password of this start on whoever has not chosen his own. */
  private void applyPassword(char[] password) {
    List<?> found = entityManager.createNativeQuery(OWN_PASSWORDS).getResultList();
    Set<String> chosen = found.stream().map(String::valueOf).collect(Collectors.toSet());
    Set<String> good = new HashSet<>();
    Set<String> stale = new HashSet<>();
    String newHash = null;
    for (Account account : accounts.all()) {
      if (chosen.contains(account.username())) {
        continue;
      }
      String hash = account.passwordHash();
      if (!good.contains(hash) && !stale.contains(hash)) {
        (PasswordHash.matches(password, hash) ? good : stale).add(hash);
      }
      if (stale.contains(hash)) {
        newHash = newHash == null ? PasswordHash.of(password) : newHash;
        account.changePassword(newHash);
      }
    }
  }

  private static char[] password() {
    String file = System.getProperty("oneseal.demonstration.password.file");
    if (file == null) {
      throw new IllegalStateException(
          "the system property oneseal.demonstration.password.file names no file");
    }
    try {
      char[] password = Files.readString(Path.of(file)).strip().toCharArray();
      if (password.length == 0) {
        throw new IllegalStateException("the demonstration's password file is empty");
      }
      return password;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the demonstration's password", e);
    }
  }

  private static List<String[]> departments() {
    try (InputStream in = Body.class.getResourceAsStream("/reference/departments.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      // Our own file: no quotes, no commas within a cell.
      return lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
