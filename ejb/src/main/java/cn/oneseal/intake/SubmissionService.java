package cn.oneseal.intake;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.casefile.CasePermission;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.DocumentLine;
import cn.oneseal.sealing.DocumentRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Applications that another system handed in: it sees its own and nothing else. */
@Stateless
@DenyAll
public class SubmissionService {

  /** Papers of the application, and of the case that came of it. */
  private static final List<String> OF_APPLICATION =
      List.of(SupplementPapers.SUBJECT, NonAcceptancePapers.SUBJECT);

  private static final List<String> OF_CASE = List.of(AcceptancePapers.SUBJECT, "CASE");

  @Inject private Callers callers;
  @Inject private IntakeService intake;
  @Inject private ApplicationService acts;
  @Inject private UploadService uploads;
  @Inject private ApplicationRepository applications;
  @Inject private DocumentRepository documents;
  @Inject private CaseBasis basis;
  @Inject private BusinessClock clock;

  /**
   * How far an application has come.
   *
   * @param application the application
   * @param result the case's number and, once the decision is issued, its outcome; or null
   * @param documents the sealed documents that there are
   */
  public record Submission(
      Application application, ApplicationRepository.Result result, List<DocumentLine> documents) {

    /** Takes a copy. */
    public Submission {
      documents = List.copyOf(documents);
    }
  }

  /** Receives an application today, with a file for each of its papers; returns its number. */
  @RolesAllowed("system")
  public String submit(ApplicationForm form, Map<String, Long> files) {
    Application application = applications.find(intake.receive(form)).orElseThrow();
    uploads.attach(application.id(), application.papers(), files);
    return application.receipt().number();
  }

  /** Returns the item that a system names, by its number or by its code but not by both. */
  @RolesAllowed("system")
  public Long item(Long id, String implementationCode) {
    if (implementationCode == null || implementationCode.isBlank()) {
      return id;
    }
    if (id != null) {
      throw Refusal.of("item-named-twice").onField("implementationCode");
    }
    return basis
        .itemOf(implementationCode.strip())
        .orElseThrow(
            () -> Refusal.of("not-found", implementationCode).onField("implementationCode"));
  }

  /** Takes in papers that were asked for, with a file for each. */
  @RolesAllowed("system")
  public void supply(String number, Map<String, Long> files) {
    Application application = mine(number);
    for (String name : files.keySet()) {
      if (application.papers().stream()
          .noneMatch(paper -> paper.missing() && paper.name().equals(name))) {
        throw Refusal.of("paper-not-asked", name).onField("paper");
      }
    }
    List<ApplicationPaper> given =
        application.papers().stream().filter(paper -> files.containsKey(paper.name())).toList();
    Set<Long> ids = given.stream().map(ApplicationPaper::id).collect(Collectors.toSet());
    acts.give(application.id(), application.version(), ids, clock.today());
    uploads.attach(application.id(), given, files);
  }

  /** Returns how far an application of the caller's has come. */
  @RolesAllowed("system")
  public Submission of(String number) {
    Application application = mine(number);
    Long caseId = application.closing() == null ? null : application.closing().caseId();
    List<DocumentLine> sealed = new ArrayList<>();
    OF_APPLICATION.forEach(subject -> sealed.addAll(documents.of(subject, application.id())));
    if (caseId != null) {
      OF_CASE.forEach(subject -> sealed.addAll(documents.of(subject, caseId)));
    }
    return new Submission(application, caseId == null ? null : applications.result(caseId), sealed);
  }

  /** Returns a sealed document of an application of the caller's, as it was issued. */
  @RolesAllowed("system")
  public FileDownload document(String number, String documentNumber) {
    long id =
        of(number).documents().stream()
            .filter(each -> each.number().equals(documentNumber))
            .map(DocumentLine::id)
            .findFirst()
            .orElseThrow(() -> Refusal.of("not-found", "document").onField("documentNumber"));
    return documents.find(id).orElseThrow().download();
  }

  private Application mine(String number) {
    Caller caller = callers.current();
    caller.require(CasePermission.accepting(caller.bodyKind()));
    return applications
        .handedInBy(caller.username(), number)
        .orElseThrow(() -> Refusal.of("not-found", number).onField("number"));
  }
}
