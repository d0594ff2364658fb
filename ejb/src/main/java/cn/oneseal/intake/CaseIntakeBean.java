package cn.oneseal.intake;

import cn.oneseal.account.Callers;
import cn.oneseal.audit.Canonical;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.ApplicantKind;
import cn.oneseal.casefile.Matter;
import cn.oneseal.casefile.MatterKind;
import cn.oneseal.intake.contract.v1.ApplicationStateV1;
import cn.oneseal.intake.contract.v1.ApplicationV1;
import cn.oneseal.intake.contract.v1.CaseIntakeV1;
import cn.oneseal.intake.contract.v1.DocumentV1;
import cn.oneseal.intake.contract.v1.FileV1;
import cn.oneseal.intake.contract.v1.PaperV1;
import cn.oneseal.intake.file.FileLabel;
import cn.oneseal.intake.file.Upload;
import cn.oneseal.refusal.ContractBoundary;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.request.SystemRequests;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers other systems that hand in applications; what they may do the services decide. */
@Stateless
@LocalBean
@Remote(CaseIntakeV1.class)
@Interceptors(ContractBoundary.class)
@DenyAll
public class CaseIntakeBean implements CaseIntakeV1 {

  private static final String FILE = "CaseIntakeV1.beginFile";
  private static final String SUBMIT = "CaseIntakeV1.submit";
  private static final String SUPPLY = "CaseIntakeV1.supply";

  @Inject private Callers callers;
  @Inject private SubmissionService submissions;
  @Inject private UploadService uploads;
  @Inject private SystemRequests requests;
  @Inject private BusinessClock clock;

  @Override
  @RolesAllowed("system")
  public FileV1 beginFile(String requestId, String name, long size, String digest) {
    FileLabel label = FileLabel.of(name, size, digest);
    String id =
        requests.once(
            requestId,
            FILE,
            () -> Long.toString(uploads.begin(label)),
            label.name(),
            label.size(),
            label.digest());
    return file(uploads.of(Long.parseLong(id)));
  }

  @Override
  @RolesAllowed("system")
  public FileV1 addChunk(long fileId, long offset, byte[] data) {
    if (data == null) {
      throw Refusal.of("required").onField("data");
    }
    return file(uploads.add(fileId, offset, data));
  }

  private static FileV1 file(Upload upload) {
    return new FileV1(upload.id(), upload.received(), upload.isComplete());
  }

  @Override
  @RolesAllowed("system")
  public ApplicationStateV1 submit(String requestId, ApplicationV1 application) {
    if (application == null) {
      throw Refusal.of("required").onField("application");
    }
    Map<String, Long> files = files(application.getPaper());
    String number =
        requests.once(
            requestId,
            SUBMIT,
            () -> submissions.submit(form(requestId, application, files), files),
            application.getItemId(),
            application.getImplementationCode(),
            application.getApplicantKind(),
            application.getApplicantName(),
            application.getApplicantCode(),
            application.getContactName(),
            application.getContactPhone(),
            application.getRequest(),
            application.getMatter(),
            application.getPriorNumber(),
            application.isPriorElsewhere(),
            application.isOnCommitment(),
            canonical(files));
    return state(number);
  }

  private ApplicationForm form(
      String requestId, ApplicationV1 application, Map<String, Long> files) {
    // The counter's token of a form: here one of the system's key, which is its own alone.
    UUID token =
        UUID.nameUUIDFromBytes(
            (callers.current().username() + " " + requestId).getBytes(StandardCharsets.UTF_8));
    return new ApplicationForm(
        token.toString(),
        submissions.item(application.getItemId(), application.getImplementationCode()),
        code(ApplicantKind.class, "applicantKind", application.getApplicantKind(), null),
        application.getApplicantName(),
        application.getApplicantCode(),
        application.getContactName(),
        application.getContactPhone(),
        application.getRequest(),
        new Matter.Entered(
            code(MatterKind.class, "matter", application.getMatter(), MatterKind.INITIAL),
            application.getPriorNumber(),
            application.isPriorElsewhere()),
        String.join("\n", files.keySet()),
        clock.today(),
        application.isOnCommitment());
  }

  private static <E extends Enum<E>> E code(Class<E> codes, String field, String code, E absent) {
    if (code == null || code.isEmpty()) {
      return absent;
    }
    try {
      return Enum.valueOf(codes, code);
    } catch (IllegalArgumentException unknown) {
      throw Refusal.of("code-unknown", code).onField(field);
    }
  }

  /** Papers by name, each once, each with a file of its own. */
  private static Map<String, Long> files(List<PaperV1> papers) {
    if (papers == null || papers.isEmpty()) {
      throw Refusal.of("required").onField("paper");
    }
    Map<String, Long> files = new LinkedHashMap<>();
    for (PaperV1 paper : papers) {
      String name = paper.getName() == null ? "" : paper.getName().strip();
      if (name.isEmpty() || name.lines().count() > 1) {
        throw Refusal.of("required").onField("paper");
      }
      if (files.containsKey(name)) {
        throw Refusal.of("paper-listed-twice", name).onField("paper");
      }
      if (files.containsValue(paper.getFileId())) {
        throw Refusal.of("file-of-two-papers", paper.getFileId()).onField("fileId");
      }
      files.put(name, paper.getFileId());
    }
    return files;
  }

  private static String canonical(Map<String, Long> files) {
    return files.entrySet().stream()
        .map(each -> Canonical.form(each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  @Override
  @RolesAllowed("system")
  public ApplicationStateV1 supply(String requestId, String number, List<PaperV1> paper) {
    Map<String, Long> files = files(paper);
    requests.once(
        requestId,
        SUPPLY,
        () -> {
          submissions.supply(number, files);
          return "";
        },
        number,
        canonical(files));
    return state(number);
  }

  @Override
  @RolesAllowed("system")
  public ApplicationStateV1 state(String number) {
    SubmissionService.Submission found = submissions.of(number);
    Application application = found.application();
    Closing closing = application.closing();
    NonAcceptance.Ground ground = closing == null ? null : closing.ground();
    List<DocumentV1> documents = new ArrayList<>();
    found.documents().forEach(each -> documents.add(new DocumentV1(each.number(), each.title())));
    return new ApplicationStateV1(
        application.receipt().number(),
        application.receipt().on(),
        application.fifthOn(),
        application.state().name(),
        application.asked() == null ? null : application.asked().text(),
        application.papers().stream()
            .filter(ApplicationPaper::missing)
            .map(ApplicationPaper::name)
            .toList(),
        closing == null ? null : closing.on(),
        ground == null ? null : ground.name(),
        closing == null ? null : closing.rightBody(),
        closing == null ? null : closing.reason(),
        closing == null ? null : closing.remedy(),
        found.result() == null ? null : found.result().caseNo(),
        found.result() == null ? null : found.result().outcome(),
        documents);
  }

  @Override
  @RolesAllowed("system")
  public byte[] document(String number, String documentNumber) {
    return submissions.document(number, documentNumber).content();
  }
}
