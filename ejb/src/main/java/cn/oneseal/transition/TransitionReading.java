package cn.oneseal.transition;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Puts transitions into the form that pages show. */
@Dependent
public class TransitionReading {

  @Inject private TransitionRepository transitions;
  @Inject private MentoringRepository mentoring;
  @Inject private TransitionAccess access;
  @Inject private OrganizationRepository organization;
  @Inject private InstrumentRepository instruments;
  @Inject private BusinessClock clock;

  /** Returns the transitions that the caller may see, the ones that end first coming first. */
  List<TransitionRow> rows(Caller caller) {
    return rows(
        transitions.all().stream()
            .filter(transition -> access.maySee(caller, transition))
            .toList());
  }

  /** Returns those of a batch and a former body that are over, with their closing reports. */
  List<ClosedTransition> closed(Caller caller, int batch, String formerBodyCode) {
    Map<Long, TransitionReport> reports = mentoring.reports();
    return rows(caller).stream()
        .filter(row -> row.batch() == batch && reports.containsKey(row.id()))
        .filter(row -> formerBodyCode == null || row.formerBodyCode().equals(formerBodyCode))
        .map(row -> new ClosedTransition(row, reports.get(row.id())))
        .toList();
  }

  /** Returns a transition with all that belongs to it. */
  TransitionDetail detail(Transition transition, Caller caller) {
    long id = transition.id();
    Map<Long, String> cases = mentoring.caseNumbers(id);
    return new TransitionDetail(
        rows(List.of(transition)).get(0),
        transition.plan(),
        transition.pairs().stream()
            .map(
                pair ->
                    new TransitionDetail.Pair(
                        pair.id(),
                        name(pair.mentorOfficialId()),
                        name(pair.traineeOfficialId()),
                        TransitionAccess.isOne(pair, caller)))
            .toList(),
        mentoring.sessions(id).stream().map(each -> session(each, cases, caller)).toList(),
        mentoring.checks(id).stream().map(this::check).toList(),
        mentoring.extensions(id).stream().map(this::extension).toList(),
        mentoring.report(id).orElse(null),
        access.permitted(transition, caller));
  }

  private List<TransitionRow> rows(List<Transition> shown) {
    Map<Long, String> names = transitions.itemNames();
    Map<Long, Integer> batches = transitions.batches();
    Map<Long, String> steps = transitions.lastSteps();
    Map<Long, Boolean> ready = mentoring.readiness();
    return shown.stream()
        .map(
            each ->
                row(
                    each,
                    batches.get(each.id()),
                    names.get(each.itemId()),
                    steps.get(each.id()),
                    ready.get(each.id())))
        .toList();
  }

  private TransitionRow row(
      Transition transition, int batch, String itemName, String lastStep, Boolean ready) {
    LocalDate today = clock.today();
    Body former = organization.body(transition.formerBodyId()).orElseThrow();
    return new TransitionRow(
        transition.id(),
        transition.version(),
        batch,
        transition.itemId(),
        itemName,
        former.code(),
        former.name(),
        transition.startsOn(),
        transition.endsOn(),
        transition.provisional(),
        transition.dayNumber(today),
        transition.daysLeft(today),
        transition.runsOn(today),
        lastStep,
        transition.pairs().size(),
        ready);
  }

  private TransitionDetail.Session session(
      MentorSession session, Map<Long, String> cases, Caller caller) {
    return new TransitionDetail.Session(
        session.id(),
        session.version(),
        session.heldOn(),
        session.minutes(),
        session.topic(),
        cases.get(session.caseId()),
        name(session.mentorship().mentorOfficialId()),
        name(session.mentorship().traineeOfficialId()),
        session.isConfirmed(),
        caller.officialId() != null
            && session.mentorship().transition().runsOn(clock.today())
            && session.waitsFor(caller.officialId()));
  }

  private TransitionDetail.Check check(ReadinessCheck check) {
    return new TransitionDetail.Check(
        check.checkedOn(),
        name(check.checkedBy()),
        check.ready(),
        check.answers().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                answer ->
                    new TransitionDetail.Answer(
                        mentoring
                            .question(answer.getKey())
                            .map(ReadinessQuestion::question)
                            .orElse(""),
                        answer.getValue()))
            .toList(),
        check.note());
  }

  private TransitionDetail.Extension extension(TransitionExtension extension) {
    return new TransitionDetail.Extension(
        extension.instrumentId(),
        instruments.find(extension.instrumentId()).map(Instrument::title).orElse(""),
        extension.provision(),
        extension.oldEnd(),
        extension.newEnd(),
        extension.recordedAt());
  }

  private String name(Long officialId) {
    return officialId == null
        ? ""
        : organization.official(officialId).map(Official::name).orElse("");
  }
}
