package cn.oneseal.transition;

import cn.oneseal.account.Callers;
import cn.oneseal.calendar.ChineseDay;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Values;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Paper;
import cn.oneseal.sealing.PaperSource;
import cn.oneseal.sealing.Papers;
import cn.oneseal.sealing.SealingSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The closing report of a transition (R11, 二（三）), issued by the bureau. */
@Dependent
public class ReportPapers implements PaperSource {

  /** The word of its subjects. */
  public static final String SUBJECT = "TRANSITION_REPORT";

  private static final double MINUTES_AN_HOUR = 60;

  @Inject private Papers papers;
  @Inject private TransitionRepository transitions;
  @Inject private MentoringRepository mentoring;
  @Inject private TransitionAccess access;
  @Inject private Callers callers;
  @Inject private OrganizationRepository organization;

  /** Places the report of a transition that has ended. */
  void place(long transitionId) {
    long bureau =
        organization.bodies().stream()
            .filter(body -> body.kind() == BodyKind.APPROVAL_BUREAU)
            .findFirst()
            .map(Body::id)
            .orElseThrow();
    papers.place(
        new SealingSubject(SUBJECT, transitionId, "GD-" + transitionId, bureau, null), "system");
  }

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public List<Paper> papers(SealingSubject of, LocalDate on) {
    Transition transition =
        transitions.transition(of.id()).orElseThrow(() -> Refusal.of("not-found", of.id()));
    TransitionReport report =
        mentoring.report(of.id()).orElseThrow(() -> Refusal.of("not-found", of.id()));
    Optional<ReadinessCheck> last = mentoring.checks(of.id()).stream().findFirst();
    String itemName = transitions.itemNames().get(transition.itemId());
    Values values =
        Values.none()
            .with("itemName", itemName)
            .with(
                "fromBody",
                organization.body(transition.formerBodyId()).map(Body::name).orElseThrow())
            .with("startedOn", ChineseDay.of(transition.startsOn()))
            .with("endedOn", ChineseDay.of(report.endedOn()))
            .with("summary", summary(report))
            .with("missing", last.filter(ReadinessCheck::ready).isPresent() ? null : itemName)
            .withList("pairs", transition.pairs().stream().map(this::pair).toList())
            .withList(
                "sessions",
                mentoring.sessions(of.id()).stream()
                    .filter(MentorSession::isConfirmed)
                    .sorted(Comparator.comparing(MentorSession::heldOn))
                    .map(this::session)
                    .toList())
            .withList("readiness", last.map(this::answers).orElse(List.of()));
    return List.of(Paper.of(DocumentKind.TRANSITION_REPORT, of.title(), values));
  }

  private static String summary(TransitionReport report) {
    return "结对 %d 对，传帮带记录 %d 次（双方确认共 %.1f 小时，未确认 %d 次）。"
        .formatted(
            report.pairs(),
            report.sessions(),
            report.confirmedMinutes() / MINUTES_AN_HOUR,
            report.unconfirmed());
  }

  private Map<String, String> pair(Mentorship pair) {
    return Map.of(
        "mentor", name(pair.mentorOfficialId()), "learner", name(pair.traineeOfficialId()));
  }

  private Map<String, String> session(MentorSession session) {
    return Map.of(
        "on",
        ChineseDay.of(session.heldOn()),
        "hours",
        "%.1f".formatted(session.minutes() / MINUTES_AN_HOUR),
        "topic",
        session.topic(),
        "mentor",
        name(session.mentorship().mentorOfficialId()),
        "learner",
        name(session.mentorship().traineeOfficialId()));
  }

  private List<Map<String, String>> answers(ReadinessCheck check) {
    return check.answers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            answer ->
                Map.of(
                    "question",
                    mentoring.question(answer.getKey()).map(ReadinessQuestion::question).orElse(""),
                    "answer",
                    Boolean.TRUE.equals(answer.getValue()) ? "是" : "否",
                    "checkedOn",
                    ChineseDay.of(check.checkedOn()),
                    "checkedBy",
                    name(check.checkedBy())))
        .toList();
  }

  private String name(Long officialId) {
    return officialId == null
        ? ""
        : organization.official(officialId).map(Official::name).orElse("");
  }

  @Override
  public void requireVisible(long transitionId) {
    access.find(transitionId, callers.current());
  }
}
