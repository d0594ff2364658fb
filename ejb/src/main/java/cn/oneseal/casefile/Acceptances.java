package cn.oneseal.casefile;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.CurrentCalendar;
import cn.oneseal.calendar.Deadline;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Makes a case of an application, by the rules of the day of acceptance (R9, 二（二）). */
@Dependent
public class Acceptances {

  private static final int LONGEST_NOTE = 2000;

  @Inject private CaseBasis basis;
  @Inject private CaseRepository cases;
  @Inject private CurrentCalendar calendar;
  @Inject private BusinessClock clock;
  @Inject private Event<CaseAccepted> accepted;

  /**
   * Accepts, in the caller's transaction; whether that may be done is asked before, but for the
   * power: only the holder of the day of acceptance accepts (R2).
   */
  public CaseFile accept(NewCase entered) {
    CaseBasis.Item item =
        basis
            .item(entered.itemId())
            .orElseThrow(() -> Refusal.of("not-found", entered.itemId()).onField("itemId"));
    LocalDate day = entered.acceptedOn();
    long body = entered.body().id();
    new JurisdictionRule().requireHolder(basis.competence(item.id(), day), body);
    Optional<CaseBasis.Guide> guide = basis.guide(item.id(), body, day);
    CaseStandard standard =
        new StandardRule()
            .standard(
                entered.body().kind(), basis.wasTransferredTo(item.id(), body), guide.isPresent());
    Optional<CaseBasis.Guide> binding =
        guide.filter(published -> standard == CaseStandard.SERVICE_GUIDE);
    Optional<Deadline> term =
        new CaseTermRule().term(item.licence(), binding, day, calendar.forKeeping());
    CaseFile file =
        cases.add(
            new CaseFile(
                new Acceptance(
                    number(entered.body().code(), day),
                    entered.requestId(),
                    item.id(),
                    body,
                    entered.applicant(),
                    entered.request(),
                    entered.matter(),
                    standard,
                    binding.map(CaseBasis.Guide::id).orElse(null),
                    entered.onCommitment() ? listing(item.id(), day) : null,
                    entered.receivedOn(),
                    day,
                    entered.kind(),
                    clock.now(),
                    entered.by().officialId(),
                    term.orElse(null))));
    record(file, entered);
    accepted.fire(new CaseAccepted(file.id()));
    return file;
  }

  private void record(CaseFile file, NewCase entered) {
    String note = entered.note();
    cases.record(
        file.id(),
        entered.kind().act(),
        clock.now(),
        entered.by().username(),
        entered.by().name(),
        note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE));
  }

  private long listing(long itemId, LocalDate day) {
    return basis
        .commitmentListing(itemId, day)
        .orElseThrow(
            () ->
                Refusal.of("commitment-not-listed").onField("onCommitment").byClause("R13, 三（一）1"));
  }

  private String number(String bodyCode, LocalDate day) {
    return "%s-%s-%06d"
        .formatted(bodyCode, day.format(DateTimeFormatter.BASIC_ISO_DATE), cases.nextNumber());
  }
}
