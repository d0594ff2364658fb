package cn.oneseal.casefile;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Makes a case of an application, by the rules of the day of acceptance (R9, 二（二）). */
@Dependent
public class Acceptances {

  @Inject private CaseBasis basis;
  @Inject private CaseRepository cases;
  @Inject private CurrentCalendar calendar;
  @Inject private BusinessClock clock;

  /** Accepts an application at the caller's body. */
  CaseFile accept(ApplicationForm form, Caller caller) {
    if (form.itemId() == null) {
      throw Refusal.of("required").onField("itemId");
    }
    LocalDate today = clock.today();
    CaseBasis.Item item =
        basis
            .item(form.itemId())
            .orElseThrow(() -> Refusal.of("not-found", form.itemId()).onField("itemId"));
    new JurisdictionRule().requireHolder(basis.competence(item.id(), today), caller.bodyId());
    Optional<CaseBasis.Guide> guide = basis.guide(item.id(), caller.bodyId(), today);
    CaseStandard standard =
        new StandardRule()
            .standard(
                caller.bodyKind(),
                basis.wasTransferredTo(item.id(), caller.bodyId()),
                guide.isPresent());
    Optional<CaseBasis.Guide> binding =
        guide.filter(published -> standard == CaseStandard.SERVICE_GUIDE);
    Optional<Deadline> term =
        new CaseTermRule().term(item.licence(), binding, today, calendar.forKeeping());
    Long listing = form.onCommitment() ? listing(item.id(), today) : null;
    Applicant applicant =
        new Applicant(
            form.kind(), form.name(), form.code(), form.contactName(), form.contactPhone());
    return cases.add(
        new CaseFile(
            new Acceptance(
                number(caller.bodyCode(), today),
                form.requestId(),
                item.id(),
                caller.bodyId(),
                applicant,
                form.request(),
                standard,
                binding.map(CaseBasis.Guide::id).orElse(null),
                listing,
                form.receivedOn(),
                today,
                clock.now(),
                caller.officialId(),
                term.orElse(null))));
  }

  /** The calendar to count with. */
  WorkCalendar calendar() {
    return calendar.get();
  }

  private Long listing(long itemId, LocalDate today) {
    return basis
        .commitmentListing(itemId, today)
        .orElseThrow(
            () ->
                Refusal.of("commitment-not-listed").onField("onCommitment").byClause("R13, 三（一）1"));
  }

  private String number(String bodyCode, LocalDate today) {
    return "%s-%s-%06d"
        .formatted(bodyCode, today.format(DateTimeFormatter.BASIC_ISO_DATE), cases.nextNumber());
  }
}
