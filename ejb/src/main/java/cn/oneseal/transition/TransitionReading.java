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
    Map<Long, String> names = transitions.itemNames();
    Map<Long, Boolean> ready = mentoring.readiness();
    return transitions.all().stream()
        .filter(transition -> access.maySee(caller, transition))
        .map(each -> row(each, names.get(each.itemId()), ready.get(each.id())))
        .toList();
  }

  /** Returns a transition with all that belongs to it. */
  TransitionDetail detail(Transition transition, Caller caller) {
    long id = transition.id();
    Map<Long, String> cases = mentoring.caseNumbers(id);
    return new TransitionDetail(
        row(
            transition,
            transitions.itemNames().get(transition.itemId()),
            mentoring.readiness().get(id)),
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

  private TransitionRow row(Transition transition, String itemName, Boolean ready) {
    var today = clock.today();
    return new TransitionRow(
        transition.id(),
        transition.version(),
        transition.itemId(),
        itemName,
        organization.body(transition.formerBodyId()).map(Body::name).orElse(""),
        transition.startsOn(),
        transition.endsOn(),
        transition.provisional(),
        transition.dayNumber(today),
        transition.daysLeft(today),
        transition.runsOn(today),
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
