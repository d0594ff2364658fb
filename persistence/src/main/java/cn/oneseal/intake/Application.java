package cn.oneseal.intake;

import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.casefile.Applicant;
import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** An application received, until it is accepted, not accepted or withdrawn (ALL 32; R9). */
@Entity
@Table(name = "application")
public class Application extends Aggregate {

  /** Working days within which whoever received it speaks (ALL 32). */
  public static final int DAYS = 5;

  private static final String CLAUSE = "ALL 32(4)";

  @Embedded private Registration receipt;

  @Column(name = "body_id")
  private Long bodyId;

  @Enumerated(EnumType.STRING)
  private ApplicationState state;

  @Embedded private Applicant applicant;

  @Column(name = "fifth_on")
  private LocalDate fifthOn;

  @Column(name = "fifth_provisional")
  private boolean fifthProvisional;

  @Embedded private SupplementRequest asked;

  @Column(name = "supplied_on")
  private LocalDate suppliedOn;

  @Column(name = "passed_on")
  private LocalDate passedOn;

  @Embedded private Closing closing;

  @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
  private List<ApplicationPaper> papers = new ArrayList<>();

  /** For JPA. */
  protected Application() {}

  /** Registers that an application was received. */
  public Application(Receipt receipt, LocalDate today) {
    this.receipt = new Registration(receipt);
    if (receipt.receivedOn().isAfter(today)) {
      throw Refusal.of("dates-out-of-order", receipt.receivedOn(), today).onField("receivedOn");
    }
    bodyId = receipt.bodyId();
    applicant = receipt.applicant();
    fifthOn = receipt.fifthDay().due();
    fifthProvisional = receipt.fifthDay().provisional();
    receipt.papers().forEach(name -> papers.add(new ApplicationPaper(this, name, null, today)));
    state = ApplicationState.RECEIVED;
  }

  /** Refuses unless this is the version that the official saw. */
  public void requireVersion(int seen) {
    if (version() != seen) {
      throw Refusal.of("stale-version");
    }
  }

  /** Asks for all that is missing, once: on the spot or within five working days (ALL 32(4)). */
  public void ask(List<String> missing, String text, long by, Instant at, LocalDate today) {
    if (asked != null) {
      throw Refusal.of("supplements-asked-already", asked.on()).byClause(CLAUSE);
    }
    requireState(ApplicationState.RECEIVED);
    if (receipt.licence() && receipt.hadPower() && today.isAfter(fifthOn)) {
      throw Refusal.of("supplements-too-late", fifthOn, receipt.on()).byClause(CLAUSE);
    }
    for (String name : missing) {
      if (papers.stream().anyMatch(paper -> paper.name().equals(name))) {
        throw Refusal.of("paper-there-already", name).onField("missing").byClause(CLAUSE);
      }
    }
    asked = new SupplementRequest(today, at, by, Texts.required("askedText", text, 2000));
    missing.forEach(name -> papers.add(new ApplicationPaper(this, name, today, null)));
    state = ApplicationState.ASKED;
  }

  /** Records which of the papers asked for came in. */
  public List<String> give(Collection<Long> paperIds, LocalDate on, LocalDate today) {
    requireState(ApplicationState.ASKED);
    if (on == null) {
      throw Refusal.of("required").onField("givenOn");
    }
    if (on.isBefore(asked.on()) || on.isAfter(today)) {
      throw Refusal.of("day-not-between", asked.on(), today).onField("givenOn");
    }
    List<ApplicationPaper> given =
        papers.stream()
            .filter(ApplicationPaper::missing)
            .filter(paper -> paperIds.stream().anyMatch(id -> id.equals(paper.id())))
            .toList();
    if (given.isEmpty()) {
      throw Refusal.of("required").onField("given");
    }
    given.forEach(paper -> paper.give(on));
    if (papers.stream().noneMatch(ApplicationPaper::missing)) {
      suppliedOn = on;
      state = ApplicationState.SUPPLIED;
    }
    return given.stream().map(ApplicationPaper::name).toList();
  }

