package cn.oneseal.intake;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.casefile.Applicant;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.Matter;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/** Registers that an application was received (ALL 32; R9, 二（二）). */
@Dependent
public class Receipts {

  private static final int EARLIEST_YEAR = 1990;
  private static final int LATEST_YEAR = 2100;

  @Inject private ApplicationRepository applications;
  @Inject private CaseBasis basis;
  @Inject private CurrentCalendar calendar;
  @Inject private BusinessClock clock;

  /** Returns the item that a form names. */
  CaseBasis.Item item(ApplicationForm form) {
    if (form.itemId() == null) {
      throw Refusal.of("required").onField("itemId");
    }
    return basis
        .item(form.itemId())
        .orElseThrow(() -> Refusal.of("not-found", form.itemId()).onField("itemId"));
  }

  /**
   * Registers a receipt at the caller's body; whether it had the power that day is kept with it.
   */
  Application register(ApplicationForm form, Caller caller) {
    CaseBasis.Item item = item(form);
    LocalDate today = clock.today();
    LocalDate on = requireReceivedOn(form.receivedOn(), today);
    if (form.onCommitment() && basis.commitmentListing(item.id(), on).isEmpty()) {
      throw Refusal.of("commitment-not-listed").onField("onCommitment").byClause("R13, 三（一）1");
    }
    Applicant applicant =
        new Applicant(
            form.kind(), form.name(), form.code(), form.contactName(), form.contactPhone());
    Matter matter =
        Matter.of(
            form.matter(),
            Optional.ofNullable(form.matter())
                .flatMap(Matter.Entered::looksFor)
                .flatMap(basis::prior),
            item.id(),
            applicant,
            on);
    matter.requireCommitment(form.onCommitment());
    boolean hadPower =
        basis.competence(item.id(), on).filter(one -> caller.isOf(one.bodyId())).isPresent();
    Application application =
        applications.add(
            new Application(
                new Receipt(
                    number(caller.bodyCode(), today),
                    UUID.fromString(form.requestId()).toString(),
                    item.id(),
                    caller.bodyId(),
                    applicant,
                    form.request(),
                    matter,
                    form.onCommitment(),
                    PaperList.of("papers", form.papers()),
                    on,
                    calendar.forKeeping().deadline(on, Application.DAYS, TermUnit.WORKING_DAY),
                    item.licence(),
                    hadPower,
                    clock.now(),
                    caller.officialId(),
                    caller.systemName()),
                today));
    applications.record(
        application.id(),
        ApplicationAct.RECEIVED,
        clock.now(),
        caller.username(),
        caller.officialName(),
        null);
    return application;
  }

  private static LocalDate requireReceivedOn(LocalDate on, LocalDate today) {
    if (on == null) {
      throw Refusal.of("required").onField("receivedOn");
    }
    if (on.isAfter(today)) {
      throw Refusal.of("dates-out-of-order", on, today).onField("receivedOn");
    }
    if (on.getYear() < EARLIEST_YEAR) {
      throw Refusal.of(
              "date-out-of-range", Integer.toString(EARLIEST_YEAR), Integer.toString(LATEST_YEAR))
          .onField("receivedOn");
    }
    return on;
  }

  private String number(String bodyCode, LocalDate today) {
    return "%s-R%s-%06d"
        .formatted(
            bodyCode, today.format(DateTimeFormatter.BASIC_ISO_DATE), applications.nextNumber());
  }
}
