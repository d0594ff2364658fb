package cn.oneseal.intake;

import cn.oneseal.calendar.DeadlineChange;
import cn.oneseal.calendar.ExplanationLine;
import cn.oneseal.casefile.Applicant;
import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.intake.file.ApplicationFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An application as its page shows it.
 *
 * @param id the application
 * @param version the version that an act on it must name
 * @param receipt what was registered
 * @param itemName the item
 * @param receivedBodyName the body that received it
 * @param bodyName the body on whose list it is
 * @param registeredBy the official who registered it, or the system that handed it in
 * @param files the files that came with it
 * @param state how far it has come
 * @param standing the rule it goes by today, or null where it is closed
 * @param holder who holds the power today, or null where that is not recorded
 * @param applicant who applies
 * @param fifthOn the fifth working day from receipt
 * @param provisional whether that day may still move
 * @param explanation the account of the fifth day
 * @param moved how calendars moved it
 * @param papers its papers
 * @param asked the one request for supplements, or null
 * @param suppliedOn when the last paper asked for came in, or null
 * @param passedOn when it passed over, or null
 * @param closing how it was closed, or null
 * @param events its history
 * @param permitted what the caller may do now
 */
public record ApplicationDetail(
    long id,
    int version,
    Registration receipt,
    String itemName,
    String receivedBodyName,
    String bodyName,
    String registeredBy,
    List<ApplicationFile> files,
    ApplicationState state,
    PendingStanding standing,
    CaseBasis.Competence holder,
    Applicant applicant,
    LocalDate fifthOn,
    boolean provisional,
    List<ExplanationLine> explanation,
    List<DeadlineChange> moved,
    List<ApplicationPaper> papers,
    SupplementRequest asked,
    LocalDate suppliedOn,
    LocalDate passedOn,
    Closing closing,
    List<ApplicationEvent> events,
    Set<ApplicationAction> permitted) {

  /** Takes copies. */
  public ApplicationDetail {
    explanation = List.copyOf(explanation);
    moved = List.copyOf(moved);
    papers = List.copyOf(papers);
    files = List.copyOf(files);
    events = List.copyOf(events);
    permitted = Set.copyOf(permitted);
  }

  /** Whether the caller may do this now; for pages. */
  public boolean permits(String action) {
    return permitted.contains(ApplicationAction.valueOf(action));
  }

  /** Returns the papers asked for that are not there. */
  public List<ApplicationPaper> missing() {
    return papers.stream().filter(ApplicationPaper::missing).toList();
  }
}