  /** Passes over to whoever holds the power now, with its papers (R9, 二（二）). */
  public void passOver(long toBodyId, LocalDate on) {
    requireOpen();
    bodyId = toBodyId;
    passedOn = on;
  }

  /** Closes it as accepted; what was asked for has to be there. */
  public void accept(long caseId, String by, Instant at, LocalDate today) {
    requireAcceptable();
    close(ApplicationState.ACCEPTED, by, at, today);
    closing.of(caseId);
  }

  /** Refuses unless it could be accepted now. */
  public void requireAcceptable() {
    requireOpen();
    if (state == ApplicationState.ASKED) {
      throw Refusal.of("supplements-missing", missing()).byClause("ALL 32(5)");
    }
  }

  /** Closes it as accepted by silence (ALL 32(4)). */
  public void deem(long caseId, String by, Instant at, LocalDate today) {
    requireState(ApplicationState.RECEIVED);
    close(ApplicationState.DEEMED, by, at, today);
    closing.of(caseId);
  }

  /** Closes it as not accepted. */
  public void refuse(NonAcceptance why, String remedy, String by, Instant at, LocalDate today) {
    requireOpen();
    if (why.ground() == NonAcceptance.Ground.NOT_SUPPLIED) {
      requireState(ApplicationState.ASKED);
    }
    close(ApplicationState.NOT_ACCEPTED, by, at, today);
    closing.because(why, remedy);
  }

  /** Closes it as withdrawn by the applicant. */
  public void withdraw(String by, Instant at, LocalDate today) {
    requireOpen();
    close(ApplicationState.WITHDRAWN, by, at, today);
  }

  private void close(ApplicationState as, String by, Instant at, LocalDate today) {
    state = as;
    closing = new Closing(today, at, by);
  }

  private void requireOpen() {
    if (!state.open()) {
      throw Refusal.of("application-closed", receipt.number());
    }
  }

  private void requireState(ApplicationState expected) {
    requireOpen();
    if (state != expected) {
      throw Refusal.of("application-wrong-state", receipt.number());
    }
  }

  private String missing() {
    return String.join(
        "、",
        papers().stream().filter(ApplicationPaper::missing).map(ApplicationPaper::name).toList());
  }

  /** Returns what the rule of R9 asks about. */
  public PendingApplicationRule.Pending pending() {
    return new PendingApplicationRule.Pending(
        receipt.licence(), receipt.hadPower(), bodyId, fifthOn, asked != null, suppliedOn != null);
  }

  /** Counts the fifth working day, to explain it; no law sets it for what is no licence. */
  public Deadline fifthDay(WorkCalendar calendar) {
    return calendar
        .deadline(receipt.on(), DAYS, TermUnit.WORKING_DAY)
        .withClause(receipt.licence() ? "ALL 32" : "R9, 二（二）");
  }

  /** Returns its papers in the order listed. */
  public List<ApplicationPaper> papers() {
    return papers.stream()
        .sorted(
            Comparator.comparing(
                ApplicationPaper::id, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Returns what was registered of its receipt. */
  public Registration receipt() {
    return receipt;
  }

  /** Returns the body on whose list it is. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns how far it has come. */
  public ApplicationState state() {
    return state;
  }

  /** Returns who applies. */
  public Applicant applicant() {
    return applicant;
  }

  /** Returns the fifth working day from receipt. */
  public LocalDate fifthOn() {
    return fifthOn;
  }

  /** Returns whether the fifth day may still move with holidays to be published. */
  public boolean fifthProvisional() {
    return fifthProvisional;
  }

  /** Returns the one request for supplements, or null. */
  public SupplementRequest asked() {
    return asked;
  }

  /** Returns when the last paper asked for came in, or null. */
  public LocalDate suppliedOn() {
    return suppliedOn;
  }

  /** Returns when it passed over, or null. */
  public LocalDate passedOn() {
    return passedOn;
  }

  /** Returns how it was closed, or null. */
  public Closing closing() {
    return closing;
  }
}
